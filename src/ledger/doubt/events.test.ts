import { describe, expect, it } from 'vitest';
import { doubtsAboutEvent } from './events.js';

const side = (name: string, kind = 'group') => ({ role: 'actor', kind, party: null, name });
const reasons = (...sides: ReturnType<typeof side>[]): string[] =>
  doubtsAboutEvent({
    sides,
    disagreements: [],
    status: 'asserted',
    isMutual: false,
    isOfUnnamed: false,
    isClaimed: false,
    edtf: '2025-03-03',
    earliest: 1,
    latest: 1,
    reports: 2,
    sources: 2,
  } as never).map(({ reason }) => reason);

describe('why an event is doubtful', () => {
  it('is said of one side and of several', () => {
    expect(reasons(side('officials'))).toContain('“officials” is nobody in particular');
    expect(reasons(side('officials'), side('reporters'))).toContain(
      '“officials”, “reporters” are nobody in particular',
    );
    expect(reasons(side('Vale', 'person'), side('Ord', 'person'))).toContain(
      'it is not known to whom “Vale”, “Ord” belong',
    );
  });
});
