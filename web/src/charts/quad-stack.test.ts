import { describe, expect, it } from 'vitest';
import { quadPieces } from './quad-stack';

const of = (events: number) => ({ events, claimed: 0, score: 0, mean: 0 });

describe('bars of months', () => {
  const months = [
    { month: '', quads: { 'verbal-conflict': of(9) } },
    {
      month: '2025-06',
      quads: { 'verbal-cooperation': of(2), 'material-cooperation': of(3), 'verbal-conflict': of(1) },
    },
    { month: '2025-08', quads: { 'material-conflict': of(4) } },
  ] as const;
  const all = { from: Date.parse('2025-01-01'), to: Date.parse('2026-01-01') };
  it('stack cooperation upward and conflict downward, deeds next to the line', () => {
    const pieces = quadPieces(months, all).map(({ quad, low, high }) => [quad, low, high]);
    expect(pieces).toEqual([
      ['material-cooperation', 0, 3],
      ['verbal-cooperation', 3, 5],
      ['verbal-conflict', -0, -1],
      ['material-conflict', -0, -4],
    ]);
  });
  it('are cut to what is in sight, and those outside it left out', () => {
    const pieces = quadPieces(months, { from: Date.parse('2025-06-10'), to: Date.parse('2025-06-20') });
    expect(new Set(pieces.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set([`${Date.parse('2025-06-10')} ${Date.parse('2025-06-20')}`]),
    );
    expect(pieces).toHaveLength(3);
  });
});
