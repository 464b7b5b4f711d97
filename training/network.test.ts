import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spanningTree } from '../src/language/english/model/spanning-tree.js';
// @ts-expect-error: plain JavaScript
import { chance } from './chance.mjs';
// @ts-expect-error: plain JavaScript
import { compileKernel, loadKernel } from './kernel.mjs';
// @ts-expect-error: plain JavaScript
import { createNetwork } from './network.mjs';

const CONFIG = {
  tables: [
    { name: 'learned', rows: 10, width: 8 },
    { name: 'fixed', rows: 5, width: 4, frozen: true },
  ],
  width: 16,
  layers: 3,
  rank: 8,
  tagLayer: 1,
  arc: 8,
  label: 8,
  tags: [5, 9, 7, 11],
  labels: 6,
  maxTokens: 100,
  maxSentences: 10,
  maxLength: 50,
};
const WEIGHTS = { upos: 0.8, xpos: 0.4, name: 0.4, relation: 0.2 };

/** A small network, and made-up sentences of the given sizes, the same each time. */
async function setUp(sizes: readonly number[], rate: number) {
  const random = chance(3);
  const network = createNetwork(await loadKernel(60), CONFIG);
  network.parameters.init(random, CONFIG.width);
  for (let i = 0; i < 20; i++) network.frozen.fixed.view[i] = random.uniform();
  const draw = (n: number, below: number, first: number) =>
    Int32Array.from({ length: n }, (_, i) => (i > 0 ? random.below(below) : first));
  const batch = sizes.map((size) => ({
    size,
    ids: { learned: draw(size, 10, 1), fixed: draw(size, 5, 0) },
    upos: draw(size, 5, -1),
    xpos: draw(size, 9, -1),
    name: draw(size, 7, -1),
    relation: draw(size, 11, -1),
    label: draw(size, 6, -1),
    head: draw(size, size, -1),
  }));
  network.drop(random, batch.length, { input: rate, layer: rate, head: rate });
  return { network, batch, random };
}

describe('the network in training', () => {
  it('has the gradients that small changes of the weights show', async () => {
    const { network, batch, random } = await setUp([6, 9, 4, 13], 0.2);
    const { values, gradient, at } = network.parameters;
    const rows = batch.reduce((n, s) => n + s.size, 0);
    // The report sums losses as they are, so all weights are one here.
    const loss = (): number => {
      const { tag, name, relation, arc, label } = network.learn(batch, { upos: 1, xpos: 1, name: 1, relation: 1 });
      return (tag + name + relation + arc + label) / rows;
    };
    gradient.view.fill(0);
    loss();
    const expected = gradient.view.slice();
    for (const [name, { offset, rows: height, cols }] of Object.entries<{ offset: number; rows: number; cols: number }>(
      at,
    )) {
      let [difference, size] = [0, 0];
      for (let k = 0; k < 20; k++) {
        // Row 0 of a table is the unknown, which stays zero.
        const i =
          offset + (name.startsWith('table.') ? cols + random.below((height - 1) * cols) : random.below(height * cols));
        const kept = values.view[i];
        values.view[i] = kept + 0.004;
        const up = loss();
        values.view[i] = kept - 0.004;
        const down = loss();
        values.view[i] = kept;
        const slope = (up - down) / 0.008;
        difference += (slope - expected[i]!) ** 2;
        size += slope ** 2 + expected[i]! ** 2;
      }
      expect(Math.sqrt(difference / (size + 1e-9)), name).toBeLessThan(0.12);
    }
  });

  it('learns a batch by heart, to the same bits each time', async () => {
    const run = async () => {
      const { network, batch } = await setUp([5, 7, 6], 0);
      // A tree that can be drawn: every word hangs on the one before it.
      for (const s of batch) s.head = Int32Array.from({ length: s.size }, (_, i) => i - 1);
      for (const s of batch)
        s.label = Int32Array.from({ length: s.size }, (_, i) => (i === 0 ? -1 : i === 1 ? 0 : 1 + (i % 5)));
      for (let step = 0; step < 150; step++) {
        network.learn(batch, WEIGHTS);
        network.parameters.step({ rate: 0.01, clip: 5, b1: 0.9, b2: 0.95, decay: 0, follow: 0.1 });
      }
      return { network, batch };
    };
    const first = await run();
    const second = await run();
    const hash = (n: { parameters: { values: { view: Float32Array } } }) => {
      const { buffer, byteOffset, byteLength } = n.parameters.values.view;
      return createHash('sha256')
        .update(new Uint8Array(buffer, byteOffset, byteLength))
        .digest('hex');
    };
    expect(hash(first.network)).toBe(hash(second.network));
    first.network.predict(first.batch, spanningTree).forEach((p: { head: Int32Array }, s: number) => {
      expect([...p.head]).toEqual([...first.batch[s]!.head]);
    });
  });
});

it('compiles to the kernel that is shipped', async () => {
  const shipped = readFileSync(new URL('../models/english/kernel.wasm', import.meta.url));
  expect(Buffer.from(await compileKernel('inference')).equals(shipped)).toBe(true);
});
