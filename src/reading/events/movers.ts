import { type Analysis, relation } from '../../language/index.js';
import type { Actor, EventType, Side } from '../../record/index.js';
import type { Staged } from './staged.js';

/** What sums up a deed that was just told. */
const moves = /^(?:move|decision|step|action|measure|announcement|vote|expulsion|recall|withdrawal)s?$/;
const pointing = /^(?:the|this|that|these|those)$/;
/** What is told of as a move. */
const made = new Set<EventType>([
  ...(['SANCTION', 'COERCE', 'MOBILIZE', 'REJECT', 'CONCEDE', 'RETREAT', 'AGREE', 'SUPPORT', 'THREATEN'] as const),
]);

/**
 * Whose deed is judged in words that only point to it: in `Chad left the court. Mali condemned the move.` that of whoever acted in
 * the sentence before, where only one did. Each stands where that event names it.
 */
export function moversIn(
  analysis: Analysis,
  events: readonly Staged[],
  at: number,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const event = events[at]!;
  if (!/^(?:ACCUSE|SUPPORT|REJECT)$/.test(event.type) || event.mode === 'allege') return [];
  if (event.recipients.length || !event.actors.length || movedAt(analysis, event.head) < 0) return [];
  const statesOf = (sides: readonly Side[]): string[] => sides.map(({ actor }) => actorOf(actor)?.country ?? actor);
  const own = new Set(statesOf(event.actors));
  const { sentence } = analysis.tokens[event.head]!;
  const before = events.filter(
    ({ head, status }, i) => i < at && analysis.tokens[head]!.sentence === sentence - 1 && status === 'asserted',
  );
  const [first] = before;
  if (!first?.actors.length || !before.every(({ type }) => made.has(type))) return [];
  // `Peru pledged aid. Mali hailed the vote.`: no vote was told of
  const { lemma } = analysis.tokens[movedAt(analysis, event.head)]!;
  if (before.some(({ head, type }) => !isOfKind(lemma, analysis.tokens[head]!.lemma, type))) return [];
  // `Peru voted against it. Mali condemned the vote.`: a vote is of those for and of those against
  if (first.type === 'REJECT' && analysis.tokens[first.head]!.lemma === 'vote') return [];
  const doers = new Set(statesOf(first.actors));
  // a threat is no step that is welcomed
  if (event.type === 'SUPPORT' && before.some(({ type }) => type === 'THREATEN')) return [];
  const isOne = before.every(({ actors }) => actors.length > 0 && statesOf(actors).every((state) => doers.has(state)));
  return isOne && ![...doers].some((state) => own.has(state)) ? first.actors : [];
}

const voting = /^(?:vote|approve|pass|adopt|reject|ratify|defeat|veto|elect|block)$/;

/** Whether a noun may sum up a deed told by such a verb: a vote is of those who voted, a measure binds somebody. */
const isOfKind = (noun: string, verb: string, type: EventType): boolean =>
  noun === 'vote' ? voting.test(verb) : noun !== 'measure' || !/^(?:AGREE|SUPPORT|REJECT)$/.test(type);

/** The object of a verb, where that is a move told before, or -1. */
function movedAt({ tokens, children }: Analysis, verb: number): number {
  const object = children[verb]!.find((c) => relation(tokens[c]!) === 'obj' && c > verb);
  if (object === undefined || !moves.test(tokens[object]!.lemma)) return -1;
  const isTold =
    children[object]!.some((c) => tokens[c]!.deprel === 'det' && pointing.test(tokens[c]!.form)) &&
    !children[object]!.some((c) => /^(?:nmod|acl|amod|compound)/.test(tokens[c]!.deprel));
  return isTold ? object : -1;
}
