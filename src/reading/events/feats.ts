import { type Analysis, relation } from '../../language/index.js';

/** What tells that somebody did a thing before, or unlike, all others of his kind. */
const ordinal = /^(?:first|second|third|fourth|fifth|last|latest|newest|only|sole|lone)$/i;

/** A deed told by an infinitive behind a noun, and who has done it. Token indices. */
export interface Feat {
  readonly subject: number;
  /** The word that has the tense and negation of the deed; null where the noun only stands beside a name. */
  readonly predicate: number | null;
}

/** `Peru was the first state to recognise Mali`, `became the only one to vote against it`: who did what the infinitive tells, or null. */
export function featOf({ tokens, children }: Analysis, verb: number): Feat | null {
  const { deprel, head, xpos } = tokens[verb]!;
  // `became the first to leave`: hung on `became`
  const isBeside = deprel === 'xcomp' && tokens[head]?.lemma === 'become';
  const noun = isBeside ? (children[head]!.find((c) => c < verb && tokens[c]!.deprel === 'xcomp') ?? -1) : head;
  if ((deprel !== 'acl' && !isBeside) || xpos !== 'VB' || noun < 0 || noun > verb) return null;
  if (!children[verb]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'to')) return null;
  const isFirst =
    ordinal.test(tokens[noun]!.form) || children[noun]!.some((c) => c < noun && ordinal.test(tokens[c]!.form));
  if (!isFirst) return null;
  const subjectOf = (at: number): number | undefined =>
    children[at]!.find((c) => c < at && relation(tokens[c]!) === 'nsubj');
  if (children[noun]!.some((c) => tokens[c]!.deprel === 'cop')) {
    const subject = subjectOf(noun);
    return subject === undefined ? null : { subject, predicate: noun };
  }
  const above = tokens[noun]!.head;
  if (above < 0) return null;
  if (tokens[above]!.lemma === 'become') {
    const subject = subjectOf(above);
    return subject === undefined ? null : { subject, predicate: above };
  }
  return tokens[noun]!.deprel === 'appos' && tokens[above]!.upos === 'PROPN'
    ? { subject: above, predicate: null }
    : null;
}
