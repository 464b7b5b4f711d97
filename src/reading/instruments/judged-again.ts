import type { Analysis } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import { type Draft, familyOf, general } from './draft.js';

const judging =
  /^(?:bad|terrible|good|great|historic|unfair|poor|awful|lousy|disastrous|dreadful|lopsided|unequal|unbalanced|rotten|horrible|weak|wonderful|fantastic|fair|balanced)$/i;
/** Sentences within which an agreement that is judged may have been spoken of. */
const within = 3;

/** `had signed a bad agreement`: what somebody says of the agreement that the text has just spoken of, and of no other. */
export function judgedAgain(
  { tokens, children }: Analysis,
  { head, isDefinite, known }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { lemma, sentence, xpos } = tokens[head]!;
  if (isDefinite || known || xpos === 'NNS' || !general.has(lemma.toLowerCase())) return null;
  const below = children[head]!.map((child) => tokens[child]!).filter(({ upos }) => upos !== 'PUNCT');
  if (!below.some(({ deprel, form }) => deprel === 'amod' && judging.test(form))) return null;
  if (!below.every(({ deprel, form }) => deprel === 'det' || (deprel === 'amod' && judging.test(form)))) return null;
  const last = [...latest].filter(({ kind, isPlural }) => familyOf(kind) === 'agreement' && !isPlural).at(-1);
  return last && sentence - last.sentence <= within ? last : null;
}

/**
 * `This is a good agreement for fishermen`, `It is a surveillance pact in disguise`: a word for the instrument that the text has just
 * spoken of, which it says something of, and no other one.
 */
export function saidOfIt(
  { tokens, children }: Analysis,
  { head, isDefinite, known, kind }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { sentence, xpos } = tokens[head]!;
  const below = children[head]!.map((child) => tokens[child]!);
  if (isDefinite || known || xpos === 'NNS' || !below.some(({ deprel }) => deprel === 'cop')) return null;
  const [subject] = below.filter(({ deprel }) => deprel === 'nsubj');
  if (!subject || !/^(?:it|this|that)$/i.test(subject.form)) return null;
  const kin = [...latest].filter((draft) => familyOf(draft.kind) === familyOf(kind) && !draft.isPlural);
  const last = kin.at(-1);
  if (!last || sentence - last.sentence > within) return null;
  // of two that were spoken of in one sentence nobody knows which is meant
  const isOnly = kin.every((draft) => draft === last || draft.sentence < last.sentence);
  return isOnly ? last : null;
}

/** `The Lima Accord is a binding agreement`: what an instrument is said to be is no other one. */
export function isItself(
  { tokens, children }: Analysis,
  { head, form, isDefinite, kind }: Candidate,
  draftAt: (token: number) => Draft | undefined,
): Draft | null {
  if (form !== 'nominal' || isDefinite || !children[head]!.some((at) => tokens[at]!.deprel === 'cop')) return null;
  const subject = children[head]!.find((at) => tokens[at]!.deprel === 'nsubj' && at < head);
  const draft = subject === undefined ? undefined : draftAt(subject);
  return draft && familyOf(draft.kind) === familyOf(kind) ? draft : null;
}
