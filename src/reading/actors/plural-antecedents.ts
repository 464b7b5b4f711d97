import { relation } from '../../language/index.js';
import { amountOver } from '../amounts.js';
import type { Candidate } from './features.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** All of whom a plural is the last: `they` after `Huamani and her advisers` are not the advisers alone. */
export function allWith({ ground, byHead }: Scene, { phrase }: Candidate): readonly Entity[] | null {
  const { tokens, children } = ground.analysis;
  const last = phrase ? tokens[phrase.head]! : null;
  if (
    !last ||
    phrase!.form !== 'nominal' ||
    relation(last) !== 'conj' ||
    !/^(?:subject|object)$/.test(byHead[last.head]?.role ?? '')
  )
    return null;
  const all = [last.head, ...children[last.head]!.filter((child) => relation(tokens[child]!) === 'conj')];
  if (all.at(-1) !== phrase!.head) return null;
  const members = all.flatMap((at) => (byHead[at]?.entity ? [settled(byHead[at].entity)] : []));
  return members.length === all.length && new Set(members).size > 1 ? members : null;
}

/** `the decision of the union`: what stands inside another phrase. */
export const isInside = ({ ground }: Scene, { phrase }: Candidate): boolean =>
  phrase !== null &&
  /^(?:nmod|appos|compound)$/.test(
    // `Dozens of lawmakers left. They …`
    relation(ground.analysis.tokens[amountOver(ground.analysis, phrase.head)]!),
  );

/** `Chad and Mali argued that the agency had no mandate. They …`: one body inside what they say, and no main subject. */
export const isOneBody = ({ ground }: Scene, { phrase, entity, together }: Candidate): boolean =>
  !together &&
  phrase !== null &&
  !phrase.isPlural &&
  entity?.kind === 'organisation' &&
  !(
    phrase.role === 'subject' && relation(ground.analysis.tokens[ground.analysis.tokens[phrase.head]!.head]!) === 'root'
  );

/** `the union measures`: what only says whose or what another thing is. */
export const isModifier = ({ phrase }: Candidate): boolean => phrase?.role === 'modifier' && phrase.form === 'name';

/** `The E3 wrote to the council. Chad and Mali oppose the step. They …`: somebody of whom the sentence before does not tell. */
export const isFurther = ({ sentence }: Phrase, { phrase, together }: Candidate): boolean =>
  !together && phrase !== null && sentence - phrase.sentence > 1;

/** `Chad and Mali rejected the decision of the union. They proposed …`: those of whom the sentence before was told. */
export const subjectsBefore = (phrase: Phrase, candidates: readonly Candidate[]): Candidate | null =>
  candidates.find(
    ({ together }) => together?.isJoined && together.role === 'subject' && phrase.sentence - together.sentence === 1,
  ) ?? null;

/** `Sixteen people, among them a writer, …`: those right before the comma. */
export function manyAround({ ground, phrases }: Scene, { head }: Phrase, at: number): Phrase | null {
  const { forms } = ground;
  if (forms[head] !== 'them' || !/^among$/i.test(forms[head - 1] ?? '') || forms[head - 2] !== ',') return null;
  const before = phrases[at - 1];
  return before?.isPlural && before.last === head - 2 ? before : null;
}
