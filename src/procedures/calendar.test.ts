import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, daysInMonth, formatDate } from '../record/index.js';
import { askedMoment, endOf, isDay, isMoment, lastDayAfter, momentOf } from './calendar.js';
import { isSpan, leftInWords, spanOf } from './duration.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const days = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2200, 1, 1) });
const text = (number: number) => {
  const { year, month, day } = civilDate(number);
  return formatDate(year, month, day);
};

describe('the last day of a length of time', () => {
  it.each([
    ['2019-01-31', '1 month', '2019-02-28'],
    ['2020-01-31', '1 month', '2020-02-29'],
    ['2019-08-31', '6 months', '2020-02-29'],
    ['2020-08-31', '6 months', '2021-02-28'],
    ['2020-02-29', '1 year', '2021-02-28'],
    ['2020-02-29', '4 years', '2024-02-29'],
    ['2100-01-31', '1 month', '2100-02-28'],
    ['1993-03-12', '3 months', '1993-06-12'],
    ['2025-08-28', '30 days', '2025-09-27'],
    ['2020-02-15', '30 days', '2020-03-16'],
    ['2019-02-15', '30 days', '2019-03-17'],
    ['2018-07-31', '1 year and 7 months', '2020-02-29'],
    ['2025-12-24', '2 weeks', '2026-01-07'],
  ])('counts %s and %s to %s', (from, span, last) => expect(lastDayAfter(day(from), span).toString()).toBe(last));

  it('counts days as the calendar does', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 3000 }), (from, n) => {
        expect(lastDayAfter(day(text(from)), `${n} days`).toString()).toBe(text(from + n));
      }),
    ));

  it('keeps the date in months and years, or takes the last of a shorter month', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { year, month, day: date } = civilDate(from);
        const [y, m] = [year + Math.floor((month - 1 + n) / 12), ((month - 1 + n) % 12) + 1];
        const last = formatDate(y, m, Math.min(date, daysInMonth(y, m)));
        expect(lastDayAfter(day(text(from)), `${n} months`).toString()).toBe(last);
      }),
    ));
});

describe('the end of a clock', () => {
  it('comes at midnight GMT after the last day', () =>
    expect(endOf(day('2025-09-27'), 'midnight after the last day', 'UTC').text).toBe('2025-09-28T00:00Z'));

  it('comes at midnight of the place, in winter and in summer', () => {
    expect(endOf(day('2020-01-31'), 'midnight after the last day', 'Europe/Brussels').text).toBe('2020-01-31T23:00Z');
    expect(endOf(day('2019-04-12'), 'midnight after the last day', 'Europe/Brussels').text).toBe('2019-04-12T22:00Z');
  });

  it('is the day itself where the day alone is laid down', () =>
    expect(endOf(day('2019-08-02'), 'beginning of the last day', 'UTC')).toEqual({
      ms: Date.parse('2019-08-02T00:00Z'),
      text: '2019-08-02',
    }));
});

describe('days and moments', () => {
  it('knows those that the calendar has', () => {
    expect(isDay('2020-02-29')).toBe(true);
    expect(isDay('2021-02-29')).toBe(false);
    expect(isDay('29 March')).toBe(false);
    expect(isMoment('2020-01-31T23:00Z')).toBe(true);
    expect(isMoment('2020-01-31T25:00Z')).toBe(false);
    expect(isMoment('2020-01-31T23:00')).toBe(false);
  });

  it('takes a day on which something happened from its beginning, and a day that is asked for at noon', () => {
    expect(momentOf('2025-09-19').ms).toBe(Date.parse('2025-09-19T00:00Z'));
    expect(askedMoment('2025-09-19').ms).toBe(Date.parse('2025-09-19T12:00Z'));
    expect(momentOf('2025-09-27T20:00-04:00').text).toBe('2025-09-28T00:00Z');
  });
});

describe('lengths of time in words', () => {
  it('are read', () => {
    expect(spanOf('1 year and 6 months').toString()).toBe('P1Y6M');
    expect(isSpan('0 days')).toBe(false);
    expect(isSpan('thirty days')).toBe(false);
    expect(() => spanOf('soon')).toThrow('no length of time: soon');
  });

  it('are written with the two largest units', () => {
    expect(leftInWords((7 * 24 + 12) * 3_600_000)).toBe('7 days 12 hours');
    expect(leftInWords(3_600_000 + 60_000)).toBe('1 hour 1 minute');
    expect(leftInWords(10)).toBe('less than a minute');
  });
});
