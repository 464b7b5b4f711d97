import { describe, expect, it } from 'vitest';
import { periodsOf, stancesIn } from './periods';

describe('the columns of a matrix', () => {
  it('are days while they fit, then months, then years; what has no day stands last', () => {
    expect(periodsOf(['2025-06-03', '', '2025-06-01']).periods).toEqual(['2025-06-01', '2025-06-03', '']);
    const daily = Array.from({ length: 20 }, (_, at) => `2025-06-${String(at + 1).padStart(2, '0')}`);
    expect(periodsOf([...daily, '2025-07-01']).periods).toEqual(['2025-06', '2025-07']);
    const monthly = Array.from(
      { length: 24 },
      (_, at) => `${2020 + (at % 4)}-${String(1 + (at % 12)).padStart(2, '0')}-01`,
    );
    expect(periodsOf([...monthly, ...monthly.map((day) => day.replace('-01', '-02'))]).length).toBe(7);
    const long = Array.from({ length: 30 }, (_, at) => `${1990 + at}-01-01`);
    expect(periodsOf(long).length).toBe(4);
  });
});

describe('what was held in a period', () => {
  it('gives each stance once, the latest first', () => {
    const cell = (stance: string, position: string) => ({ holder: 'h', day: '', stance, position, review: null });
    expect(stancesIn([cell('supports', 'p1'), cell('opposes', 'p2'), cell('supports', 'p3')])).toEqual([
      { stance: 'supports', count: 2, position: 'p3' },
      { stance: 'opposes', count: 1, position: 'p2' },
    ]);
  });
});
