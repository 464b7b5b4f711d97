import { describe, expect, it } from 'vitest';
import type { ProcedureAnswer } from '../client/procedures';
import { caseAt, caseWindow, dayLength, levelsOf, placeIn, ticksOf, timeOf, wholeWindow } from './window';

const clock = (began: string, ends: string) => ({ began, ends, ended: ends });
const answer = {
  asOf: { ms: timeOf('2025-09-20'), text: '2025-09-20' },
  facts: [
    { on: '2015-10-18', case: 'plan' },
    { on: '2025-08-28', case: '2025' },
  ],
  cases: [
    { id: 'plan', name: 'The plan', from: '2015-10-18', until: '2016-01-16' },
    { id: '2025', name: 'The notification', from: '2025-08-28', until: '2025-09-19' },
  ],
  lanes: [{ clocks: [clock('2015-10-18', '2025-10-18'), clock('2025-08-28', '2025-09-28T00:00Z')], next: [] }],
} as unknown as ProcedureAnswer;

describe('the window of a timeline', () => {
  it('holds the whole time with a margin', () => {
    const { from, until } = wholeWindow(answer);
    expect(from).toBeLessThan(timeOf('2015-10-18'));
    expect(until).toBeGreaterThan(timeOf('2025-10-18'));
  });

  it('of a case ends with the clocks that it set going, but not with one of years', () => {
    expect(caseWindow(answer, '2025').until).toBeCloseTo(
      timeOf('2025-09-28T00:00Z') + 21 * dayLength + 52 * 0.06 * dayLength,
      -6,
    );
    expect(caseWindow(answer, 'plan').until).toBeLessThan(timeOf('2016-03-01'));
  });

  it('is first that of the case in which the day lies', () => {
    expect(caseAt(answer)).toBe('2025');
    expect(caseAt({ ...answer, asOf: { ms: timeOf('2019-01-01'), text: '2019-01-01' } })).toBeNull();
  });

  it('is marked by years, months or days', () => {
    expect(ticksOf({ from: timeOf('2015-06-01'), until: timeOf('2025-06-01') })[0]!.words).toBe('2016');
    expect(ticksOf({ from: timeOf('2025-01-15'), until: timeOf('2025-06-15') }).map(({ words }) => words)).toEqual([
      '2025-02',
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
    ]);
    expect(ticksOf({ from: timeOf('2025-09-01'), until: timeOf('2025-09-15') })[1]!.words).toBe('09-06');
  });

  it('keeps what lies outside at its edge', () => {
    const window = { from: 0, until: 100 };
    expect([placeIn(window, -5), placeIn(window, 25), placeIn(window, 500)]).toEqual([0, 25, 100]);
  });
});

describe('marks on a line', () => {
  it('stand below one another where they would lie over one another', () => {
    expect(levelsOf([0, 10, 40, 45, 50, 90], 24)).toEqual([0, 1, 0, 1, 2, 0]);
    expect(levelsOf([50, 0], 24)).toEqual([0, 0]);
    expect(levelsOf([], 24)).toEqual([]);
  });
});
