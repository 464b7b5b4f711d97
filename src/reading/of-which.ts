import { type Analysis, relation } from '../language/index.js';

/** Words for some of many, or none. */
const some = /^(?:both|all|each|none|neither|two|three|four|most|many|some)$/i;

/**
 * Of whom a clause tells that some of them do something: in `Peru and Chile, both of which back it` of Peru and Chile.
 *
 * @param head the token of `both`
 * @returns token indices of the nouns before the clause, the first one first; none where the word is no such one
 */
export function ofWhich({ tokens, children }: Analysis, head: number): number[] {
  if (!some.test(tokens[head]!.form)) return [];
  const isOfThose = children[head]!.some(
    (at) => /^(?:which|whom)$/.test(tokens[at]!.form) && tokens[at - 1]!.form === 'of',
  );
  const clause = tokens[tokens[head]!.head];
  if (!isOfThose || clause?.deprel !== 'acl:relcl') return [];
  let first = clause.head;
  for (let steps = 0; steps < 8 && relation(tokens[first]!) === 'conj'; steps++) first = tokens[first]!.head;
  return [first, ...children[first]!.filter((at) => at < head && relation(tokens[at]!) === 'conj')];
}
