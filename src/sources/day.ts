import { daysInMonth, formatDate } from '../record/index.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const isoDate = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
// RFC 5322 and its forebears: `Mon, 27 Oct 2025 23:30:00 -0500`, `27 October 2025`, `27-Oct-25`
const dayFirst = new RegExp(`^\\s*(?:[a-z]+,?\\s+)?(\\d{1,2})[\\s-]+${month}[\\s,-]+(\\d{4}|\\d{2})(?!\\d)`, 'i');
// `October 27, 2025`, and the asctime of C: `Mon Oct 27 23:30:00 2025`
const monthFirst = new RegExp(
  `^\\s*(?:[a-z]+,?\\s+)?${month}\\s+(\\d{1,2}),?\\s+(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+)?(\\d{4})(?!\\d)`,
  'i',
);

/**
 * The calendar day that a time stamp names in its own zone, `YYYY-MM-DD`; null for what names no day. The first day of
 * 1970 counts as none: it is what a publishing system writes that does not know.
 *
 * @example dayOf('Mon, 27 Oct 2025 23:30:00 -0500') // '2025-10-27', though it was the 28th in London
 */
export function dayOf(stamp: string | null | undefined): string | null {
  if (!stamp) return null;
  const iso = isoDate.exec(stamp);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = dayFirst.exec(stamp);
  if (first) return valid(fullYear(first[3]!), monthOf(first[2]!), Number(first[1]));
  const last = monthFirst.exec(stamp);
  return last ? valid(Number(last[3]), monthOf(last[1]!), Number(last[2])) : null;
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** RFC 5322, 4.3: two digits up to 49 are of this century. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

function valid(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const date = formatDate(year, month, day);
  return date === '1970-01-01' ? null : date;
}
