import { describe, expect, it } from 'vitest';
import { nearestDot, placeDots } from './dots';

const dot = (id: string, day: string, score: number) => ({
  id,
  day,
  score,
  quad: 'verbal-cooperation' as const,
  type: 'CONSULT',
  status: 'asserted',
  isClaimed: false,
});
const line = { from: Date.parse('2025-01-01'), to: Date.parse('2025-01-11'), start: 0, end: 1000 };

describe('dots', () => {
  const placed = placeDots(
    [dot('a', '2025-01-02', 10), dot('b', '2025-01-02', -10), dot('c', '2025-02-01', 0)],
    line,
    100,
  );
  it('stand at noon of their day, cooperation above conflict; those out of sight are left out', () => {
    expect(placed.map(({ dot: { id }, x }) => [id, x])).toEqual([
      ['a', 150],
      ['b', 150],
    ]);
    expect(placed[0]!.y).toBeLessThan(20);
    expect(placed[1]!.y).toBeGreaterThan(80);
  });
  it('stand where they stood before', () => {
    expect(placeDots([dot('a', '2025-01-02', 10)], line, 100)[0]).toEqual(placed[0]);
  });
  it('are found by a point near them', () => {
    expect(nearestDot(placed, 152, placed[1]!.y - 3)).toBe(1);
    expect(nearestDot(placed, 400, 50)).toBe(-1);
  });
});
