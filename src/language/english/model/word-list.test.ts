import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexWords } from './word-list.js';

const find = (words: readonly string[]) => indexWords(new TextEncoder().encode(words.join('\n')));

it('finds each word in its line, and no other', () => {
  const line = find(['envoy', 'naïve', '“', 'envoys', 'en']);
  expect(['envoy', 'naïve', '“', 'envoys', 'en'].map(line)).toEqual([0, 1, 2, 3, 4]);
  expect(['', 'e', 'env', 'envoyss', 'ENVOY', '\ud800'].map(line)).toEqual([-1, -1, -1, -1, -1, -1]);
});

it('does as a Map does, for any words', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((w) => !w.includes('\n') && w !== '');
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 300 }), fc.array(word), (words, others) => {
      const line = find(words);
      const map = new Map(words.map((w, i) => [w, i]));
      for (const w of [...words, ...others]) expect(line(w)).toBe(map.get(w) ?? -1);
    }),
  );
});
