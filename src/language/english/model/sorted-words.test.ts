import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STEP, sortedWords } from './sorted-words.js';

/** The words in the order of their bytes, and the search in them. */
function listOf(words: readonly string[]) {
  const lines = words.map((w) => Buffer.from(`${w}\n`)).sort(Buffer.compare);
  const contents: number[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    if (i % STEP === 0) contents.push(at);
    at += line.length;
  });
  const order = lines.map((line) => line.toString().slice(0, -1));
  return { order, find: sortedWords(Buffer.concat(lines), Int32Array.from(contents)) };
}

it('finds each word in its place, and no other', () => {
  const { order, find } = listOf(['envoy', 'naïve', '“', 'envoys', 'en', '!']);
  expect(order).toEqual(['!', 'en', 'envoy', 'envoys', 'naïve', '“']);
  expect(order.map(find)).toEqual([0, 1, 2, 3, 4, 5]);
  for (const word of ['', ' ', 'e', 'env', 'envoyss', 'ENVOY', 'zz', '~', '\ud800', '\n', 'en\nenvoy'])
    expect(find(word)).toBe(-1);
  expect(listOf([]).find('envoy')).toBe(-1);
});

it('does as a Map does, for any words', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((w) => !/[\0-\n]/.test(w) && w !== '');
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 300 }), fc.array(word), (words, others) => {
      const { order, find } = listOf(words);
      const map = new Map(order.map((w, i) => [w, i]));
      for (const w of [...words, ...others]) expect(find(w)).toBe(map.get(w) ?? -1);
    }),
  );
});
