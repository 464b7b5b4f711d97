import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Whom words mean, where they stand last. */
const meant = (text: string, words: string): string | null => {
  const { actors } = read({ text, published: '2025-06-01' });
  const start = text.lastIndexOf(words);
  return actors.find((one) => one.mentions.some((mention) => mention.start === start))?.name ?? null;
};

describe('the two sides', () => {
  it('are the army and the rebels that a text tells of', () => {
    const text =
      'LIMA - M23 rebels seized a town in Congo. The Congolese army said it had killed ten rebels of M23. The army shelled M23. ' +
      'Angola urged the two sides to stop.';
    expect(meant(text, 'the two sides')).toBe('M23 and FARDC');
  });

  it('are the state and the rebels where no army is named', () => {
    const text =
      'Israel bombed a tunnel. Hamas fired rockets. Israel said Hamas had lied. Qatar and Egypt urged the two sides to stop. ' +
      'The two sides refused.';
    expect(meant(text, 'The two sides')).toBe('Israel and Hamas');
  });

  it('are the warring parties', () => {
    const text =
      'The Rapid Support Forces shelled a market. The Sudanese army struck the Rapid Support Forces. The army refused a truce. ' +
      'Norway called on the warring parties to talk.';
    expect(meant(text, 'the warring parties')).toMatch(/Rapid Support Forces and/);
  });

  it('are nobody where they are those of a river', () =>
    expect(
      meant('Peru bombed Chile. Peru shelled Chile. People live on both sides of the river.', 'both sides'),
    ).toBeNull());
});

describe('both parties', () => {
  it('are not those who urge them', () => {
    const text =
      'Talks between Peru and Chile ended. Norway and Sweden, which fund the talks of Peru and Chile, expressed regret. ' +
      'In a letter, Norway and Sweden asked for calm, and the two governments urged both parties to stop.';
    expect(meant(text, 'both parties')).toBe('Peru and Chile');
  });
});

describe('an ambassador', () => {
  it('is of those whose he is, from wherever he is recalled', () => {
    const { actors } = read({ text: 'Peru recalled its ambassador from Chile.', published: '2025-06-01' });
    expect(actors.find(({ name }) => name === 'its ambassador')?.country).toBe('PER');
  });
});

describe('both sides', () => {
  it('are not those who brought them together', () => {
    const text =
      'Peru and Chile clashed in May. The war of Peru and Chile ended when Norway and Sweden mediated a truce. ' +
      'Brazil, too, pressed both sides to settle.';
    expect(meant(text, 'both sides')).toBe('Peru and Chile');
  });
});
