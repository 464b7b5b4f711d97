import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, runsOf } from './runs';

const text = fc.string({ unit: 'binary', maxLength: 120 });
const marksIn = (length: number): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc.record({
      start: fc.integer({ min: -3, max: length + 3 }),
      end: fc.integer({ min: -3, max: length + 3 }),
      drawn: fc.constantFrom('said', 'mention', 'trigger'),
      item: fc.constantFrom('e1', 'a1', 's1'),
    }),
    { maxLength: 30 },
  );
const marked = text.chain((words) => fc.record({ words: fc.constant(words), marks: marksIn(words.length) }));

describe('runs of marked text', () => {
  it('cuts where marks begin and end, and names those that lie over each run', () => {
    const runs = runsOf({ start: 0, end: 20 }, [
      { start: 2, end: 10, drawn: 'said', item: 's1' },
      { start: 6, end: 14, drawn: 'mention', item: 'a1' },
    ]);
    expect(runs.map(({ start, end, drawn }) => [start, end, drawn.join(' ')])).toEqual([
      [0, 2, ''],
      [2, 6, 'said'],
      [6, 10, 'said mention'],
      [10, 14, 'mention'],
      [14, 20, ''],
    ]);
    expect(runs[2]!.items).toEqual(['s1', 'a1']);
  });

  it('leaves the text as it is, whatever is marked', () => {
    fc.assert(
      fc.property(marked, ({ words, marks }) => {
        const runs = runsOf({ start: 0, end: words.length }, marks);
        expect(runs.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words);
        for (const { start, end } of runs) expect(start).toBeLessThan(end);
      }),
    );
  });

  it('gives each character the marks that lie over it and no others', () => {
    fc.assert(
      fc.property(marked, ({ words, marks }) => {
        for (const run of runsOf({ start: 0, end: words.length }, marks))
          for (let at = run.start; at < run.end; at++) {
            const over = marks.filter(({ start, end }) => start <= at && at < end);
            expect(run.drawn.toSorted()).toEqual([...new Set(over.map(({ drawn }) => drawn))].sort());
            expect(run.items.toSorted()).toEqual([...new Set(over.map(({ item }) => item))].sort());
          }
      }),
    );
  });

  it('cuts a range out of the middle like the whole', () => {
    fc.assert(
      fc.property(marked, fc.nat(120), fc.nat(120), ({ words, marks }, a, b) => {
        const [start, end] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)];
        const runs = runsOf({ start, end }, marks);
        expect(runs.map((run) => words.slice(run.start, run.end)).join('')).toBe(words.slice(start, end));
      }),
    );
  });
});
