import { describe, expect, it } from 'vitest';
import type { Decision } from '../client/answers';
import { outcomeOf, standing } from './standing';

const decision = (id: string, action: Decision['action'], more: Partial<Decision> = {}): Decision => ({
  id,
  at: '2026-01-01T00:00:00Z',
  who: 'amina',
  why: null,
  action,
  kind: 'event',
  subject: '0123456789abcdef@1-2',
  value: null,
  undoes: null,
  ...more,
});

describe('decisions that hold', () => {
  it('leaves out what was taken back', () => {
    const all = [decision('1', 'accept'), decision('2', 'reject'), decision('3', 'undo', { undoes: '2' })];
    expect(standing(all).map(({ id }) => id)).toEqual(['1']);
  });
  it('keeps what was taken back when that is taken back', () => {
    const all = [
      decision('1', 'accept'),
      decision('2', 'undo', { undoes: '1' }),
      decision('3', 'undo', { undoes: '2' }),
    ];
    expect(standing(all).map(({ id }) => id)).toEqual(['1']);
  });
});

describe('what decisions come to', () => {
  it('lets the last of contrary ones hold, and keeps every corrected field', () => {
    const own = [
      decision('1', 'correct', { value: { field: 'type', value: 'AID' } }),
      decision('2', 'correct', { value: { field: 'when', value: '2025-09' } }),
      decision('3', 'accept'),
    ];
    expect(outcomeOf(own)).toMatchObject({ review: 'accepted', corrections: { type: 'AID', when: '2025-09' } });
    expect(outcomeOf([]).review).toBeNull();
  });
});
