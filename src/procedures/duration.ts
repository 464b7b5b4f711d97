import { Temporal } from 'temporal-polyfill';

const units = { day: 'days', week: 'weeks', month: 'months', year: 'years' } as const;
const part = /^([1-9]\d{0,3}) (day|week|month|year)s?$/;

/** Whether words are a length of calendar time: `30 days`, `1 year and 6 months`. */
export const isSpan = (words: string): boolean => words.split(' and ').every((one) => part.test(one));

/**
 * A length of calendar time as instruments write it.
 *
 * @throws RangeError for words that are none
 */
export function spanOf(words: string): Temporal.Duration {
  const lengths: Partial<Record<(typeof units)[keyof typeof units], number>> = {};
  for (const one of words.split(' and ')) {
    const match = part.exec(one);
    if (!match) throw new RangeError(`no length of time: ${words}`);
    const unit = units[match[2] as keyof typeof units];
    lengths[unit] = (lengths[unit] ?? 0) + Number(match[1]);
  }
  return Temporal.Duration.from(lengths);
}

/** Milliseconds as a person reads them: `7 days 12 hours`, `3 hours 20 minutes`. */
export function leftInWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const words = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}${n === 1 ? '' : 's'}`);
  return words.slice(0, 2).join(' ') || 'less than a minute';
}
