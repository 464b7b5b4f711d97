import { daysInMonth, formatDate } from './calendar.js';

/** The first and the last day that a date can mean; null where it is open or unknown on that side. */
export interface EdtfBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The days that an EDTF date lies between, as `YYYY-MM-DD`.
 *
 * Reads ISO 8601-2 (EDTF) levels 0 and 1 with the unspecified digits and the season and quarter codes (21 to 41) of
 * level 2; seasons are those of the northern year, and winter begins in the year that is named. `~`, `?` and `%` say how
 * sure a date is and do not move its bounds. Text that is no such date has no bounds.
 *
 * @example edtfBounds('2025-10-01/2025-10-10') // { earliest: '2025-10-01', latest: '2025-10-10' }
 * @example edtfBounds('199X') // { earliest: '1990-01-01', latest: '1999-12-31' }
 */
export function edtfBounds(edtf: string): EdtfBounds {
  return parse(edtf) ?? unbounded;
}

/** Whether a text is an EDTF date as described at {@link edtfBounds}. */
export const isEdtf = (text: string): boolean => parse(text) !== null;

const unbounded: EdtfBounds = { earliest: null, latest: null };

function parse(text: string): EdtfBounds | null {
  const cut = text.indexOf('/');
  if (cut < 0) return parsePoint(text);
  const [from, to] = [text.slice(0, cut), text.slice(cut + 1)];
  if (isOpen(from) && isOpen(to)) return null;
  const [first, last] = [isOpen(from) ? unbounded : parsePoint(from), isOpen(to) ? unbounded : parsePoint(to)];
  if (!first || !last) return null;
  if (first.earliest !== null && last.latest !== null && first.earliest > last.latest) return null;
  return { earliest: first.earliest, latest: last.latest };
}

const isOpen = (end: string): boolean => end === '' || end === '..';

const date = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;
const dateTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:Z|[+-]\d{2}(?::\d{2})?)?$/;

/** A date or date and time that is no interval. */
function parsePoint(text: string): EdtfBounds | null {
  const time = dateTime.exec(text);
  if (time) {
    const isTime = Number(time[2]) < 24 && Number(time[3]) < 60 && Number(time[4]) < 60;
    return isTime ? parsePoint(time[1]!) : null;
  }
  const m = date.exec(text);
  if (!m) return null;
  const [, year, month, day] = m as unknown as [string, string, string | undefined, string | undefined];
  const isYearKnown = !/^X|\dX+\d/.test(year);
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  if (month !== undefined && day === undefined && Number(month) > 12) {
    return isYearKnown && low === high ? parseSeason(low, Number(month)) : null;
  }
  const months = fitting(month, 12);
  if (!months) return null;
  const first = fitting(day, 31)?.find((d) => d <= daysInMonth(low, months[0]!));
  const [lastMonth, lastDay] = lastOf(high, months, day);
  if (first === undefined || lastDay === null) return null;
  if (!isYearKnown) return unbounded;
  return { earliest: formatDate(low, months[0]!, first), latest: formatDate(high, lastMonth, lastDay) };
}

/** The latest month and day that fit, or a day of null where none does. */
function lastOf(year: number, months: readonly number[], day: string | undefined): [number, number | null] {
  for (const month of months.toReversed()) {
    const fit = fitting(day, daysInMonth(year, month) + (year === 9999 && month === 2 ? 1 : 0))?.at(-1);
    if (fit !== undefined) return [month, fit];
  }
  return [months[0]!, null];
}

const all = Array.from({ length: 31 }, (_, i) => i + 1);

/** The numbers from 1 to `limit` that two digits with `X` for the unknown ones can stand for, or null for none. */
function fitting(digits: string | undefined, limit: number): readonly number[] | null {
  if (digits === undefined || digits === 'XX') return all.slice(0, limit);
  const found = all.slice(0, limit).filter((n) => {
    const text = n < 10 ? `0${n}` : `${n}`;
    return (digits[0] === 'X' || digits[0] === text[0]) && (digits[1] === 'X' || digits[1] === text[1]);
  });
  return found.length ? found : null;
}

/** First month and number of months of the codes 21 to 41. */
const seasons: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

function parseSeason(year: number, code: number): EdtfBounds | null {
  const season = seasons[code];
  if (!season) return null;
  const [first, length] = season;
  const last = first + length - 1;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return {
    earliest: formatDate(year, first, 1),
    latest: formatDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}
