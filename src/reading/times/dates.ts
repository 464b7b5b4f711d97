import {
  civilDate,
  dayNumber,
  daysInMonth,
  formatDate,
  formatDay,
  weekday as weekdayOf,
} from '../../record/calendar.js';
import type { Match } from './grammar.js';
import type { Meaning, Situation } from './meaning.js';
import type { Direction } from './tense.js';

type Slots = Match['slots'];

const number = (slots: Slots, name: string, category = name.toUpperCase()): number | null => {
  const value = slots[name]?.values[category];
  return typeof value === 'number' ? value : null;
};
const two = (n: number): string => String(n).padStart(2, '0');

/** Meanings of calendar dates: named days, months, seasons and years, with the time of day. */
export const dateMeanings: Readonly<Record<string, Meaning>> = {
  date: (match, situation) => {
    const time = timeOfDay(match.slots);
    const day = dayValue(match, situation);
    if (day === 'none') return null;
    if (time === null) return day === null ? null : { type: 'DATE', timex: day };
    const base = day ?? dayOfStory(situation);
    return { type: 'TIME', timex: `${base}T${time}` };
  },

  /** `in the morning`: of the day the story is at. */
  dayPart: ({ slots }, situation) => {
    const shift = number(slots, 'frel') ?? 0;
    const { focus, anchor } = situation;
    const day = focus.day ?? anchor.day;
    const base = day === null ? 'XXXX-XX-XX' : formatDay(day + shift);
    return { type: 'TIME', timex: `${base}T${slots.part!.values.PART}` };
  },

  /** `the day before yesterday`. */
  dayBut: ({ slots }, { anchor }) => {
    if (anchor.day === null) return { type: 'DATE', timex: 'XXXX-XX-XX' };
    const shift = number(slots, 'deictic')! + (slots.before ? -1 : 1);
    return { type: 'DATE', timex: formatDay(anchor.day + shift) };
  },

  yearEnd: ({ slots }, situation) => {
    const year = number(slots, 'year') ?? situation.anchor.year;
    const past = situation.direction() === 'past' && number(slots, 'year') === null;
    const value = year === null ? 'XXXX' : formatDate(past && situation.anchor.month !== 12 ? year - 1 : year);
    return { type: 'DATE', timex: value, edtf: year === null ? null : `${value}-12` };
  },

  holiday: ({ slots }, situation) => {
    const which = String(slots.holiday!.values.HOLIDAY);
    const name = slots.holiday!.word;
    if (which === 'none') return null;
    const given = number(slots, 'year');
    const eve = slots.eve ? 1 : 0;
    const inYear = (year: number): number =>
      (which === 'easter'
        ? easter(year)
        : which === 'thanksgiving'
          ? thanksgiving(year)
          : dayNumber(year, Number(which.slice(0, 2)), Number(which.slice(3)))) - eve;
    if (given !== null) return { type: 'DATE', timex: formatDay(inYear(given)) };
    const { anchor } = situation;
    if (anchor.day === null)
      return name === 'easter' || which === 'thanksgiving' ? null : { type: 'DATE', timex: `XXXX-${which}` };
    return { type: 'DATE', timex: formatDay(occurrence(anchor.day, situation.direction(), inYear)) };
  },

  sometime: ({ slots }, situation) => {
    const { anchor } = situation;
    if (slots.unit?.values.UNIT === 'Y' && anchor.year !== null) {
      return { type: 'DATE', timex: formatDate(anchor.year + (number(slots, 'rel') ?? 0)) };
    }
    if (slots.month) return { type: 'DATE', timex: monthValue(number(slots, 'month')!, slots, situation) };
    if (slots.year) return { type: 'DATE', timex: formatDate(number(slots, 'year')!) };
    return null;
  },
};

/** `T` values without the `T`: `22:00`, `NI`; null where the expression has none. */
function timeOfDay(slots: Slots): string | null {
  if (slots.tonight || slots.overnight) return 'NI';
  if (slots.clock) return String(slots.clock.values.CLOCK);
  if (slots.point) return String(slots.point.values.POINT);
  if (slots.hour) {
    const hour = Number(slots.hour.values.NUM);
    return hour >= 1 && hour <= 12 ? `${two(hour)}:00` : null;
  }
  return slots.part ? String(slots.part.values.PART) : null;
}

const dayOfStory = ({ anchor, focus }: Situation): string => {
  const day = focus.day ?? anchor.day;
  return day === null ? 'XXXX-XX-XX' : formatDay(day);
};

/** The date part of an expression; null where it has none; 'none' where the date does not exist. */
function dayValue(match: Match, situation: Situation): string | 'none' | null {
  const { slots } = match;
  const { anchor, focus } = situation;
  const at = (day: number): string => {
    focus.day = day;
    const { year, month } = civilDate(day);
    focus.year = year;
    focus.month = month;
    return formatDay(day);
  };
  if (slots.isoday) {
    const [y, m, d] = String(slots.isoday.values.ISODAY).split('-').map(Number) as [number, number, number];
    return d <= daysInMonth(y, m) ? at(dayNumber(y, m, d)) : 'none';
  }
  if (slots.month && slots.day) return monthDay(match, situation, at);
  if (slots.deictic) return anchor.day === null ? 'XXXX-XX-XX' : at(anchor.day + number(slots, 'deictic')!);
  if (slots.weekday) {
    const weekday = number(slots, 'weekday')!;
    if (slots.frel && focus.day !== null) return at(toWeekday(focus.day, weekday, number(slots, 'frel')!));
    if (anchor.day === null) return `XXXX-WXX-${weekday}`;
    return at(weekdayFrom(anchor.day, weekday, number(slots, 'rel'), situation));
  }
  if (slots.part && slots.rel) {
    if (anchor.day === null) return 'XXXX-XX-XX';
    return at(anchor.day + number(slots, 'rel')!);
  }
  if (slots.tonight) return anchor.day === null ? 'XXXX-XX-XX' : at(anchor.day);
  if (slots.overnight)
    return anchor.day === null ? 'XXXX-XX-XX' : formatDay(anchor.day - (situation.direction() === 'past' ? 1 : 0));
  if (slots.season) return seasonValue(slots, situation);
  if (slots.month) return monthValue(number(slots, 'month')!, slots, situation);
  const year = number(slots, 'year');
  if (year === null) return null;
  focus.year = year;
  focus.month = null;
  return formatDate(year);
}

function monthDay({ slots, before }: Match, situation: Situation, at: (day: number) => string): string | 'none' {
  const { anchor } = situation;
  const [month, day] = [number(slots, 'month')!, number(slots, 'day')!];
  if (day > daysInMonth(2000, month)) return 'none';
  const given = number(slots, 'year');
  if (given !== null) return day <= daysInMonth(given, month) ? at(dayNumber(given, month, day)) : 'none';
  const inYear = (year: number): number => dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  if (anchor.day === null) {
    return anchor.year === null ? `XXXX-${two(month)}-${two(day)}` : formatDate(anchor.year, month, day);
  }
  const weekday = number(slots, 'weekday');
  if (weekday !== null && anchor.year !== null) {
    const fitting = [0, -1, 1, -2, 2].find((d) => weekdayOf(inYear(anchor.year! + d)) === weekday);
    if (fitting !== undefined) return at(inYear(anchor.year + fitting));
  }
  // `the year ended Jan. 31` is over, however near the next end of January.
  if (before === 'ended')
    return at(anchor.day < inYear(anchor.year!) ? inYear(anchor.year! - 1) : inYear(anchor.year!));
  return at(occurrence(anchor.day, situation.direction(), inYear));
}

/**
 * Of the yearly occurrences of a day, the last one, the next one, or the nearest. Nearness wins over the clause where one
 * lies within five months and the other does not: `payable Dec. 1`, told in October, is not of the year before.
 */
function occurrence(anchor: number, direction: Direction, inYear: (year: number) => number): number {
  const { year } = civilDate(anchor);
  const list = [inYear(year - 1), inYear(year), inYear(year + 1)];
  const last = list.filter((d) => d <= anchor).at(-1)!;
  const next = list.find((d) => d >= anchor)!;
  if (next - anchor < near && anchor - last > 365 - near) return next;
  if (anchor - last < near && next - anchor > 365 - near) return last;
  if (direction === 'past') return last;
  return direction === 'future' || next - anchor < anchor - last ? next : last;
}

const near = 150;

/** The weekday of the week before, of, or after a day. */
const toWeekday = (day: number, weekday: number, shift: number): number => {
  const same = day - weekdayOf(day) + weekday;
  if (shift === 0) return same;
  return shift < 0 ? (same < day ? same : same - 7) : same > day ? same : same + 7;
};

/** `Friday`, `last Friday`, `this Friday`, `next Friday` as seen from a day. */
function weekdayFrom(anchor: number, weekday: number, rel: number | null, situation: Situation): number {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  if (rel === -1) return anchor - (back || 7);
  if (rel === 1) return anchor + (ahead || 7);
  const direction = situation.direction();
  return direction === 'future' || direction === 'present' ? anchor + ahead : anchor - back;
}

/** The month an expression names, with the year that it gives or that the clause suggests. */
export function monthValue(month: number, slots: Slots, situation: Situation): string {
  const { anchor, focus } = situation;
  const year = yearOfMonth(month, slots, situation);
  if (year === null) return `XXXX-${two(month)}`;
  focus.day = null;
  focus.year = year;
  focus.month = month;
  return anchor.year === null && number(slots, 'year') === null ? `XXXX-${two(month)}` : formatDate(year, month);
}

function yearOfMonth(month: number, slots: Slots, situation: Situation): number | null {
  const { anchor, focus } = situation;
  const given = number(slots, 'year');
  if (given !== null) return given;
  if (slots.yearthat) return focus.year ?? anchor.year;
  if (anchor.year === null) return null;
  if (slots.yearrel) return anchor.year + number(slots, 'yearrel', 'REL')!;
  const now = anchor.month ?? 12;
  const rel = number(slots, 'rel');
  // In March, `last February` is that of the year before; the month just past is `in February` or `last month`.
  if (rel === -1) return month < now - 1 ? anchor.year : anchor.year - 1;
  if (rel === 1) return month > now ? anchor.year : anchor.year + 1;
  if (rel === 0) return anchor.year;
  switch (situation.direction()) {
    case 'past':
      return month <= now ? anchor.year : anchor.year - 1;
    case 'future':
      return month >= now ? anchor.year : anchor.year + 1;
    default:
      return month > now + soon ? anchor.year - 1 : month + 12 <= now + soon ? anchor.year + 1 : anchor.year;
  }
}

/** Where the clause does not tell, a bare month is one of the next three or else the last of its name. */
const soon = 3;

/** First month of each season, on the northern calendar that TIMEX3 uses. */
const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonValue(slots: Slots, situation: Situation): string {
  const { anchor, focus } = situation;
  const season = String(slots.season!.values.SEASON);
  const given = number(slots, 'year');
  if (given !== null) return `${formatDate(given)}-${season}`;
  if (slots.yearthat && focus.year !== null) return `${formatDate(focus.year)}-${season}`;
  if (anchor.year === null) return `XXXX-${season}`;
  if (slots.yearrel) return `${formatDate(anchor.year + number(slots, 'yearrel', 'REL')!)}-${season}`;
  const start = seasonStart[season]!;
  const now = anchor.month ?? 6;
  const rel = number(slots, 'rel');
  const isOver = season !== 'WI' && now > start + 2;
  const hasBegun = now >= start;
  if (rel === -1) return `${formatDate(isOver ? anchor.year : anchor.year - 1)}-${season}`;
  if (rel === 1) return `${formatDate(hasBegun ? anchor.year + 1 : anchor.year)}-${season}`;
  if (rel === 0) return `${formatDate(anchor.year)}-${season}`;
  const direction = situation.direction();
  const year =
    direction === 'future' ? (isOver ? anchor.year + 1 : anchor.year) : hasBegun ? anchor.year : anchor.year - 1;
  return `${formatDate(year)}-${season}`;
}

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Fourth Thursday of November. */
function thanksgiving(year: number): number {
  const first = dayNumber(year, 11, 1);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}
