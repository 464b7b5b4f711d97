import type { Analysis, Token } from '../../language/index.js';
import type { Time } from '../../record/index.js';
import type { Candidate } from './candidate.js';
import { type Draft, general } from './draft.js';

/**
 * The instrument that a name is the name of: one that the text has just spoken of without it, by the same noun (`adopted a
 * declaration in Lima. The Lima Declaration …`). What tells the name apart must stand in the text before.
 */
export function nameGiven(analysis: Analysis, candidate: Candidate, latest: ReadonlySet<Draft>): Draft | null {
  const { tokens, text } = analysis;
  const last = [...latest].at(-1);
  const noun = tokens[candidate.last - 1]!.lemma.toLowerCase();
  const { sentence, start } = tokens[candidate.first]!;
  if (!last || last.isNamed || last.isPlural || last.kind !== candidate.kind) return null;
  // `reached a climate deal in Paris … the Paris Agreement`
  const isPlaced =
    candidate.known !== null && general.has(noun) && general.has(last.noun) && isOpenedAt(analysis, candidate, last);
  if ((last.noun !== noun && !isPlaced) || sentence - last.opened > (isPlaced ? 8 : 3) || last.known) return null;
  const before = text.slice(0, start).toLowerCase();
  const own = tokens.slice(candidate.first, candidate.last - 1).filter(({ upos }) => upos === 'PROPN');
  return own.length > 0 && own.every(({ form }) => before.includes(form.toLowerCase())) ? last : null;
}

/** Whether the sentence in which an instrument was first told of says that this was at the place of a name. */
function isOpenedAt({ tokens, sentences }: Analysis, { first, last }: Candidate, { opened }: Draft): boolean {
  const places = tokens.slice(first, last - 1).map(({ form }) => form);
  const own = tokens.slice(sentences[opened]!.first, sentences[opened]!.last);
  return (
    places.length === 1 &&
    own.some(({ form }, at) => form === places[0] && /^(?:in|at|near|from)$/.test(own[at - 1]?.form ?? ''))
  );
}

const passing = /^(?:adopt|pass|approve)$/;

/** `adopted Resolution 12`, `voted for Resolution 12`, `voted in favour of Resolution 12` */
const isVoted = (tokens: readonly Token[], above: number): boolean => {
  const verb = /^favou?r$/.test(tokens[above]?.form ?? '') ? tokens[tokens[above]!.head] : tokens[above];
  return passing.test(verb?.lemma ?? '') || /^(?:vote|abstain)$/.test(verb?.lemma ?? '');
};

/** The nameless resolution just told of whose number a sentence on its adoption gives: `passed a resolution … Resolution 2797 was adopted`. */
export function numbered(
  analysis: Analysis,
  { head, last: end, kind }: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const { tokens, children, sentences } = analysis;
  const { sentence, head: above } = tokens[head]!;
  if (kind !== 'resolution' || !isVoted(tokens, above)) return null;
  // `recalled that Peru had abstained on resolution 2722 (2024)`: one of long ago
  const isBefore = children[above]!.some((at) => tokens[at]!.form === 'had') || tokens[end]?.form === '(';
  if (isBefore) return null;
  const isTurnedDown = (opened: number): boolean =>
    tokens
      .slice(sentences[opened]!.first, sentences[opened]!.last)
      .some(({ lemma }) => /^(?:fail|veto|reject|block)$/.test(lemma));
  const open = [...latest].filter((draft) => draft.kind === kind && !draft.known && !draft.isNamed && !draft.isPlural);
  const last = open.at(-1);
  if (!last || isTurnedDown(last.opened)) return null;
  return open.length === 1 && sentence - last.sentence <= 2 && !/\bdraft\b/i.test(last.name) ? last : null;
}

/**
 * `Chad denounces Resolution 2803`, then `The Security Council on Monday adopted a resolution`: the one numbered resolution that the headline or
 * the sentence before has spoken of, where this one was adopted when that was; else null.
 */
export function adoptedAgain(
  { tokens, sentences }: Analysis,
  { head, isDefinite, kind }: Candidate,
  drafts: readonly Draft[],
  times: readonly Time[],
): Draft | null {
  const { sentence, head: above, deprel, xpos, lemma } = tokens[head]!;
  if (kind !== 'resolution' || isDefinite || lemma !== 'resolution' || xpos !== 'NN') return null;
  if (deprel !== 'obj' || !passing.test(tokens[above]?.lemma ?? '')) return null;
  const numbered = drafts.filter((draft) => draft.kind === kind && (draft.known || draft.isNamed));
  const [only] = numbered;
  if (numbered.length !== 1 || !only!.known?.adopted || sentence - only!.sentence > 3) return null;
  const { start, end } = sentences[sentence]!;
  return times.some((time) => time.start >= start && time.end <= end && time.timex === only!.known!.adopted)
    ? only!
    : null;
}
