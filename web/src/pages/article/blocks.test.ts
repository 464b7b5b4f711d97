import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, blocksOf, byBlock } from './blocks';

const joined = (text: string, sentences: Parameters<typeof blocksOf>[1]): string =>
  blocksOf(text, sentences)
    .map(({ start, end }) => text.slice(start, end))
    .join('');

describe('blocks of a text', () => {
  it('gives each paragraph its block', () => {
    const text = 'One here. And on.\n\nTwo.';
    const sentences = [
      { start: 0, end: 9, paragraph: 0 },
      { start: 10, end: 17, paragraph: 0 },
      { start: 19, end: 23, paragraph: 1 },
    ];
    expect(blocksOf(text, sentences)).toEqual([
      { start: 0, end: 19, isContinued: false },
      { start: 19, end: 23, isContinued: false },
    ]);
  });

  it('cuts a paragraph of a megabyte between its sentences', () => {
    const sentence = `${'word '.repeat(20)}end. `;
    const text = sentence.repeat(10_000);
    const sentences = Array.from({ length: 10_000 }, (_, at) => ({
      start: at * sentence.length,
      end: (at + 1) * sentence.length - 1,
      paragraph: 0,
    }));
    const blocks = blocksOf(text, sentences);
    expect(blocks.length).toBeGreaterThan(200);
    for (const { start, end } of blocks) {
      expect(end - start).toBeLessThanOrEqual(6_000);
      expect(start % sentence.length).toBe(0);
    }
    expect(blocks.map(({ isContinued }) => isContinued)).toEqual(blocks.map((_, at) => at > 0));
  });

  it('never cuts a character in two', () => {
    const text = `a${'😀'.repeat(20_000)}`;
    for (const { start, end } of blocksOf(text, [])) expect(text.slice(start, end).isWellFormed()).toBe(true);
  });

  it('gives the whole text, whatever sentences were found', () => {
    const edges = fc.array(fc.tuple(fc.nat(8_000), fc.nat(3)), { maxLength: 40 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 400 }), edges, (words, times, cuts) => {
        const text = words.repeat(times);
        let paragraph = 0;
        const sentences = cuts
          .map(([at]) => Math.min(at, text.length))
          .sort((a, b) => a - b)
          .map((start, at, all) => {
            paragraph += cuts[at]![1] === 0 ? 1 : 0;
            return { start, end: all[at + 1] ?? text.length, paragraph };
          });
        expect(joined(text, sentences)).toBe(text);
      }),
    );
  });
});

describe('finding blocks', () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
    { start: 20, end: 30 },
  ];
  it('finds the block of a place', () => {
    expect([0, 9, 10, 29, 99].map((at) => blockAt(blocks, at))).toEqual([0, 0, 1, 2, 2]);
  });
  it('lists what reaches over several in each', () => {
    const [one, two] = [
      { start: 5, end: 25 },
      { start: 10, end: 11 },
    ];
    expect(byBlock(blocks, [one, two])).toEqual([[one], [one, two], [one]]);
    expect(byBlock([], [one])).toEqual([]);
  });
});
