import { civilDate, dayNumber } from '../../record/index.js';

/** The day a text was written, as far as it is known. */
export interface Anchor {
  /** Day number, or null where only the year or month is known, or nothing. */
  readonly day: number | null;
  readonly year: number | null;
  readonly month: number | null;
}

/** What the story speaks of as it goes on: the dates that `that year`, `a day later`, `a year earlier` lean on. */
export interface Focus {
  day: number | null;
  year: number | null;
  month: number | null;
  /** The business period spoken of: a quarter, or a span of years (quarter null). */
  period: { year: number; quarter: number | null } | null;
  /** The token of the last weekday named. */
  weekdayAt: number | null;
  /** The last year the story was put in by name, with the month if there was one, and the token where. */
  told: { year: number; month: number | null; at: number } | null;
  /** The year and month of the last entry of a timeline. */
  entry: { year: number; month: number | null } | null;
}

/** The anchor that a date of publication gives (EDTF: year, month or day; qualifiers are ignored), or null. */
export function anchorOf(date: string | null): Anchor | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), m[2] ? Number(m[2]) : null, m[3] ? Number(m[3]) : null];
  // No text was written then, and its neighbours would leave the four digits of a year.
  if (year < 1000 || year > 2999) return null;
  if (month !== null && (month < 1 || month > 12)) return { day: null, year, month: null };
  return { day: month && day ? dayNumber(year, month, day) : null, year, month };
}

export const unanchored: Anchor = { day: null, year: null, month: null };

/** The anchor at a day number. */
export function anchorAt(day: number): Anchor {
  const { year, month } = civilDate(day);
  return { day, year, month };
}
