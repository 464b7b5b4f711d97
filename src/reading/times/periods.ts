import { formatDate, formatDay, isoWeek, weekday } from '../../record/index.js';
import type { Match } from './grammar.js';
import type { Meaning, Situation, Value } from './meaning.js';
import { numberIn, two } from './slots.js';
import { isAhead } from './tense.js';
import { relating } from './vocabulary.js';

const date = (timex: string, edtf?: string | null): Value =>
  edtf === undefined ? { type: 'DATE', timex } : { type: 'DATE', timex, edtf };

/** `YYYY-Www` of the week that holds a day. */
export function weekOf(day: number): string {
  const { year, week } = isoWeek(day);
  return `${formatDate(year)}-W${two(week)}`;
}

/** `the day before`, `the month after`, and `the next year` in a story of the past, as counted from the story. */
function withShift(slots: Match['slots'], situation: Situation): Match['slots'] {
  const item = slots.prior ?? slots.next ?? slots.following;
  if (!item) return slots;
  if (slots.following && situation.direction() !== 'past') return { ...slots, rel: { ...item, values: { REL: 1 } } };
  return { ...slots, frel: { ...item, values: { FREL: slots.prior ? -1 : 1 } } };
}

/** Meanings of whole units of the calendar: weeks, months, quarters, years, decades, centuries. */
export const periodMeanings: Readonly<Record<string, Meaning>> = {
  relativeUnit: (match, situation) => {
    const { before, after } = match;
    const slots = withShift(match.slots, situation);
    const unit = String(slots.unit!.values.UNIT);
    // `the year ended March 31` is a length of time.
    if (unit === 'Y' && !slots.rel && (after === 'ended' || after === 'ending'))
      return { type: 'DURATION', timex: 'P1Y' };
    const value = units[unit]?.(slots, situation, before) ?? null;
    // `the day after polls closed` is told by the clause; the day the story is at is but a guess.
    const isGuess = unit === 'D' && !slots.frel && !slots.rel && relating.has(after);
    // `The summit opens on May 3. She spoke with him the same day.`: what is past was on no day to come
    const { anchor, focus } = situation;
    const isSame = unit === 'D' && slots.frel !== undefined && numberIn(slots, 'frel') === 0;
    const isPast = anchor.day !== null && focus.day !== null && focus.day > anchor.day;
    const isAmiss = isSame && isPast && situation.direction() === 'past';
    return value && (isGuess || isAmiss) ? { ...value, edtf: null } : value;
  },

  /** `the third quarter`, `the first half of 1989`, `last year's second quarter`. */
  quarter: ({ slots }, situation) => {
    const { anchor, focus } = situation;
    const ordinal = slots.latter ? 2 : numberIn(slots, 'ord')!;
    const isHalf = slots.halfyear !== undefined;
    if (ordinal < 1 || ordinal > (isHalf ? 2 : 4)) return null;
    const [sign, length] = isHalf ? ['H', 6] : ['Q', 3];
    const year =
      numberIn(slots, 'year') ??
      relativeYear(slots, anchor.year) ??
      yearOfPart((ordinal - 1) * length + 1, length, situation);
    // A quarter still to come is not what figures are compared with.
    if (!isHalf && year !== null && !isAhead(situation.direction())) focus.period = { year, quarter: ordinal };
    else if (!isHalf && year !== null && !focus.period && isOver(year, ordinal, anchor))
      focus.period = { year, quarter: ordinal };
    return date(`${year === null ? 'XXXX' : formatDate(year)}-${sign}${ordinal}`);
  },

  /** `the 1988 quarter`, `the comparable period last year`, `the year-ago quarter`, `the year-earlier period`. */
  quarterYear: ({ slots }, situation) => {
    const { anchor, focus } = situation;
    const quarter =
      numberIn(slots, 'ord') ??
      focus.period?.quarter ??
      (slots.quarter ? lastQuarter(situation)?.quarter : null) ??
      null;
    const base = slots.yearago ? (focus.period?.year ?? anchor.year) : null;
    const year = numberIn(slots, 'year') ?? relativeYear(slots, anchor.year) ?? (base === null ? null : base - 1);
    if (year === null) return date(quarter ? `XXXX-Q${quarter}` : 'XXXX');
    return date(quarter ? `${formatDate(year)}-Q${quarter}` : formatDate(year));
  },

  /** `the latest quarter`, `the latest fiscal year`. */
  latest: ({ slots }, situation) => {
    const { anchor, focus } = situation;
    if (slots.year) return anchor.year === null ? date('XXXX') : date(formatDate(anchor.year - 1));
    const found = focus.period ?? lastQuarter(situation);
    if (!found) return date('XXXX-QX', null);
    return date(found.quarter ? `${formatDate(found.year)}-Q${found.quarter}` : formatDate(found.year));
  },

  decade: ({ slots }, { anchor }) => {
    const given = numberIn(slots, 'digitdecade');
    if (given !== null) return date(String(given));
    const tens = numberIn(slots, 'decade')!;
    const century =
      anchor.year !== null && anchor.year >= 2000 && tens < 3 && tens * 10 + 2000 <= anchor.year ? 20 : 19;
    return date(`${century}${tens}`);
  },

  century: ({ slots }) => {
    const ordinal = numberIn(slots, 'ord')!;
    return ordinal < 1 || ordinal > 22 ? null : date(two(ordinal - 1));
  },
};

const relativeYear = (slots: Match['slots'], year: number | null): number | null =>
  slots.yearrel && year !== null ? year + numberIn(slots, 'yearrel', 'REL')! : null;

/** The year of a part of the year (its first month and length), by where the clause lies. */
function yearOfPart(first: number, length: number, situation: Situation): number | null {
  const { anchor } = situation;
  if (anchor.year === null) return null;
  const now = anchor.month ?? 12;
  const direction = situation.direction();
  if (first > now && !isAhead(direction)) return anchor.year - 1;
  // Figures of the quarter just gone are often still to be published.
  if (first + length + 3 <= now && isAhead(direction)) return anchor.year + 1;
  return anchor.year;
}

const isOver = (year: number, quarter: number, { year: now, month }: Situation['anchor']): boolean =>
  now !== null && month !== null && year * 12 + quarter * 3 < now * 12 + month;

/** The last quarter that was over when the text was written. */
function lastQuarter({ anchor }: Situation): { year: number; quarter: number } | null {
  if (anchor.year === null || anchor.month === null) return null;
  const current = Math.ceil(anchor.month / 3);
  return current === 1 ? { year: anchor.year - 1, quarter: 4 } : { year: anchor.year, quarter: current - 1 };
}

const shiftOf = (slots: Match['slots']): number | null => numberIn(slots, 'rel');

/** Meaning of `REL UNIT`, `FREL UNIT` and `the UNIT`, by unit. */
const units: Readonly<Record<string, (slots: Match['slots'], situation: Situation, before: string) => Value | null>> = {
  H: (slots) => (numberIn(slots, 'rel') ? { type: 'DURATION', timex: 'PT1H' } : null),

  D: (slots, { anchor, focus }) => {
    const shift = numberIn(slots, 'frel') ?? (slots.rel && numberIn(slots, 'rel') === 1 ? 1 : null);
    if (slots.rel && numberIn(slots, 'rel') === -1) return { type: 'DURATION', timex: 'P1D' };
    const base = focus.day ?? anchor.day;
    if (base === null) return date('XXXX-XX-XX', null);
    const day = base + (shift ?? 0);
    focus.day = day;
    return date(formatDay(day));
  },

  NI: (slots, { anchor, focus }) => {
    const shift = numberIn(slots, 'frel') ?? 0;
    const base = focus.day ?? anchor.day;
    return { type: 'TIME', timex: base === null ? 'XXXX-XX-XXTNI' : `${formatDay(base + shift)}TNI` };
  },

  W: (slots, { anchor, focus }) => {
    const rel = shiftOf(slots);
    const base = rel === null ? (focus.day ?? anchor.day) : anchor.day;
    if (base === null) return date('XXXX-WXX', null);
    return date(weekOf(base + 7 * (rel ?? numberIn(slots, 'frel') ?? 0)));
  },

  WE: (slots, situation, before) => {
    const { anchor, focus } = situation;
    if (anchor.day === null) return date('XXXX-WXX-WE', null);
    const rel = shiftOf(slots);
    if (slots.frel && focus.day !== null) return date(`${weekOf(focus.day + 7 * numberIn(slots, 'frel')!)}-WE`);
    // Early in the week `the weekend` is the one just gone, unless the clause looks ahead; so is `earlier this weekend`.
    const isEarly = weekday(anchor.day) < 6;
    const isGone = rel === null ? !isAhead(situation.direction()) : rel === 0 && situation.direction() === 'past';
    const ahead = rel === 1 ? 7 : rel === -1 || (isEarly && (isGone || before === 'earlier')) ? -7 : 0;
    return date(`${weekOf(anchor.day + ahead)}-WE`);
  },

  M: (slots, { anchor, focus }) => {
    const rel = shiftOf(slots);
    const [year, month] =
      rel === null && focus.month !== null && slots.frel ? [focus.year, focus.month] : [anchor.year, anchor.month];
    if (year === null || month === null) return date('XXXX-XX', null);
    const total = year * 12 + month - 1 + (rel ?? numberIn(slots, 'frel') ?? 0);
    const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
    focus.day = null;
    focus.year = y;
    focus.month = m;
    return date(formatDate(y, m));
  },

  Q: (slots, situation) => {
    const { anchor, focus } = situation;
    const rel = shiftOf(slots);
    const current =
      anchor.month === null || anchor.year === null
        ? null
        : { year: anchor.year, quarter: Math.ceil(anchor.month / 3) };
    const base = rel !== null ? current : focus.period?.quarter ? focus.period : lastQuarter(situation);
    if (!base) return date('XXXX-QX', null);
    const total = base.year * 4 + base.quarter! - 1 + (rel ?? numberIn(slots, 'frel') ?? 0);
    const found = { year: Math.floor(total / 4), quarter: (total % 4) + 1 };
    focus.period = found;
    return date(`${formatDate(found.year)}-Q${found.quarter}`);
  },

  SE: () => null,

  Y: (slots, { anchor, focus }) => {
    const rel = shiftOf(slots);
    const base = slots.frel ? (focus.year ?? anchor.year) : anchor.year;
    if (base === null) return date('XXXX', null);
    const year = base + (rel ?? numberIn(slots, 'frel') ?? 0);
    if (slots.frel) focus.year = year;
    return date(formatDate(year));
  },

  E: (slots, { anchor }) => {
    if (anchor.year === null || (!slots.rel && !slots.frel)) return null;
    if (slots.rel && numberIn(slots, 'rel') === -1) return { type: 'DURATION', timex: 'P1E' };
    return date(String(Math.floor(anchor.year / 10) + (shiftOf(slots) ?? 0)).padStart(3, '0'));
  },

  C: (slots, { anchor }) => {
    if (anchor.year === null || !slots.rel) return null;
    return date(two(Math.floor((anchor.year - 1) / 100) + shiftOf(slots)!));
  },

  F: () => null,
  L: (slots, { anchor }) =>
    anchor.year === null || !slots.rel ? null : date(String(Math.floor((anchor.year - 1) / 1000) + shiftOf(slots)!)),
};
