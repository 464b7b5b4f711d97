import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const lines = (text: string): string[] => {
  const { positions, actors, instruments } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    return instrument ? [`${actors.find(({ id }) => id === holder)?.name} ${stance} ${instrument.name}`] : [];
  });
};

describe('who says that others may not use a mechanism', () => {
  it('supports or opposes it', () => {
    expect(lines('Russia said France had no right to trigger the snapback.')).toEqual([
      'Russia opposes snapback mechanism',
    ]);
    expect(lines('Russia said France lacked the authority to invoke the snapback.')).toEqual([
      'Russia opposes snapback mechanism',
    ]);
    expect(lines('Russia said France could not activate the snapback.')).toEqual(['Russia opposes snapback mechanism']);
    expect(lines('Russia said France was not entitled to trigger the snapback.')).toEqual([
      'Russia opposes snapback mechanism',
    ]);
    expect(lines('France said it had every right to trigger the snapback.')).toEqual([
      'France supports snapback mechanism',
    ]);
  });

  it('says nothing where somebody only uses it, or of a treaty that others use', () => {
    expect(lines('France triggered the snapback mechanism on Monday.')).toEqual([]);
    expect(lines('France threatened to trigger the snapback.')).toEqual([]);
    expect(lines('Diplomats said France could trigger the snapback.')).toEqual([]);
    expect(lines('China said Britain had no standing to invoke Resolution 2231.')).toEqual([]);
  });

  it('is in a letter whoever wrote it', () => {
    expect(
      lines(
        'Peru and Chile sent a letter to the council. The letter said France had no standing to trigger the snapback.',
      ),
    ).toEqual(['Peru opposes snapback mechanism', 'Chile opposes snapback mechanism']);
  });
});
