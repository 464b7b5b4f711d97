import { describe, expect, it } from 'vitest';
import { atLeastAYear, dayLength, dayOf, monthsIn, pixelOf, type Stretch, stretchOf, timeAt } from './span-of-time';

describe('stretches of time', () => {
  it('gives all of a year, a month, a day', () => {
    const days = (date: string) => {
      const stretch = stretchOf(date);
      return stretch && [dayOf(stretch.from), dayOf(stretch.to)];
    };
    expect(days('2024')).toEqual(['2024-01-01', '2025-01-01']);
    expect(days('2024-12')).toEqual(['2024-12-01', '2025-01-01']);
    expect(days('2024-02-29')).toEqual(['2024-02-29', '2024-03-01']);
  });
  it('is none of what is no date', () => {
    expect(['', '2025-13', '2025-02-30', 'June'].map(stretchOf)).toEqual([null, null, null, null]);
  });
  it('lists the months that are touched', () => {
    const from = Date.parse('2024-11-30');
    expect(monthsIn({ from, to: Date.parse('2025-02-01') })).toEqual(['2024-11', '2024-12', '2025-01']);
    expect(monthsIn({ from, to: from + dayLength })).toEqual(['2024-11']);
  });
  it('shows a single month within a year', () => {
    const { from, to } = atLeastAYear(stretchOf('2025-10') as Stretch);
    expect([dayOf(from), dayOf(to)]).toEqual(['2025-04-01', '2026-04-01']);
    const long = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2025, 5, 1) };
    expect(atLeastAYear(long)).toEqual(long);
  });
  it('finds the pixel of a time, and the time of a pixel', () => {
    const line = { from: 0, to: 1000, start: 40, end: 140 };
    expect(pixelOf(line, 500)).toBe(90);
    expect(timeAt(line, 90)).toBe(500);
    expect(timeAt(line, 10)).toBe(0);
  });
});
