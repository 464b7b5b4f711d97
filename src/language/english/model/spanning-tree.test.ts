import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanningTree } from './spanning-tree.js';

/** Every way to give each word a head, kept if it is a tree with one root. */
function* trees(size: number): Generator<number[]> {
  const heads = [-1, ...new Array<number>(size - 1).fill(0)];
  for (let code = 0; code < size ** (size - 1); code++) {
    let rest = code;
    for (let d = 1; d < size; d++) {
      heads[d] = rest % size;
      rest = Math.floor(rest / size);
    }
    if (isTree(heads)) yield heads;
  }
}

function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0;
  for (let d = 1; d < heads.length; d++) {
    if (heads[d] === 0) roots++;
    let v = d;
    for (let steps = 0; v > 0; v = heads[v]!) if (steps++ > heads.length || heads[v] === v) return false;
    if (v !== 0) return false;
  }
  return roots === 1 && heads[0] === -1;
}

const total = (scores: readonly number[], size: number, heads: ArrayLike<number>): number => {
  let sum = 0;
  for (let d = 1; d < size; d++) sum += scores[d * size + heads[d]!]!;
  return sum;
};

const matrix = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size * size, maxLength: size * size }),
      ),
    );

describe('spanningTree', () => {
  it('gives one root and a tree for any scores', () => {
    fc.assert(
      fc.property(matrix(2, 40), ([size, scores]) => {
        expect(isTree(spanningTree(scores, size, size))).toBe(true);
      }),
    );
  });

  it('finds the best of all trees with one root', () => {
    fc.assert(
      fc.property(matrix(2, 6), ([size, scores]) => {
        let best = -Infinity;
        for (const heads of trees(size)) best = Math.max(best, total(scores, size, heads));
        expect(total(scores, size, spanningTree(scores, size, size))).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a tree even when scores are infinite or no numbers', () => {
    const odd = fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 1);
    fc.assert(
      fc.property(fc.array(odd, { minLength: 36, maxLength: 36 }), (scores) => {
        expect(isTree(spanningTree(scores, 6, 6))).toBe(true);
      }),
    );
  });

  it('reads rows at their stride', () => {
    // Two words; the second heads the first.
    const scores = [9, 9, 9, 9, 0, 0, 5, 9, 7, 1, 0, 9];
    expect([...spanningTree(scores, 3, 4)]).toEqual([-1, 2, 0]);
  });
});
