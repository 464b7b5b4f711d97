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

/** Sentences back in which a letter was told of. */
const reach = 3;

/**
 * Who does what `the letter` does in a sentence of its own: in `In a letter to the council, Chad and Mali asked for help. The letter accuses Peru of …`
 * Chad and Mali. Null where it is not the one that somebody wrote shortly before.
 */
export function writersOf(
  { tokens, children, sentences }: Analysis,
  subject: number,
  clauseOf: (verb: number) => Clause,
): readonly number[] | null {
  const text = tokens[subject]!;
  if (text.lemma !== 'letter' || text.deprel !== 'nsubj') return null;
  let isThe = false;
  for (const at of children[subject]!)
    if (/^the$/i.test(tokens[at]!.form)) isThe = true;
    else if (/^(?:amod|compound|nmod|nummod|conj|det)/.test(tokens[at]!.deprel)) return null;
  if (!isThe) return null;
  const from = sentences[Math.max(0, text.sentence - reach)]!.first;
  for (let at = sentences[text.sentence]!.first - 1; at >= from; at--) {
    const { lemma, head, deprel } = tokens[at]!;
    if (lemma !== 'letter') continue;
    const own = children[at]!.map((c) => tokens[c]!);
    const isSame = own.some(({ deprel: rel, form }) => rel === 'det' && /^(?:the|this|that)$/i.test(form));
    if (isSame && deprel === 'nsubj') continue;
    const isOne = own.some(({ form }) => /^an?$/i.test(form));
    const isIn = deprel === 'obl' && own.some(({ deprel: rel, form }) => rel === 'case' && /^in$/i.test(form));
    const verb = tokens[head];
    if (!isOne || verb?.upos !== 'VERB' || !(isIn || (deprel === 'obj' && issuing.has(verb.lemma)))) return null;
    const { subjects, isNegated, isConditional, modal, passive } = clauseOf(verb.index);
    return subjects.length && !isNegated && !isConditional && !modal && !passive ? subjects : null;
  }
  return null;
}
