import { dayNumber, weekday } from '../../record/index.js';

/** The day of a feast in a year: `12-25`, or one that is counted. Null for feasts of calendars not known here. */
export function feastDay(feast: string, year: number): number | null {
  if (feast === 'easter') return easter(year);
  if (feast === 'thanksgiving') return thanksgiving(year);
  const m = /^(\d\d)-(\d\d)$/.exec(feast);
  return m && dayNumber(year, Number(m[1]), Number(m[2]));
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
  return first + ((4 - weekday(first) + 7) % 7) + 21;
}
