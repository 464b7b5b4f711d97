import { relation } from '../../language/index.js';
import { child, type Grammar } from './grammar.js';

/** What one does with a scene. */
const calling = new Set('remember recall recollect imagine picture envision envisage watch hear film'.split(' '));

/**
 * Who acts in a scene that somebody remembers or watches: in `remembered the pilot laughing` the pilot laughs, though the parser may
 * take the participle for what else the subject did. -1 where a participle is no scene.
 */
export function actorOfScene(g: Grammar, participle: number): number {
  const { tokens } = g.analysis;
  const { xpos, head } = tokens[participle]!;
  if (xpos !== 'VBG' || !/^(?:advcl|xcomp)$/.test(relation(tokens[participle]!)) || !calling.has(tokens[head]!.lemma))
    return -1;
  const object = child(g, head, 'obj');
  if (!object || object.index < head || child(g, participle, 'mark', 'nsubj')) return -1;
  return g.edges.right[object.index] === g.edges.left[participle] ? object.index : -1;
}
