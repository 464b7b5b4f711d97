import { civilDate } from '../../record/index.js';
import type { Situation } from './meaning.js';
import { numberIn, type Slots } from './slots.js';
import { type Direction, isAhead } from './tense.js';

/**
 * Of the yearly occurrences of a day, the last one or the next one. A newspaper leaves the year out of dates of its own
 * year and of the next months: a day of the year before is meant only while it is near, whatever the tense seems to be.
 */
export function occurrence(
  anchor: number,
  direction: Direction,
  isOpen: boolean,
  inYear: (year: number) => number,
): number {
  const { year } = civilDate(anchor);
  const list = [inYear(year - 1), inYear(year), inYear(year + 1)];
  const last = list.filter((d) => d <= anchor).at(-1)!;
  const next = list.find((d) => d >= anchor)!;
  const isSoon = next - anchor < near;
  if (isSoon && (isOpen || (last < inYear(year) && anchor - last > near))) return next;
  if (direction === 'past') return last;
  if (isAhead(direction) || direction === 'present')
    return anchor - last < near && next - anchor > 2 * near ? last : next;
  return next - anchor < near / 2 ? next : last;
}

/** About four months. */
const near = 120;

/** The year of a month: the one given, or the one that the clause and the story suggest; null where nothing is known. */
export function yearOfMonth(month: number, slots: Slots, situation: Situation): number | null {
  const { anchor, focus } = situation;
  const given = numberIn(slots, 'year');
  if (given !== null) return given;
  if (slots.yearthat) return focus.year ?? anchor.year;
  if (anchor.year === null) return null;
  if (slots.yearrel) return anchor.year + numberIn(slots, 'yearrel', 'REL')!;
  const now = anchor.month ?? 12;
  const rel = numberIn(slots, 'rel');
  // In March, `last February` is that of the year before; the month just past is `in February` or `last month`.
  if (rel === -1) return month < now - 1 ? anchor.year : anchor.year - 1;
  if (rel === 1) return month > now ? anchor.year : anchor.year + 1;
  if (rel === 0) return anchor.year;
  const told = toldYear(month, situation);
  if (told !== null) return told;
  switch (situation.direction()) {
    case 'past':
      return month <= now ? anchor.year : anchor.year - 1;
    case 'future':
    case 'forthcoming':
      return month >= now ? anchor.year : anchor.year + 1;
    // Nobody leaves the year out three quarters of a year ahead: that month is the one just gone.
    case 'intended':
    case 'present': {
      const ahead = (month - now + 12) % 12;
      return ahead > 8 ? (month < now ? anchor.year : anchor.year - 1) : month >= now ? anchor.year : anchor.year + 1;
    }
    case 'aside':
      return month > now + soon ? anchor.year - 1 : month + 12 <= now + soon ? anchor.year + 1 : anchor.year;
    default:
      return month > now + 6 ? anchor.year - 1 : month + 12 <= now + soon ? anchor.year + 1 : anchor.year;
  }
}

/** Where the clause does not tell, a bare month of the next year is among the next three. */
const soon = 3;

/** First month of each season, on the northern calendar that TIMEX3 uses. */
const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The year of a season, likewise. */
export function yearOfSeason(slots: Slots, situation: Situation): number | null {
  const { anchor, focus } = situation;
  const season = String(slots.season!.values.SEASON);
  const given = numberIn(slots, 'year');
  if (given !== null) return given;
  if (slots.yearthat && focus.year !== null) return focus.year;
  if (anchor.year === null) return null;
  if (slots.yearrel) return anchor.year + numberIn(slots, 'yearrel', 'REL')!;
  const start = seasonStart[season]!;
  const now = anchor.month ?? 6;
  const rel = numberIn(slots, 'rel');
  const isOver = season !== 'WI' && now > start + 2;
  const hasBegun = now >= start;
  if (rel === -1) return isOver ? anchor.year : anchor.year - 1;
  if (rel === 1) return hasBegun ? anchor.year + 1 : anchor.year;
  if (rel === 0) return anchor.year;
  const direction = situation.direction();
  if (isAhead(direction)) return isOver ? anchor.year + 1 : anchor.year;
  return hasBegun || direction === 'present' ? anchor.year : anchor.year - 1;
}

/** How many words a year that the story has named holds for the bare months after it. */
const reach = 50;

/** The year of an entry of a timeline: that of the one before it, or the next where its month is over, unless that is still to come. */
function yearOfEntry(month: number, { anchor, focus: { entry } }: Situation): number | null {
  if (!entry || anchor.year === null) return null;
  const isOver = (year: number): boolean =>
    year < anchor.year! || (year === anchor.year && month <= (anchor.month ?? 12));
  const next = entry.year + (entry.month !== null && month < entry.month ? 1 : 0);
  return isOver(next) ? next : isOver(entry.year) ? entry.year : null;
}

/** `In 2011 protests broke out. In March, …`: the year that the story was last put in, if it is over and still holds. */
export function toldYear(month: number, situation: Situation): number | null {
  const { anchor, focus, at, direction } = situation;
  if (situation.isEntry) {
    const year = yearOfEntry(month, situation);
    if (year !== null) return year;
  }
  const { told } = focus;
  if (!told || anchor.year === null || at - told.at > reach || told.year >= anchor.year) return null;
  // The month just gone needs no year that the story has named.
  const since = anchor.month === null ? 12 : anchor.month - month;
  // nor does one of half a year ago, in another paragraph than that year
  const recent = situation.isOfParagraph(told.at) ? 3 : 6;
  if ((since >= 0 && since < recent) || isAhead(direction()) || direction() === 'present') return null;
  return told.month !== null && month < told.month ? Math.min(told.year + 1, anchor.year) : told.year;
}
