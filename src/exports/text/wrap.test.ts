import fc from 'fast-check';
import pc from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { widthOf, wrap } from './wrap.js';

const { bold, dim } = pc.createColors(true);
const letters = Array.from({ length: 0x2600 }, (_, code) => String.fromCodePoint(code));
const some = fc.constantFrom(...'abcdé“”’–… ', 'Ł', '→', '\u0301', '日', '🙂', '\n');

describe('wrapping', () => {
  it('measures every letter, alone and in a word, as string-width does', () => {
    for (const letter of letters) {
      expect(widthOf(letter), letter).toBe(stringWidth(letter));
      expect(widthOf(`1${letter}a${letter}${letter}`), letter).toBe(stringWidth(`1${letter}a${letter}${letter}`));
    }
    expect(widthOf(bold('“Łódź”'))).toBe(6);
  });

  it('leaves every letter composed as it is', () => {
    for (const letter of letters) expect(wrap(letter, 10).join('\n')).toBe(wrapAnsi(letter, 10, { hard: true }));
  });

  it('breaks lines where wrap-ansi does, with styles and without', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: some, maxLength: 12 }), fc.constant(' ')), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), fc.boolean(), (parts, columns, isStyled) => {
        const words = isStyled
          ? parts.map((part, i) => [bold(part), dim(part), part][i % 3]).join(' ')
          : parts.join(' ');
        expect(wrap(words, columns).join('\n')).toBe(wrapAnsi(words, columns, { hard: true, trim: true }));
      }),
      { numRuns: 1000 },
    );
  });
});
