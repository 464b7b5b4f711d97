import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, daysInMonth, formatDay, isLeapYear, isoWeek, mondayOf, weekday } from './calendar.js';

const days = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9998, 12, 31) });
const temporal = (day: number): Temporal.PlainDate => new Temporal.PlainDate(1970, 1, 1).add({ days: day });

describe('the calendar', () => {
  it('agrees with Temporal on every date, weekday, week and length of month', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = temporal(day);
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect([year, month, dayOfMonth]).toEqual([date.year, date.month, date.day]);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(weekday(day)).toBe(date.dayOfWeek);
        expect(isoWeek(day)).toEqual({ year: date.yearOfWeek, week: date.weekOfYear });
        expect(daysInMonth(year, month)).toBe(date.daysInMonth);
        expect(isLeapYear(year)).toBe(date.inLeapYear);
        expect(formatDay(day)).toBe(date.toString());
      }),
    );
  });

  it('finds the Monday of a week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = isoWeek(day);
        expect(mondayOf(year, week)).toBe(day - weekday(day) + 1);
      }),
    );
  });
});
