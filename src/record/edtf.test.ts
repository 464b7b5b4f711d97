import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from './calendar.js';
import { edtfBounds, isEdtf } from './edtf.js';

describe('edtfBounds', () => {
  it.each([
    ['2025-10-27', '2025-10-27', '2025-10-27'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-09~', '2025-09-01', '2025-09-30'],
    ['2025-10-01/2025-10-10', '2025-10-01', '2025-10-10'],
    ['1987~/1989~', '1987-01-01', '1989-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2025-XX', '2025-01-01', '2025-12-31'],
    ['2023-02-XX', '2023-02-01', '2023-02-28'],
    ['2025-35', '2025-07-01', '2025-09-30'],
    ['2025-41', '2025-07-01', '2025-12-31'],
    ['2025-22', '2025-06-01', '2025-08-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2025-05-04T20:00:00', '2025-05-04', '2025-05-04'],
    ['2025-05-04/..', '2025-05-04', null],
    ['../2025-05-04', null, '2025-05-04'],
    ['XXXX-10', null, null],
  ])('%s lies between %s and %s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest });
    expect(isEdtf(text)).toBe(true);
  });

  it.each([
    '',
    'now',
    '2025-13',
    '2025-02-30',
    '2025-00',
    '2025-42',
    '25',
    '2025-1',
    '2025-10-27T25:00:00',
    '2025-10/2025-09',
    '../..',
    '/',
    '2025-10-27 ',
    '2025-W44',
    '2025-Q3',
    'XXXX-21',
  ])('%j is no date', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(edtfBounds(text)).toEqual({ earliest: null, latest: null });
  });

  it('agrees with the edtf package on dates, months, years, decades and quarters', () => {
    const year = fc.integer({ min: 1000, max: 2999 });
    const month = fc.integer({ min: 1, max: 12 });
    const two = (n: number): string => String(n).padStart(2, '0');
    const point = fc.oneof(
      year.map(String),
      year.map((y) => `${Math.floor(y / 10)}X`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
      fc.tuple(year, month, fc.nat()).map(([y, m, d]) => `${y}-${two(m)}-${two((d % daysInMonth(y, m)) + 1)}`),
      fc.tuple(year, fc.integer({ min: 33, max: 36 })).map(([y, q]) => `${y}-${q}`),
    );
    fc.assert(
      fc.property(point, (text) => {
        const theirs = edtf(text);
        const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
        expect(edtfBounds(text)).toEqual({ earliest: day(theirs.min), latest: day(theirs.max) });
      }),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => void edtfBounds(text)));
    fc.assert(fc.property(fc.stringMatching(/^[\dX~?%/.T:-]{0,24}$/), (text) => void edtfBounds(text)));
  });
});
