import { describe, expect, it } from 'vitest';
import { createPhrases } from './phrases.js';

const made = () => {
  const phrases = createPhrases<string>({ anyCase: true, plurals: (value) => `${value} (plural)` });
  for (const phrase of ['general', 'generals', 'nurse', 'box', 'head of state']) phrases.add(phrase, phrase);
  return phrases;
};
const ask = (phrases: ReturnType<typeof made>, words: string) => phrases.longest(words.split(' '), 0)?.values ?? null;

describe('phrases', () => {
  it('finds the plural of a noun in se and of one in x', () => {
    expect(ask(made(), 'nurses')).toEqual(['nurse (plural)']);
    expect(ask(made(), 'boxes')).toEqual(['box (plural)']);
    expect(ask(made(), 'heads of state')).toEqual(['head of state (plural)']);
  });

  it('answers the same whatever was asked before', () => {
    const words = ['generals', 'general', 'nurses', 'nurse', 'boxes', 'heads of state'];
    const alone = words.map((word) => ask(made(), word));
    for (const order of [words, words.toReversed()]) {
      const phrases = made();
      for (const word of order) ask(phrases, word);
      expect(words.map((word) => ask(phrases, word))).toEqual(alone);
    }
    expect(alone[0]).toEqual(['generals', 'general (plural)']);
  });
});
