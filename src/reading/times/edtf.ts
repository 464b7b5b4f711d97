import { civilDate, dayNumber, daysInMonth, formatDate, formatDay, mondayOf } from '../../record/index.js';

/** The part of a period that an expression speaks of. */
export type Phase = 'START' | 'MID' | 'END' | 'FIRST' | 'LAST' | 'EVE' | 'EARLIER' | 'LATER';

/** What bends an expression: a part of the period, nearness, and the day that `earlier` and `later` are counted from. */
export interface Bend {
  readonly phase: Phase | null;
  readonly isApproximate: boolean;
  /** Day number of writing. */
  readonly now: number | null;
}

/** Years, months (counted from the year 0) or days (from 1970) `[first, last]`: what a phase can cut. */
interface Span {
  readonly unit: 'year' | 'month' | 'day';
  readonly first: number;
  readonly last: number;
}

/** A shape of TIMEX3 value: its EDTF as a whole, and its span where parts of it can be meant. */
interface Shape {
  readonly shape: RegExp;
  point(parts: readonly string[]): string | null;
  span?(numbers: readonly number[]): Span;
}

const seasons: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };
const months = (year: number, first: number, length: number): Span => {
  const start = year * 12 + first - 1;
  return { unit: 'month', first: start, last: start + length - 1 };
};

const shapes: readonly Shape[] = [
  { shape: /^\d{4}-\d{2}-\d{2}$/, point: ([whole]) => whole! },
  {
    shape: /^(\d{4})-(\d{2})$/,
    point: ([whole]) => whole!,
    span: ([year, month]) => ({
      unit: 'day',
      first: dayNumber(year!, month!, 1),
      last: dayNumber(year!, month!, daysInMonth(year!, month!)),
    }),
  },
  { shape: /^(\d{4})$/, point: ([whole]) => whole!, span: ([year]) => months(year!, 1, 12) },
  { shape: /^XXXX-\d{2}(?:-\d{2})?$/, point: ([whole]) => whole! },
  {
    shape: /^(\d{4})-W(\d{2})$/,
    point: ([, year, week]) => {
      const monday = mondayOf(Number(year), Number(week));
      return `${formatDay(monday)}/${formatDay(monday + 6)}`;
    },
    span: ([year, week]) => {
      const first = mondayOf(year!, week!);
      return { unit: 'day', first, last: first + 6 };
    },
  },
  {
    shape: /^(\d{4})-W(\d{2})-WE$/,
    point: ([, year, week]) => {
      const monday = mondayOf(Number(year), Number(week));
      return `${formatDay(monday + 5)}/${formatDay(monday + 6)}`;
    },
  },
  {
    shape: /^(\d{4})-Q([1-4])$/,
    point: ([, year, quarter]) => `${year}-${32 + Number(quarter)}`,
    span: ([year, quarter]) => months(year!, quarter! * 3 - 2, 3),
  },
  {
    shape: /^(\d{4})-H([12])$/,
    point: ([, year, half]) => `${year}-${39 + Number(half)}`,
    span: ([year, half]) => months(year!, half! * 6 - 5, 6),
  },
  { shape: /^(\d{4})-(SP|SU|FA|WI)$/, point: ([, year, season]) => `${year}-${seasons[season!]}` },
  {
    shape: /^(\d{3})$/,
    point: ([decade]) => `${decade}X`,
    span: ([decade]) => ({ unit: 'year', first: decade! * 10, last: decade! * 10 + 9 }),
  },
  {
    shape: /^(\d{2})$/,
    point: ([century]) => `${century}XX`,
    span: ([century]) => ({ unit: 'year', first: century! * 100, last: century! * 100 + 99 }),
  },
  {
    shape: /^(\d{4})-(\d{2})-(\d{2})T24:00$/,
    point: ([, year, month, day]) => `${formatDay(dayNumber(Number(year), Number(month), Number(day)) + 1)}T00:00:00`,
  },
  { shape: /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/, point: ([, day, clock]) => `${day}T${clock}:00` },
  { shape: /^(\d{4}-\d{2}-\d{2})T[A-Z]{2}$/, point: ([, day]) => day! },
];

/**
 * The EDTF (ISO 8601-2) of a TIMEX3 value, or null where EDTF has none (lengths, sets, fixed references). A part of a
 * period becomes an interval in it: thirds of a month end on the 10th and 20th, those of a year in April and August; the
 * beginning and the end are a sixth.
 */
export function edtfOf(timex: string, bend: Bend): string | null {
  for (const { shape, point, span } of shapes) {
    const m = shape.exec(timex);
    if (!m) continue;
    const whole = bend.phase && span ? partOf(span(m.slice(1).map(Number)), bend) : point(m);
    if (whole === null || !bend.isApproximate || whole.includes('T')) return whole;
    return whole
      .split('/')
      .map((end) => `${end}~`)
      .join('/');
  }
  return null;
}

function partOf(span: Span, { phase, now }: Bend): string {
  const days = span.unit === 'day' && span.last - span.first > 7;
  const third = days ? 10 : Math.round((span.last - span.first + 1) / 3);
  const sixth = Math.max(1, Math.round((span.last - span.first + 1) / 6));
  let { first, last } = span;
  if (phase === 'START') last = first + third - 1;
  else if (phase === 'MID') [first, last] = [first + third, days ? first + 2 * third - 1 : last - third];
  else if (phase === 'END') first = days ? first + 2 * third : last - third + 1;
  else if (phase === 'FIRST') last = first + sixth - 1;
  else if (phase === 'LAST') first = last - sixth + 1;
  else if (now !== null && span.unit !== 'year') {
    // The day of writing is not meant, its month may be.
    const [today, aside] = span.unit === 'day' ? [now, 1] : [monthOf(now), 0];
    if (phase === 'EARLIER' && today > first) last = Math.min(last, today - aside);
    if (phase === 'LATER' && today < last) first = Math.max(first, today + aside);
  }
  return first >= last ? write(span.unit, first) : `${write(span.unit, first)}/${write(span.unit, last)}`;
}

function monthOf(day: number): number {
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
}

function write(unit: Span['unit'], n: number): string {
  if (unit === 'day') return formatDay(n);
  return unit === 'year' ? formatDate(n) : formatDate(Math.floor(n / 12), (n % 12) + 1);
}
