import { groupOf } from './groups.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const saying =
  /^(?:say|add|announce|declare|insist|state|pledge|promise|vow|confirm|reiterate|stress|warn|argue|believe|think|hope|agree|claim)$/;

/** `China and Russia said they would …`: those who say so together, states, blocs or people with names, whoever was many before them. */
export function jointSayers({ ground, byHead, together, named }: Scene, phrase: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  if (phrase.role !== 'subject' || !/^they$/i.test(ground.forms[phrase.head]!)) return null;
  const clause = tokens[tokens[phrase.head]!.head];
  const said = clause?.deprel === 'ccomp' ? tokens[clause.head] : undefined;
  if (!said || said.index > phrase.head || !saying.test(said.lemma)) return null;
  const subject = childOf(ground.analysis, said.index, 'nsubj');
  const own = subject >= 0 ? together.find(({ head, isJoined }) => head === subject && isJoined) : undefined;
  if (!own || own.quotation !== phrase.quotation) return null;
  const members = own.members.map(settled);
  const mayBe = ({ kind, phrases }: Entity): boolean =>
    kind === 'state' || kind === 'bloc' || (kind === 'person' && phrases.some(({ form }) => form === 'name'));
  // what the text joins and does not know as an actor might be meant as well
  const isWhole = ground.analysis.children[subject]!.every(
    (c) => tokens[c]!.deprel !== 'conj' || (byHead[c]?.entity ?? null) !== null,
  );
  return isWhole && members.every(mayBe) ? groupOf(named, members) : null;
}
