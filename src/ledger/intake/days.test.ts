import { describe, expect, it } from 'vitest';
import { boundsOf, dayOf, windowOf } from './days.js';

const window = (edtf: string | null, published: string | null) => windowOf(boundsOf(edtf), boundsOf(published));

describe('the window of a report', () => {
  it('is the days of its event, whenever that was published', () => {
    const day = dayOf('2025-10-18');
    expect(window('2025-10-18', '2025-11-02')).toEqual({ dating: 'exact', from: day, to: day });
    expect(window('2025-10-18/2025-10-20', null)).toEqual({ dating: 'exact', from: day, to: day + 2 });
  });

  it('is vague beyond a week', () => {
    expect(window('2025-10-18/2025-10-24', null).dating).toBe('exact');
    expect(window('2025-10-18/2025-10-25', null).dating).toBe('vague');
    expect(window('2025-10', null)).toEqual({ dating: 'vague', from: dayOf('2025-10-01'), to: dayOf('2025-10-31') });
  });

  it('is vague where one end is open', () => {
    const day = dayOf('2025-10-18');
    expect(window('2025-10-18/..', null)).toEqual({ dating: 'vague', from: day, to: day + 366 });
    expect(window('../2025-10-18', null)).toEqual({ dating: 'vague', from: day - 366, to: day });
  });

  it('is the day of publication and the one before where the event has no date', () => {
    const day = dayOf('2025-10-18');
    expect(window(null, '2025-10-18')).toEqual({ dating: 'assumed', from: day - 1, to: day });
  });

  it('is none where nothing says a day', () => {
    expect(window(null, null)).toEqual({ dating: 'none', from: null, to: null });
    expect(window(null, '2025-10')).toEqual({ dating: 'none', from: null, to: null });
  });
});
