import { documentedFacts, type Fact, namesOf } from '../../procedures/index.js';
import { edtfBounds, type Span } from '../../record/index.js';
import type { Told } from './told.js';
import { votesIn } from './votes.js';

/** What is told of an act: which, when (EDTF) if that is said, and in which sentence. */
interface ToldAct {
  readonly act: string;
  readonly when: string | null;
  readonly sentence: Span;
}

/** The fact that telling comes to, with what speaks for it and against it. */
export interface Fit {
  readonly fact: Fact;
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

/** How many days apart two reports may be of one act. */
const near = 14;

/** The fact that is told, compared with those that are documented; null where no day can be given to it. */
export function fitFact(told: Told, { act, when, sentence }: ToldAct, by: readonly string[]): Fit | null {
  const { procedure, document } = told;
  const documented = documentedFacts(procedure).filter(
    (fact) => fact.act === act && (!by.length || !fact.by.length || fact.by.some((one) => by.includes(one))),
  );
  const day = when !== null && /^\d{4}-\d{2}-\d{2}$/.test(when) ? when : null;
  if (day === null) {
    const { earliest, latest } = when === null ? { earliest: null, latest: null } : edtfBounds(when);
    const published = document.published === null ? null : edtfBounds(document.published).latest;
    const fitting = documented.filter(
      ({ on }) =>
        (earliest === null || on >= earliest) &&
        (latest === null || on.slice(0, 10) <= latest) &&
        (published === null || on.slice(0, 10) <= published),
    );
    const [only] = fitting;
    if (!only || fitting.length > 1) return null;
    return {
      fact: only,
      reasons: [],
      doubts: [`the day is not said; documented for ${only.on} by ${namesOf(only.by)}`],
    };
  }
  const same = documented.find(({ on }) => on.slice(0, 10) === day);
  if (same) {
    const missing = same.by.filter((one) => !by.includes(one));
    const isPart = by.length > 0 && missing.length > 0 && procedure.acts[act]!.vote === undefined;
    const votes = same.votes === null ? null : votesIn(voteWords(told, sentence));
    const isOther = votes !== null && counts(votes) !== counts(same.votes!);
    return {
      fact: same,
      reasons: ['documented for the same day'],
      doubts: [
        ...(isPart ? [`documented also for ${namesOf(missing)}`] : []),
        ...(isOther ? [`tells other numbers (${counts(votes)}) than are documented (${counts(same.votes!)})`] : []),
      ],
    };
  }
  const votes =
    procedure.acts[act]!.vote === undefined ? null : votesIn(document.text.slice(sentence.start, sentence.end));
  // A vote without its numbers would count as won.
  if (procedure.acts[act]!.vote !== undefined && votes === null) return null;
  const other = documented.find(({ on }) => daysApart(on, day) <= near);
  const another = documentedFacts(procedure).find(
    (one) => one.act !== act && one.on.slice(0, 10) === day && one.by.some((actor) => by.includes(actor)),
  );
  const fact: Fact = {
    act,
    by,
    for: null,
    on: day,
    until: null,
    votes,
    says: null,
    source: document.title ?? document.origin,
    case: null,
    evidence: [],
  };
  return {
    fact,
    reasons: [`on ${day}`],
    doubts: [
      ...(other ? [`documented for another day, ${other.on}`] : []),
      ...(another ? [`documented for the same day as: ${procedure.acts[another.act]!.name}`] : []),
    ],
  };
}

/** The sentence that tells of a vote, with the one behind it: numbers often stand there. */
function voteWords({ document }: Told, { start, end }: Span): string {
  const next = document.reading.sentences.find((one) => one.start >= end);
  return document.text.slice(start, next?.end ?? end);
}

function counts(votes: NonNullable<Fact['votes']>): string {
  const of = (some: number | readonly string[]): number => (typeof some === 'number' ? some : some.length);
  return `${of(votes.for)} for, ${of(votes.against)} against, ${of(votes.abstained)} abstained`;
}

const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
