import type { ProcedureAnswer } from '../client/procedures';

/** The time that a timeline shows, in milliseconds. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

export const dayLength = 86_400_000;

/** A day or moment in milliseconds. */
export const timeOf = (text: string): number => Date.parse(text.length === 10 ? `${text}T00:00Z` : text);

/** All moments that a procedure has by any reading, with those of what would come. */
function momentsOf({ lanes, facts }: ProcedureAnswer): { at: number; case: string | null }[] {
  return [
    ...facts.map((fact) => ({ at: timeOf(fact.on), case: fact.case })),
    ...lanes.flatMap(({ clocks, next }) => [
      ...clocks.flatMap(({ began, ends, ended }) =>
        [began, ends, ended].flatMap((text) => (text ? [{ at: timeOf(text), case: null }] : [])),
      ),
      ...next.map(({ at }) => ({ at: timeOf(at), case: null })),
    ]),
  ];
}

const widened = (from: number, until: number): Window => {
  const margin = Math.max(3 * dayLength, (until - from) * 0.06);
  return { from: from - margin, until: until + margin };
};

/** The whole time of a procedure. */
export function wholeWindow(answer: ProcedureAnswer): Window {
  const times = [...momentsOf(answer).map(({ at }) => at), answer.asOf.ms];
  return widened(Math.min(...times), Math.max(...times));
}

/** The time of one case: its facts, and the clocks that they set going. */
export function caseWindow(answer: ProcedureAnswer, id: string): Window {
  const own = answer.cases.find((one) => one.id === id);
  if (!own) return wholeWindow(answer);
  const [from, until] = [timeOf(own.from), timeOf(own.until)];
  const clocks = answer.lanes
    .flatMap((lane) => lane.clocks)
    .filter(({ began }) => timeOf(began) >= from && timeOf(began) <= until)
    .flatMap(({ ends, ended }) => [ends, ended].flatMap((text) => (text ? [timeOf(text)] : [])))
    // a clock of ten years is no part of a case of a month
    .filter((end) => end - from < 4 * 365 * dayLength);
  // what follows from a case is told of in the weeks after it
  return widened(from, Math.max(until, ...clocks) + 21 * dayLength);
}

/** The case to which a day belongs, or that comes nearest; null where the day lies far from all. */
export function caseAt(answer: ProcedureAnswer): string | null {
  const day = answer.asOf.ms;
  const found = answer.cases
    .map(({ id }) => ({ id, ...caseWindow(answer, id) }))
    .filter(({ from, until }) => day >= from && day <= until)
    .sort((a, b) => a.until - a.from - (b.until - b.from));
  return found[0]?.id ?? null;
}

/** Where a moment stands in a window, in per cent, kept inside it. */
export const placeIn = ({ from, until }: Window, at: number): number =>
  Math.min(100, Math.max(0, ((at - from) / (until - from)) * 100));

/** Days at which a window is marked, with what is written at them: years, months or days as it is long. */
export function ticksOf({ from, until }: Window): { at: number; words: string }[] {
  const days = (until - from) / dayLength;
  const ticks: { at: number; words: string }[] = [];
  const start = new Date(from);
  if (days > 1100) {
    const step = Math.max(1, Math.ceil(days / 365 / 8));
    for (let year = start.getUTCFullYear() + 1; Date.UTC(year, 0) < until; year += step)
      ticks.push({ at: Date.UTC(year, 0), words: String(year) });
    return ticks;
  }
  if (days > 90) {
    const step = days > 500 ? 6 : days > 250 ? 3 : 1;
    for (let month = 0; month < 60; month += step) {
      const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1 + month);
      if (at >= until) break;
      ticks.push({ at, words: new Date(at).toISOString().slice(0, 7) });
    }
    return ticks;
  }
  const step = days > 40 ? 10 : 5;
  for (let at = Math.ceil(from / dayLength) * dayLength; at < until; at += step * dayLength)
    ticks.push({ at, words: new Date(at).toISOString().slice(5, 10) });
  return ticks;
}

/** Rows for marks of a size at places along a line, so that none lies over another: the first free one from the top. */
export function levelsOf(places: readonly number[], size: number): number[] {
  const levels = places.map(() => 0);
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]! || a - b);
  const ends: number[] = [];
  for (const i of order) {
    let level = ends.findIndex((end) => places[i]! >= end);
    if (level < 0) level = ends.length;
    ends[level] = places[i]! + size;
    levels[i] = level;
  }
  return levels;
}
