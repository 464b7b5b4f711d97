import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inSmallLetters } from './small-letters.js';

it('writes any word as it is in small letters, however often it is asked', () => {
  for (const word of ['Lima', 'lima', 'LIMA', '', 'İ', 'ΣΑΣ', 'ẞ', '😀', '\ud83d', 'X'.repeat(100_000)])
    for (let time = 0; time < 2; time++) expect(inSmallLetters(word)).toBe(word.toLowerCase());
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => inSmallLetters(word) === word.toLowerCase()));
  for (let n = 0; n < 40_000; n++) inSmallLetters(`W${n}`);
  expect(inSmallLetters('W3')).toBe('w3');
});
