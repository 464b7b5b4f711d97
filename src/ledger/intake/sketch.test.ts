import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, likeness, resemblance, sketchBytes, sketchFrom, sketchOf } from './sketch.js';

/** A text of numbered words, of which those in `changed` are others. */
const textOf = (first: number, count: number, changed: readonly number[] = []): string =>
  Array.from({ length: count }, (_, at) => `word${changed.includes(at) ? 'x' : ''}${first + at}`).join(' ');

const meet = (a: Uint32Array, b: Uint32Array): boolean => bandsOf(a).some((band) => bandsOf(b).includes(band));

describe('sketches', () => {
  it('find a copy with a few words changed', () => {
    const [text, copy] = [sketchOf(textOf(0, 300)), sketchOf(textOf(0, 300, [40, 150, 260]))];
    expect(resemblance(text, copy)).toBeGreaterThan(likeness);
    expect(meet(text, copy)).toBe(true);
  });

  it('find a copy that was cut at its end', () => {
    expect(resemblance(sketchOf(textOf(0, 300)), sketchOf(textOf(0, 250)))).toBeGreaterThan(likeness);
  });

  it('keep texts apart that share less than half of their words', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (first) => {
        const [a, b] = [sketchOf(textOf(first, 200)), sketchOf(textOf(first + 140, 200))];
        expect(resemblance(a, b)).toBeLessThan(likeness);
      }),
    );
  });

  it('do not look at capitals, punctuation and line breaks', () => {
    const text = textOf(0, 60);
    expect(sketchOf(text.toUpperCase().replaceAll(' ', ',\n'))).toEqual(sketchOf(text));
  });

  it('have nothing to say of a very short text', () => {
    const short = sketchOf(textOf(0, 20));
    expect(bandsOf(short)).toEqual([]);
    expect(resemblance(short, short)).toBe(0);
  });

  it('come back from the bytes in which they are kept', () => {
    const sketch = sketchOf(textOf(0, 60));
    expect(sketchFrom(sketchBytes(sketch))).toEqual(sketch);
  });
});
