import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from './kernel.js';

const wasm = readFileSync(new URL('../../../../models/english/kernel.wasm', import.meta.url));
const store = openStore(wasm);
const { kernel } = store;
const place = (values: ArrayBufferView) => store.put(values);
const floatsAt = (at: number, n: number) => Array.from(store.floats().subarray(at >> 2, (at >> 2) + n));

/** Weights in the kernel's order: panels of eight columns, two inputs a step. */
function panels(w: readonly (readonly number[])[], k: number, n: number): Int16Array {
  const out: number[] = [];
  for (let j = 0; j < n; j += 8)
    for (let i = 0; i < k; i += 2) for (let c = j; c < j + 8; c++) out.push(w[i]![c]!, w[i + 1]![c]!);
  return Int16Array.from(out);
}

/** Rounded rows in the kernel's order: blocks of four rows, two inputs a step; rows that fill the last block are 0. */
function blocks(x: readonly (readonly number[])[], k: number): Int16Array {
  const out: number[] = [];
  for (let t = 0; t < x.length; t += 4)
    for (let i = 0; i < k; i += 2) for (let r = t; r < t + 4; r++) out.push(x[r]?.[i] ?? 0, x[r]?.[i + 1] ?? 0);
  return Int16Array.from(out);
}

describe('the kernel', () => {
  it('multiplies as plain arithmetic does, for any number of rows', () => {
    const small = fc.integer({ min: -2047, max: 2047 });
    const [k, n] = [16, 8];
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 9 })
          .chain((rows) =>
            fc.array(fc.array(small, { minLength: k, maxLength: k }), { minLength: rows, maxLength: rows }),
          ),
        fc.array(fc.array(small, { minLength: n, maxLength: n }), { minLength: k, maxLength: k }),
        (x, w) => {
          const to = store.take(x.length * n * 4);
          const scales = place(new Float32Array(x.length).fill(0.5));
          const columns = place(new Float32Array(n).fill(0.25));
          const bias = place(Float32Array.from({ length: n }, (_, j) => j));
          kernel.product(to, n, place(blocks(x, k)), scales, place(panels(w, k, n)), columns, bias, x.length, k, n, 0);
          const expected = x.flatMap((row) =>
            Array.from(
              { length: n },
              (_, j) => Math.fround(Math.fround(row.reduce((s, v, i) => s + v * w[i]![j]!, 0)) * 0.125) + j,
            ),
          );
          expect(floatsAt(to, x.length * n)).toEqual(expected.map(Math.fround));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('rounds rows to their own scale', () => {
    const to = store.take(64);
    const scales = store.take(8);
    const rows = [
      [1, -0.5, 0.25, 0, 0, 0, 0, 0.001],
      [0, 0, 0, -4, 0, 0, 2, 0],
    ];
    kernel.quantise(to, scales, place(Float32Array.from(rows.flat())), 8, 2, 8, 2047);
    const rounded = [
      [2047, -1024, 512, 0, 0, 0, 0, 2],
      [0, 0, 0, -2047, 0, 0, 1024, 0],
    ];
    expect([...new Int16Array(store.ints().buffer, to, 32)]).toEqual([...blocks(rounded, 8)]);
    expect(floatsAt(scales, 2)[0]).toBeCloseTo(1 / 2047, 10);
    expect(floatsAt(scales, 2)[1]).toBeCloseTo(4 / 2047, 10);
  });

  it('runs the recurrence forward in one half of the channels and backward in the other', () => {
    const [d, n] = [8, 5];
    const random = pseudo(7);
    const u = Array.from({ length: n * 3 * d }, random);
    const skip = Array.from({ length: n * d }, random);
    const v = Array.from({ length: 4 * d }, random);
    const h = store.take(n * d * 4);
    const starts = place(Int32Array.of(0, 3, 5));
    const index = place(Int32Array.of(0, 1, 2, 3, 4));
    const [uAt, skipAt, vAt] = [u, skip, v].map((x) => place(Float32Array.from(x))) as [number, number, number];
    kernel.recur(h, uAt, 3 * d, uAt + 4 * d, 3 * d, index, skipAt, d, 0, vAt, d, starts, 2, store.take(d * 4));
    const got = floatsAt(h, n * d);
    recurrence(u, skip, v, d, [0, 3, 5]).forEach((x, i) => {
      expect(got[i]).toBeCloseTo(x, 5);
    });
  });

  it('adds to a word what the forms beside it give, within its sentence', () => {
    const d = 4;
    // Three forms; the k-th number of form f is 100f + k.
    const forms = Float32Array.from({ length: 3 * 6 * d }, (_, i) => 100 * Math.floor(i / (6 * d)) + (i % (6 * d)));
    const [formsAt, index, starts] = [forms, Int32Array.of(0, 2, 1, 2), Int32Array.of(0, 3, 4)].map(place);
    const to = store.take(4 * d * 4);
    kernel.window(to, formsAt!, 6 * d, index!, d, starts!, 2);
    const of = (form: number, from: number, k: number) => forms[form * 6 * d + from * d + k]!;
    const expected = [0, 1, 2, 3].map((k) => [
      of(0, 0, k) + of(2, 5, k),
      of(2, 0, k) + of(0, 4, k) + of(1, 5, k),
      of(1, 0, k) + of(2, 4, k),
      of(2, 0, k),
    ]);
    expect(floatsAt(to, 4 * d)).toEqual([0, 1, 2, 3].flatMap((t) => expected.map((e) => e[t])));
  });

  it('bears any gates', () => {
    const d = 8;
    const u = [3, 1e9, 1e9, 3, -1e9, -1e9].flatMap((x) => new Array<number>(d).fill(x));
    const h = store.take(2 * d * 4);
    const [uAt, skip, v] = [Float32Array.from(u), new Float32Array(2 * d).fill(7), new Float32Array(4 * d)].map(place);
    const [index, starts] = [Int32Array.of(0, 1), Int32Array.of(0, 1, 2)].map(place);
    kernel.recur(h, uAt!, 3 * d, uAt! + 4 * d, 3 * d, index!, skip!, d, 0, v!, d, starts!, 2, store.take(d * 4));
    // An open gate keeps the old state, which is 0, and hands it on; a closed one takes the new and hands the skip on.
    floatsAt(h, 2 * d).forEach((x, i) => {
      expect(x).toBeCloseTo(i < d ? 0 : 7, 5);
    });
  });

  it('scores arcs by product and distance class, and picks the greatest', () => {
    const [w, n, classes] = [16, 4, 3];
    const random = pseudo(3);
    const q = Array.from({ length: n * w }, random);
    const keys = Array.from({ length: n * w }, random);
    const near = Array.from({ length: n * classes }, random);
    const scores = store.take(n * n * 4);
    const [qAt, keysAt, nearAt] = [q, keys, near].map((x) => place(Float32Array.from(x))) as [number, number, number];
    // Reach 1: to the left class 1, to the right class 2.
    kernel.arcs(scores, n, qAt, keysAt, w, w, n, nearAt, classes, place(Int32Array.of(1, 0, 2)), 1);
    const expected = q.slice(0, n).flatMap((_, i) =>
      q.slice(0, n).map((_, j) => {
        const dot = Array.from({ length: w }, (_, p) => q[i * w + p]! * keys[j * w + p]!).reduce((a, b) => a + b);
        return dot + near[i * classes + (j === 0 || i === j ? 0 : j < i ? 1 : 2)]!;
      }),
    );
    const got = floatsAt(scores, n * n);
    expected.forEach((x, i) => {
      expect(got[i]).toBeCloseTo(x, 5);
    });
    const best = store.take(n * 4);
    kernel.greatest(best, scores, n, 1, n, n);
    const rows = Array.from({ length: n }, (_, i) => got.slice(i * n + 1, i * n + n));
    expect([...store.ints().subarray(best >> 2, (best >> 2) + n)]).toEqual(
      rows.map((r) => 1 + r.indexOf(Math.max(...r))),
    );
  });
});

/** Numbers in (-1, 1), the same each time. */
function pseudo(seed: number): () => number {
  let x = seed;
  return () => {
    x = (x * 48271) % 2147483647;
    return Math.fround((x / 2147483647) * 2 - 1);
  };
}

/** Lei et al. 2018, written down plainly. */
function recurrence(u: number[], skip: number[], v: number[], d: number, starts: number[]): number[] {
  const h: number[] = new Array(skip.length);
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let i = 0; i < d; i++) {
      const order = Array.from({ length: starts[s + 1]! - starts[s]! }, (_, k) => starts[s]! + k);
      if (i >= d / 2) order.reverse();
      let c = 0;
      for (const t of order) {
        const at = (part: number) => u[t * 3 * d + part * d + i]!;
        const f = logistic(at(1) + v[i]! * c + v[2 * d + i]!);
        const r = logistic(at(2) + v[d + i]! * c + v[3 * d + i]!);
        c = f * c + (1 - f) * at(0);
        h[t * d + i] = r * c + (1 - r) * skip[t * d + i]!;
      }
    }
  }
  return h;
}
