import { formatDate, formatDay } from '../../record/index.js';
import type { Match } from './grammar.js';
import type { Meaning, Situation, Value } from './meaning.js';
import { weekOf } from './periods.js';
import { isAhead } from './tense.js';

type Slots = Match['slots'];

/** Lengths of time: their letter in ISO 8601, and whether it stands after the `T`. */
const lengths: Readonly<Record<string, { letter: string; isTime?: true; half?: string; times?: number }>> = {
  S: { letter: 'S', isTime: true },
  MI: { letter: 'M', isTime: true, half: '30S' },
  H: { letter: 'H', isTime: true, half: '30M' },
  D: { letter: 'D', half: 'T12H' },
  NI: { letter: 'N' },
  W: { letter: 'W' },
  WE: { letter: 'WE' },
  F: { letter: 'W', times: 2 },
  M: { letter: 'M' },
  Q: { letter: 'Q' },
  SE: { letter: 'M', times: 6 },
  Y: { letter: 'Y', half: '6M' },
  E: { letter: 'E', half: '5Y' },
  C: { letter: 'C', half: '50Y' },
  L: { letter: 'L' },
};

/** Number of units, or X where it is vague. */
type Count = number | 'X';

/** TIMEX3 value of a length of time. */
function lengthValue(count: Count, unit: string): string {
  const { letter, isTime, half, times } = lengths[unit]!;
  const prefix = isTime ? 'PT' : 'P';
  if (count === 'X') return `${prefix}X${letter}`;
  const whole = Math.floor(count) * (times ?? 1);
  if (count % 1 !== 0.5 || !half) return `${prefix}${Number((count * (times ?? 1)).toFixed(2))}${letter}`;
  if (whole === 0) return half.startsWith('T') || !isTime ? `P${half}` : `PT${half}`;
  return `${prefix}${whole}${letter}${half}`;
}

const unitOf = (slots: Slots): string => String(slots.unit?.values.UNIT ?? slots.units!.values.UNITS);

function countOf(slots: Slots): Count {
  if (slots.halfof) return 0.5;
  if (slots.vague || slots.or || (slots.ord && slots.units && !slots.num)) return 'X';
  const base = typeof slots.num?.values.NUM === 'number' ? slots.num.values.NUM : null;
  if (slots.couple) return 2;
  return (base ?? 1) + (slots.half ? 0.5 : 0);
}

/** Units that a bare `in two …` is counted ahead in. */
const coarse = new Set(['D', 'W', 'M', 'Y', 'E']);

const duration = (timex: string): Value => ({ type: 'DURATION', timex, edtf: null });
const fixed = (timex: string): Value => ({ type: 'DATE', timex, edtf: null });

const references = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'];

/** Meanings of lengths of time, of what is counted from now or from the story, of sets and of fixed references. */
export const spanMeanings: Readonly<Record<string, Meaning>> = {
  duration: ({ slots, before }, situation) => {
    const { focus, anchor } = situation;
    const [count, unit] = [countOf(slots), unitOf(slots)];
    // `They will meet in two weeks`: a point ahead, where the clause looks ahead.
    if (
      before === 'in' &&
      count !== 'X' &&
      !slots.ord &&
      !slots.unit?.isTied &&
      coarse.has(unit) &&
      isAhead(situation.direction())
    ) {
      return shifted(count, unit, 'now', situation);
    }
    if (unit === 'S' && slots.unit) return null;
    // `the nine months`: figures that follow are compared over that span, no longer over a quarter.
    if (
      unit === 'M' &&
      slots.num &&
      !slots.one &&
      count !== 3 &&
      (slots.ord || slots.units) &&
      anchor.year !== null &&
      focus.period
    ) {
      focus.period = { year: focus.period.year, quarter: null };
    }
    return duration(lengthValue(count, unit));
  },

  relativeSpan: ({ slots }, { anchor }) => {
    const unit = slots.seasons ? '' : unitOf(slots);
    if (slots.unit) {
      const shift = Number(slots.rel!.values.REL);
      return unit === 'Y' && anchor.year !== null
        ? { type: 'DATE', timex: formatDate(anchor.year + shift) }
        : duration(lengthValue(1, unit));
    }
    const count = slots.upto ? 'X' : countOf(slots);
    if (slots.seasons) return duration(`P${count}${slots.seasons.values.SEASONS}`);
    return duration(lengthValue(count, unit));
  },

  vagueSpan: ({ slots }) => {
    const unit = unitOf(slots);
    if (slots.rel) return fixed(references[Math.sign(Number(slots.rel.values.REL)) + 1]!);
    // TimeBank gives recent weeks and months a length, recent days and years none.
    if (slots.recent && (slots.more || unit === 'D' || unit === 'Y' || unit === 'E')) return fixed('PAST_REF');
    return duration(lengthValue('X', unit));
  },

  ago: ({ slots }, situation) => {
    const [count, unit] = [countOf(slots), unitOf(slots)];
    const sign = slots.ago || slots.earlier ? -1 : 1;
    if (count === 'X') return fixed(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
    // Nothing in the story to count from: days from a month alone lead nowhere.
    const isFine = unit === 'D' || unit === 'W' || unit === 'F' || unit === 'NI';
    if (slots.later && (situation.focus.year === null || (isFine && situation.focus.day === null)))
      return duration(lengthValue(count, unit));
    return shifted(count * sign, unit, slots.earlier || slots.later ? 'story' : 'now', situation);
  },

  longAgo: () => fixed('PAST_REF'),

  every: ({ slots }) => {
    const set = (timex: string): Value => ({ type: 'SET', timex, edtf: null });
    const two = (n: unknown): string => String(n).padStart(2, '0');
    const part = slots.part?.values.PART ?? slots.parts?.values.PARTS;
    const weekday = slots.weekday?.values.WEEKDAY ?? slots.weekdays?.values.WEEKDAYS;
    if (weekday !== undefined) return set(`XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
    if (slots.month) return set(`XXXX-${two(slots.month.values.MONTH)}`);
    if (slots.season) return set(`XXXX-${slots.season.values.SEASON}`);
    if (part) return set(`XXXX-XX-XXT${part}`);
    const unit = unitOf(slots);
    const count = slots.other ? 2 : Number(slots.num?.values.NUM ?? slots.ord?.values.ORD ?? 1);
    return set(lengthValue(count, unit));
  },

  often: ({ slots }) => {
    const timex = String(slots.often!.values.OFTEN);
    return { type: 'SET', timex, edtf: null };
  },

  fixed: ({ rule }) => fixed(rule.to!),
  vagueTime: () => duration('PXX'),
};

/** The time so many units from the day of writing or from the story, as fine as its unit. */
function shifted(count: number, unit: string, from: 'now' | 'story', { anchor, focus }: Situation): Value {
  const date = (timex: string): Value => ({ type: 'DATE', timex });
  const story = from === 'story';
  const day = (story ? focus.day : null) ?? anchor.day;
  const year = (story ? focus.year : null) ?? anchor.year;
  const month = (story && focus.year !== null ? focus.month : null) ?? anchor.month;
  switch (unit) {
    case 'Y':
    case 'E':
    case 'C': {
      // Compared with a quarter, `a year ago` is the same quarter of the year before.
      const { period } = focus;
      if (unit === 'Y' && count === -1 && period) {
        return date(period.quarter ? `${formatDate(period.year - 1)}-Q${period.quarter}` : formatDate(period.year - 1));
      }
      if (year === null) return date('XXXX');
      return date(formatDate(Math.round(year + count * (unit === 'Y' ? 1 : unit === 'E' ? 10 : 100))));
    }
    case 'M':
    case 'Q':
    case 'SE': {
      if (year === null || month === null) return date('XXXX-XX');
      const total = Math.round(year * 12 + month - 1 + count * (unit === 'M' ? 1 : unit === 'Q' ? 3 : 6));
      return date(formatDate(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1));
    }
    case 'W':
    case 'F':
      return day === null ? date('XXXX-WXX') : date(weekOf(Math.round(day + count * (unit === 'W' ? 7 : 14))));
    case 'D':
    case 'NI':
    case 'WE': {
      if (day === null) return date('XXXX-XX-XX');
      const found = Math.round(day + count);
      if (story) focus.day = found;
      return date(formatDay(found));
    }
    default: {
      if (day === null) return { type: 'TIME', timex: 'XXXX-XX-XX', edtf: null };
      const hours = unit === 'H' ? count : 0;
      return { type: 'TIME', timex: formatDay(day + (Math.abs(hours) >= 24 ? Math.round(hours / 24) : 0)) };
    }
  }
}
