import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';

/** What somebody can be `in` or `on`. */
const states: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^(?:talk|negotiation|discussion|consultation|contact)s?$/],
  ['on', /^(?:strike|hunger strike)$/],
  ['under', /^(?:investigation|siege|attack|bombardment)$/],
]);

/** Types of what is told so. */
export const underWay: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST', 'ACCUSE', 'COERCE', 'ASSAULT']);

/** `the envoy is under investigation`: whoever it is said of does not do it. */
export const isEndured = ({ tokens, children }: Analysis, at: number): boolean =>
  children[at]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.lemma === 'under');

/** `Chad is in talks with Mali`, `the miners are on strike`: a predicate like a verb, where nothing makes it unsure. */
export function isUnderWay({ tokens, children }: Analysis, at: number): boolean {
  const own = children[at]!.map((c) => tokens[c]!);
  return (
    own.some(({ deprel, lemma }) => deprel === 'case' && states.get(lemma)?.test(tokens[at]!.lemma)) &&
    own.some(({ deprel, xpos }) => deprel === 'cop' && xpos !== 'VB') &&
    own.some(({ deprel }) => deprel === 'nsubj') &&
    !own.some(({ lemma, xpos }) => xpos === 'MD' || /^(?:not|n['’]t|never)$/.test(lemma))
  );
}
