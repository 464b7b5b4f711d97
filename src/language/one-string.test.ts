import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneString } from './one-string.js';

describe('the one string of a word', () => {
  it('is equal to the word, whatever that is', () => {
    for (const word of [
      'Lima',
      '2031',
      '007',
      '__proto__',
      'constructor',
      '',
      '’s',
      'ß',
      '\ud83d\ude00',
      '\ud83d',
      'x'.repeat(100_000),
    ])
      expect(oneString(word)).toBe(word);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => oneString(word) === word));
  });

  it('stays equal when more words were met than are kept', () => {
    for (let n = 0; n < 70_000; n++) if (oneString(`w${n}`) !== `w${n}`) throw new Error(`w${n} became another`);
    expect(oneString('w3')).toBe('w3');
  });
});
