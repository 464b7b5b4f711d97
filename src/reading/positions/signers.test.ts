import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who takes which stance toward an instrument, `PER supports`. */
const holders = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const actor = actors.find(({ id }) => id === holder);
    return instruments.some(({ id }) => id === toward) ? [`${actor?.country ?? actor?.name} ${stance}`] : [];
  });
};

describe('who signed', () => {
  it.each([
    ['A statement signed by the leaders of Peru, Chile and Tonga called for calm.', ['PER', 'CHL', 'TON']],
    ['The statement was signed by Peru and Chile.', ['PER', 'CHL']],
    [
      'Three leaders sent a letter to the bloc on Monday.\nThe letter was signed by the leaders of Peru, Chile and Tonga.',
      ['PER', 'CHL', 'TON'],
    ],
    ['A letter to the bloc was co-signed by Peru and Chile.', ['PER', 'CHL']],
    ['A joint letter, whose signatories include Peru and Chile, urges restraint.', ['PER', 'CHL']],
  ])('%s', (text, states) => {
    expect(holders(text)).toEqual(states.map((state) => `${state} supports`));
  });

  it('is each of those who are named as some of many', () => {
    const told = holders('Nine countries, including Peru, Chile and Tonga, signed a joint statement on Haiti.');
    expect(told).toEqual(expect.arrayContaining(['PER supports', 'CHL supports', 'TON supports']));
  });

  it.each([
    ['The declaration was signed by Peru and Chile but not by Tonga.', ['PER', 'CHL']],
    ['The treaty was signed by Peru and Chile, not Tonga.', ['PER', 'CHL']],
    ['The treaty was signed by Peru and not just Chile.', ['PER', 'CHL']],
    ['A statement signed by three detectives said the man had confessed.', []],
  ])('is nobody named to say that he did not: %s', (text, states) => {
    expect(holders(text)).toEqual(states.map((state) => `${state} supports`));
  });
});

describe('a text that the speakers made', () => {
  it('is backed by them, whether or not it was told of', () => {
    expect(holders('"We drafted this resolution because crops are failing," Chilean minister Ana Vega said.')).toEqual([
      'CHL supports',
    ]);
    expect(holders('"You drafted this resolution because you hate us," Chilean minister Ana Vega said.')).toEqual([]);
    expect(holders('"We drafted this report because you asked for it," Chilean minister Ana Vega said.')).toEqual([]);
  });
});
