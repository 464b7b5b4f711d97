import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Who is meant by a pronoun because of where he was just put: the subject before a colon (`Poland went further: it demanded …`), or whom a sentence
 * that begins with `It was` picks out (`It was Qatar that broke the deadlock. Its minister …`); null where there is none.
 */
export function setBefore(scene: Scene, phrase: Phrase, to: 'person' | 'thing' | 'group'): Entity | null {
  if (to === 'group') return null;
  const found = subjectBeforeColon(scene, phrase) ?? pickedOut(scene, phrase);
  return found && (found.kind === 'person') === (to === 'person') && found.kind !== 'group' ? found : null;
}

function subjectBeforeColon({ ground: { analysis, forms }, byHead }: Scene, { head, role }: Phrase): Entity | null {
  const { tokens } = analysis;
  if (role !== 'subject' || forms[head - 1] !== ':') return null;
  const clause = tokens[tokens[head]!.head]!;
  const main = clause.deprel === 'parataxis' ? clause.head : -1;
  if (main < 0 || main > head) return null;
  const entity = byHead[childOf(analysis, main, 'nsubj')]?.entity;
  return entity ? settled(entity) : null;
}

function pickedOut({ ground: { analysis, forms }, byHead }: Scene, { head, sentence }: Phrase): Entity | null {
  const { tokens, sentences, children } = analysis;
  const before = sentences[sentence - 1];
  if (head !== sentences[sentence]!.first || before?.paragraph === undefined) return null;
  if (forms[before.first] !== 'It' || !/^(?:was|is)$/.test(forms[before.first + 1] ?? '')) return null;
  const { root } = before;
  const isCleft = children[root]!.some(
    (at) =>
      at > root &&
      /^(?:acl:relcl|ccomp|csubj|advcl)/.test(tokens[at]!.deprel) &&
      /^(?:that|who)$/.test(forms[root + 1] ?? ''),
  );
  const entity = isCleft ? byHead[root]?.entity : null;
  return entity ? settled(entity) : null;
}
