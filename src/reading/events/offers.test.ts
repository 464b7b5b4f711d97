import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Whom the first rejection turns down, by state. */
function turnedDown(text: string): string {
  const { events, actors } = read({ text, published: '2025-06-01' });
  const found = events.find(({ type }) => type === 'REJECT');
  return (found?.recipients ?? []).map(({ actor }) => actors.find(({ id }) => id === actor)!.country).join() || '-';
}

describe('whoever made what is turned down', () => {
  it.each([
    ['Chad rejected the offer that Libya had made.', 'LBY'],
    ['Libya made an offer that Chad turned down.', 'LBY'],
    ['Libya made an offer which was rejected by Chad.', 'LBY'],
    ['Chad denied the claim that Libya had made peace.', '-'],
    ['Chad rejected the offer that came too late.', '-'],
  ])('%s', (text, expected) => expect(turnedDown(text)).toBe(expected));
});
