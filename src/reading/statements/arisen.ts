import { relation, type Token } from '../../language/index.js';
import { cueRange } from './cue-words.js';
import type { Cue } from './cues.js';
import type { CueWords, Range } from './draft.js';
import { child, type Grammar, isPassive, subtree } from './grammar.js';
import { oblique } from './oblique.js';

/** What doubts, news and quarrels do by themselves. */
const arising = new Set(
  'arise rise come grow emerge mount swirl spread erupt surface increase linger persist remain deepen circulate abound'.split(
    ' ',
  ),
);

/** "[doubts arose over] {the truce}", "[news has emerged] {that the talks failed}": the complement of a noun behind the verb whose subject it is. */
export function arisen(g: Grammar, noun: Token, cue: Cue): { content: Range; cue: CueWords } | null {
  if (relation(noun) !== 'nsubj' || noun.upos !== 'NOUN' || noun.head <= noun.index || noun.head - noun.index > 4)
    return null;
  const verb = g.analysis.tokens[noun.head]!;
  if (!arising.has(verb.lemma) || isPassive(g, verb.index) || child(g, verb.index, 'obj', 'expl')) return null;
  const words = (last: number) => ({ ...cueRange(g, noun.index), last });
  if (cue.frames.has('that'))
    for (const at of g.analysis.children[verb.index]!) {
      const clause = subtree(g, at);
      if (at < verb.index || child(g, at, 'mark')?.lemma !== 'that') continue;
      if (clause.first - verb.index <= 3) return { content: clause, cue: words(clause.first) };
    }
  // "the attack came on a holiday": other words tell when and where
  for (const [word, content] of oblique(g, verb.index, cue))
    if ((word === 'over' || word === 'about') && content.first - verb.index <= 4)
      return { content, cue: words(content.first) };
  return null;
}
