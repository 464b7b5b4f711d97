import { civilDate, dayNumber, daysInMonth, formatDate, formatDay, weekday as weekdayOf } from '../../record/index.js';
import { feastDay } from './feasts.js';
import type { Match } from './grammar.js';
import type { Meaning, Situation, Value } from './meaning.js';
import { weekOf } from './periods.js';
import { numberIn, type Slots, two } from './slots.js';
import { isAhead } from './tense.js';
import { opening } from './vocabulary.js';
import { occurrence, toldYear, yearOfMonth, yearOfSeason } from './which-year.js';

/** Meanings of calendar dates: named days, months, seasons and years, with the time of day. */
export const dateMeanings: Readonly<Record<string, Meaning>> = {
  date: (match, situation) => {
    const time = timeOfDay(match.slots);
    const day = dayValue(match, situation);
    if (day === 'none') return null;
    if (match.slots.till && day?.length === 10) return dayRange(day, match.slots);
    if (time === null) return day === null ? null : { type: 'DATE', timex: day };
    const base = day ?? dayOfStory(situation, time);
    return { type: 'TIME', timex: `${base}T${time}` };
  },

  /** `on the 15th`: of the month that the story is at, or of the one that its clause looks back or ahead to. */
  bareDay: ({ slots }, situation) => {
    const { anchor, focus } = situation;
    if (anchor.day === null) return null;
    const day = numberIn(slots, 'day')!;
    const { year, month } = civilDate(anchor.day);
    const inMonth = (shift: number): number | null => {
      const months = year * 12 + month - 1 + shift;
      const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
      return day <= daysInMonth(y, m) ? dayNumber(y, m, day) : null;
    };
    const direction = situation.direction();
    const [own, other] = isAhead(direction) ? [inMonth(0), inMonth(1)] : [inMonth(0), inMonth(-1)];
    const isWrong = own === null || (isAhead(direction) ? own < anchor.day : direction === 'past' && own > anchor.day);
    const found = isWrong ? other : own;
    if (found === null) return null;
    focus.day = found;
    return { type: 'DATE', timex: formatDay(found) };
  },

  /** `in the morning`: of the day the story is at. */
  dayPart: ({ slots }, situation) => {
    const shift = numberIn(slots, 'frel') ?? 0;
    const { focus, anchor } = situation;
    const day = focus.day ?? anchor.day;
    const base = day === null ? 'XXXX-XX-XX' : formatDay(day + shift);
    return { type: 'TIME', timex: `${base}T${slots.part!.values.PART}` };
  },

  /** `the day before yesterday`. */
  dayBut: ({ slots }, { anchor }) => {
    if (anchor.day === null) return { type: 'DATE', timex: 'XXXX-XX-XX' };
    const shift = numberIn(slots, 'deictic')! + (slots.before ? -1 : 1);
    return { type: 'DATE', timex: formatDay(anchor.day + shift) };
  },

  yearEnd: ({ slots, before }, situation) => {
    const year = numberIn(slots, 'year') ?? situation.anchor.year;
    const past = !opening.has(before) && situation.direction() === 'past' && numberIn(slots, 'year') === null;
    const value = year === null ? 'XXXX' : formatDate(past && situation.anchor.month !== 12 ? year - 1 : year);
    return { type: 'DATE', timex: value, edtf: year === null ? null : `${value}-12` };
  },

  holiday: ({ slots }, situation) => {
    const { anchor } = situation;
    const feast = String(slots.holiday!.values.HOLIDAY);
    const before = slots.eve ? 1 : 0;
    const given = numberIn(slots, 'year') ?? anchor.year;
    const day = given === null ? null : feastDay(feast, given);
    if (day === null) return null;
    if (slots.year || anchor.day === null) return { type: 'DATE', timex: formatDay(day - before) };
    const inYear = (year: number): number => feastDay(feast, year)! - before;
    return { type: 'DATE', timex: formatDay(occurrence(anchor.day, situation.direction(), false, inYear)) };
  },

  /** `the week of Nov. 10`. */
  weekOfDay: (match, situation) => {
    const day = dayValue(match, situation);
    return day && /^\d/.test(day) ? { type: 'DATE', timex: weekOf(situation.focus.day!) } : null;
  },

  /** `the first week of November`, `the second half of October`. */
  partOfMonth: ({ slots }, situation) => {
    const timex = monthValue(numberIn(slots, 'month')!, slots, situation);
    const { year, month } = situation.focus;
    if (timex.startsWith('X') || year === null || month === null) return null;
    const length = slots.half ? 15 : 7;
    const days = daysInMonth(year, month);
    const ordinal = numberIn(slots, 'ord') ?? Math.floor((days - 1) / length) + (slots.half ? 0 : 1);
    const first = (slots.half ? Math.min(ordinal, 2) - 1 : ordinal - 1) * length + 1;
    if (ordinal < 1 || first > days) return null;
    const last = slots.half && ordinal >= 2 ? days : Math.min(days, first + length - 1);
    const edtf = `${formatDate(year, month, first)}/${formatDate(year, month, last)}`;
    return {
      type: 'DATE',
      timex: slots.half ? timex : weekOf(dayNumber(year, month, Math.min(days, first + 3))),
      edtf,
    };
  },

  sometime: ({ slots }, situation) => {
    const { anchor } = situation;
    if (slots.unit?.values.UNIT === 'Y' && anchor.year !== null) {
      return { type: 'DATE', timex: formatDate(anchor.year + (numberIn(slots, 'rel') ?? 0)) };
    }
    if (slots.month) return { type: 'DATE', timex: monthValue(numberIn(slots, 'month')!, slots, situation) };
    if (slots.year) return { type: 'DATE', timex: formatDate(numberIn(slots, 'year')!) };
    return null;
  },
};

/** `Nov. 3-5`: the days from the first to the last, which EDTF and ISO 8601 write alike. */
function dayRange(first: string, slots: Slots): Value | null {
  const last = numberIn(slots, 'till', 'DAY')!;
  const [year, month, day] = first.split('-');
  if (first.startsWith('X') || last <= Number(day) || last > daysInMonth(Number(year), Number(month))) return null;
  return {
    type: 'DATE',
    timex: `${first}/${year}-${month}-${two(last)}`,
    edtf: `${first}/${year}-${month}-${two(last)}`,
  };
}

/** `T` values without the `T`: `22:00`, `NI`; null where the expression has none. */
function timeOfDay(slots: Slots): string | null {
  if (slots.tonight || slots.overnight) return 'NI';
  if (slots.dawn) return 'MO';
  if (slots.clock) return String(slots.clock.values.CLOCK);
  if (slots.point) return String(slots.point.values.POINT);
  if (slots.hour) {
    const hour = Number(slots.hour.values.NUM);
    return hour >= 1 && hour <= 12 ? `${two(hour)}:00` : null;
  }
  return slots.part ? String(slots.part.values.PART) : null;
}

/** The day that the story is at; of what was at midnight, the one that had ended then (`opened fire shortly before midnight`). */
const dayOfStory = ({ anchor, focus, direction }: Situation, time: string): string => {
  const day = focus.day ?? anchor.day;
  if (day === null) return 'XXXX-XX-XX';
  const isOver = time === '24:00' && day === anchor.day && direction() === 'past';
  return formatDay(isOver ? day - 1 : day);
};

const ranging = new Set(['to', 'through', 'until', 'till']);

/** The date part of an expression; null where it has none; 'none' where the date does not exist. */
function dayValue(match: Match, situation: Situation): string | 'none' | null {
  const { slots } = match;
  const { anchor, focus } = situation;
  if (slots.deictic || slots.weekday || slots.rel) focus.told = null;
  if (slots.year && situation.isTold())
    focus.told = { year: numberIn(slots, 'year')!, month: numberIn(slots, 'month'), at: situation.at };
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
  if (slots.deictic) return anchor.day === null ? 'XXXX-XX-XX' : at(anchor.day + numberIn(slots, 'deictic')!);
  if (slots.weekday) {
    const weekday = numberIn(slots, 'weekday')!;
    if (slots.frel && focus.day !== null) return at(toWeekday(focus.day, weekday, numberIn(slots, 'frel')!));
    if (anchor.day === null) return `XXXX-WXX-${weekday}`;
    // `from Monday to Wednesday`: the Wednesday after that Monday.
    const isRange = focus.weekdayAt !== null && situation.at - focus.weekdayAt < 4 && ranging.has(match.before);
    focus.weekdayAt = situation.at;
    if (isRange && focus.day !== null) return at(toWeekday(focus.day, weekday, weekday > weekdayOf(focus.day) ? 0 : 1));
    return at(weekdayFrom(anchor.day, weekday, numberIn(slots, 'rel'), situation));
  }
  if (slots.part && slots.rel) {
    if (anchor.day === null) return 'XXXX-XX-XX';
    return at(anchor.day + numberIn(slots, 'rel')!);
  }
  if (slots.tonight) return anchor.day === null ? 'XXXX-XX-XX' : at(anchor.day);
  if (slots.overnight)
    return anchor.day === null ? 'XXXX-XX-XX' : formatDay(anchor.day - (situation.direction() === 'past' ? 1 : 0));
  if (slots.season) {
    const year = yearOfSeason(slots, situation);
    return `${year === null ? 'XXXX' : formatDate(year)}-${slots.season.values.SEASON}`;
  }
  if (slots.month) return monthValue(numberIn(slots, 'month')!, slots, situation);
  const year = numberIn(slots, 'year');
  if (year === null) return null;
  focus.year = year;
  focus.month = null;
  return formatDate(year);
}

function monthDay({ slots, before }: Match, situation: Situation, at: (day: number) => string): string | 'none' {
  const { anchor } = situation;
  const [month, day] = [numberIn(slots, 'month')!, numberIn(slots, 'day')!];
  if (day > daysInMonth(2000, month)) return 'none';
  const given = numberIn(slots, 'year');
  if (given !== null) return day <= daysInMonth(given, month) ? at(dayNumber(given, month, day)) : 'none';
  const inYear = (year: number): number => dayNumber(year, month, day);
  // No year is made up for a day that few years have.
  if (anchor.year === null || (month === 2 && day === 29)) return `XXXX-${two(month)}-${two(day)}`;
  if (anchor.day === null) return formatDate(anchor.year, month, day);
  const weekday = numberIn(slots, 'weekday');
  if (weekday !== null) {
    const { year } = anchor;
    const fitting = [0, -1, 1, -2, 2].find((d) => weekdayOf(inYear(year + d)) === weekday);
    if (fitting !== undefined) return at(inYear(year + fitting));
  }
  const told = toldYear(month, situation);
  if (told !== null) return at(inYear(told));
  // `the year ended Jan. 31` is over, however near the next end of January.
  if (before === 'ended') return at(inYear(anchor.day < inYear(anchor.year) ? anchor.year - 1 : anchor.year));
  return at(occurrence(anchor.day, situation.direction(), opening.has(before), inYear));
}

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
  // Where either can be, yesterday is nearer than the same day of next week.
  const isEither = direction === 'present' || direction === 'forthcoming';
  const isComing = isEither ? back !== 1 : isAhead(direction);
  return isComing ? anchor + ahead : anchor - back;
}

/** The month an expression names, with the year that it gives or that the clause suggests. */
export function monthValue(month: number, slots: Slots, situation: Situation): string {
  const { anchor, focus } = situation;
  const year = yearOfMonth(month, slots, situation);
  if (year === null) return `XXXX-${two(month)}`;
  focus.day = null;
  focus.year = year;
  focus.month = month;
  return anchor.year === null && numberIn(slots, 'year') === null ? `XXXX-${two(month)}` : formatDate(year, month);
}
