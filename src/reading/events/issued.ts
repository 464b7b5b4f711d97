import { type Analysis, relation } from '../../language/index.js';
import type { Clause } from './clause.js';
import { isText } from './matters.js';

/** Verbs of those whose words a text is. */
const issuing = new Set(
  'adopt pass approve issue publish release send write sign draft circulate table present deliver file submit read'.split(
    ' ',
  ),
);

/** Texts that are no law, whose words are their writers' all the same. */
const letters = /^(?:letter|message|note|communiqu[eé]|declaration|report|memo|memorandum|petition|appeal|paper)$/;

/**
 * Who does what a text does in its relative clause: in `the council adopted a resolution that calls on Chad to leave` the council, where
 * it did adopt it.
 * @param pronoun the relative pronoun, if it is there; @param governor the noun that it stands for.
 * @param clauseOf gives the clause of a verb.
 * @returns the heads of the subjects of the verb that gives the text out, else null.
 */
export function issuersOf(
  { tokens }: Analysis,
  pronoun: number,
  governor: number,
  clauseOf: (verb: number) => Clause,
): readonly number[] | null {
  const text = tokens[governor]!;
  if (
    relation(tokens[pronoun]!) !== 'nsubj' ||
    relation(text) !== 'obj' ||
    !(isText(text.lemma) || letters.test(text.lemma))
  )
    return null;
  const verb = text.head < 0 ? undefined : tokens[text.head];
  if (!verb || !issuing.has(verb.lemma) || verb.index > governor || verb.xpos === 'VB' || verb.xpos === 'VBG')
    return null;
  const { subjects, isNegated, isConditional, modal, passive } = clauseOf(verb.index);
  return subjects.length && !isNegated && !isConditional && !modal && !passive ? subjects : null;
}
