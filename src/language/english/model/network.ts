import { type Header, readModel } from './format.js';
import { createForms } from './forms.js';
import { openStore } from './kernel.js';
import { loadLayers, type Product } from './layers.js';
import { spanningTree } from './spanning-tree.js';

/** Rows that are worked on at once: the words of some sentences and a root for each. */
const ROWS = 256;

/** Most words of a sentence that is predicted. */
export const LONGEST = ROWS - 1;

/** Largest magnitude of a rounded input: with 12-bit weights, sums over up to 500 inputs stay inside 32 bits. */
const LIMIT = 2047;

/** What the network says of one sentence, as indices into the header's lists. Entry 0 of each is the root's own. */
export interface Prediction {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  /** Tags of names (`names` of the header); empty when the model has none. */
  readonly names: Int32Array;
  /** Head of each word, 1-based, 0 for the root. */
  readonly head: Int32Array;
  readonly deprel: Int32Array;
}

export interface Network {
  readonly header: Header;
  /** Predicts sentences that together have at most 256 words and roots (one root a sentence). */
  predict(sentences: readonly (readonly string[])[]): Prediction[];
}

/**
 * Sets a trained network up: vectors of the forms → layers of simple recurrent units (Lei et al., EMNLP 2018) → tag heads;
 * biaffine arcs (Dozat and Manning, ICLR 2017) with classes of distance → spanning tree → labels of its arcs.
 * Products are sums of integers, so what is said of a sentence does not depend on the batch it is in.
 *
 * @param file the weights, as `format.ts` lays them out
 * @param wasm the compiled kernel
 */
export function createNetwork(file: Uint8Array, wasm: Uint8Array<ArrayBuffer>): Network {
  const { header, sections } = readModel(file);
  const { width: d, arc, label, reach } = header;
  const store = openStore(wasm);
  const { kernel, take } = store;
  const layers = loadLayers(header, sections, store);
  const forms = createForms(header, sections, store, layers.first, ROWS, LIMIT);
  const joint = sections.joint as Float32Array;
  const buffer = (width: number): number => take(ROWS * width * 4);
  const u = buffer(3 * d);
  const middle = buffer(layers.upper[0]!.narrow.n);
  const h = [buffer(d), buffer(d)] as const;
  const [arcs, queries, near, pairs, joined] = [layers.arc.n, arc, layers.near.n, layers.pair.n, 2 * label].map(
    buffer,
  ) as [number, number, number, number, number];
  const tags = buffer(layers.tag.n);
  const labels = buffer(layers.label.n);
  const scores = buffer(ROWS);
  const rounded = buffer(Math.max(d, arc, 2 * label) / 2);
  const [scales, index, identity, starts, heads, best] = [1, 1, 1, 2, 1, 1].map(buffer) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const cell = take(d * 4);
  const ints = store.ints();
  const floats = store.floats();
  for (let i = 0; i < ROWS; i++) ints[(identity >> 2) + i] = i;

  const round = (x: number, stride: number, k: number, rows: number) =>
    kernel.quantise(rounded, scales, x, stride, rows, k, LIMIT);
  const multiply = (to: number, p: Product, rows: number, rectified = 0) =>
    kernel.product(to, p.n, rounded, scales, p.w, p.columns, p.bias, rows, p.k, p.n, rectified);

  /** Writes the form's rows and where sentences start; answers the number of rows. */
  const enter = (sentences: readonly (readonly string[])[]): number => {
    forms.makeRoom(ROWS);
    let rows = 0;
    for (const [s, words] of sentences.entries()) {
      ints[(starts >> 2) + s] = rows;
      ints[(index >> 2) + rows++] = 0;
      for (const word of words) ints[(index >> 2) + rows++] = forms.rowOf(word);
    }
    ints[(starts >> 2) + sentences.length] = rows;
    forms.compute();
    return rows;
  };

  /** Runs the layers; the last one's output is left rounded. */
  const encode = (rows: number, sentences: number) => {
    const { n } = layers.first;
    for (const [l, v] of layers.states.entries()) {
      const to = h[l % 2]!;
      if (l === 0) {
        kernel.window(u, forms.rows, n, index, d, starts, sentences);
        const [gates, skip] = [forms.rows + d * 4, forms.rows + 3 * d * 4];
        kernel.recur(to, u, d, gates, n, index, skip, n, 1, v, d, starts, sentences, cell);
      } else {
        const { narrow, wide } = layers.upper[l - 1]!;
        multiply(middle, narrow, rows);
        round(middle, narrow.n, narrow.n, rows);
        multiply(u, wide, rows);
        const skip = h[(l - 1) % 2]!;
        kernel.recur(to, u, 3 * d, u + d * 4, 3 * d, identity, skip, d, 0, v, d, starts, sentences, cell);
      }
      round(to, d, d, rows);
      if (l === header.tagLayer) multiply(tags, layers.tag, rows);
    }
  };

  /** The tree over rows [from, from + n); notes each word's head for the labels. */
  const attach = (from: number, n: number): Int32Array => {
    const keys = arcs + (from * layers.arc.n + arc) * 4;
    const close = near + from * layers.near.n * 4;
    kernel.arcs(
      scores,
      n,
      queries + from * arc * 4,
      keys,
      layers.arc.n,
      arc,
      n,
      close,
      layers.near.n,
      layers.classes,
      reach,
    );
    const tree = spanningTree(floats.subarray(scores >> 2, (scores >> 2) + n * n), n, n);
    for (let i = 0; i < n; i++) ints[(heads >> 2) + from + i] = from + Math.max(0, tree[i]!);
    return tree;
  };

  /** The greatest of columns [from, from + n) of each row, counted from `from`. */
  const pick = (x: number, p: Product, from: number, n: number, rows: number): Int32Array => {
    kernel.greatest(best, x, p.n, from, from + n, rows);
    const found = ints.slice(best >> 2, (best >> 2) + rows);
    for (let t = 0; t < rows; t++) found[t]! -= from;
    return found;
  };

  /** Adds to the scores of UPOS what is to be expected of them beside the XPOS and the relation. */
  const weigh = (xpos: Int32Array, deprel: Int32Array) => {
    const { length } = header.upos;
    for (let t = 0; t < xpos.length; t++) {
      const from = (xpos[t]! * header.deprel.length + deprel[t]!) * length;
      const to = (tags >> 2) + t * layers.tag.n;
      for (let i = 0; i < length; i++) floats[to + i]! += joint[from + i]!;
    }
  };

  function predict(sentences: readonly (readonly string[])[]): Prediction[] {
    const rows = enter(sentences);
    encode(rows, sentences.length);
    multiply(arcs, layers.arc, rows, 1);
    multiply(pairs, layers.pair, rows);
    round(arcs, layers.arc.n, arc, rows);
    multiply(queries, layers.key, rows);
    multiply(near, layers.near, rows);
    const at = (s: number) => ints[(starts >> 2) + s]!;
    const trees = sentences.map((words, s) => attach(at(s), words.length + 1));
    kernel.pair(joined, pairs, label, heads, rows);
    round(joined, 2 * label, 2 * label, rows);
    multiply(labels, layers.label, rows);
    const second = pad(header.upos.length);
    const third = second + pad(header.xpos.length);
    const xpos = pick(tags, layers.tag, second, header.xpos.length, rows);
    const names = header.names ? pick(tags, layers.tag, third, header.names.length, rows) : new Int32Array(0);
    // Relation 0 is root, and only the root's.
    const deprel = pick(labels, layers.label, 1, header.deprel.length - 1, rows);
    for (const [s, head] of trees.entries()) {
      for (let i = 0; i < head.length; i++) deprel[at(s) + i] = head[i] === 0 ? 0 : deprel[at(s) + i]! + 1;
    }
    weigh(xpos, deprel);
    const upos = pick(tags, layers.tag, 0, header.upos.length, rows);
    return trees.map((head, s) => {
      const of = (list: Int32Array) => list.subarray(at(s), at(s + 1));
      return { upos: of(upos), xpos: of(xpos), names: of(names), head, deprel: of(deprel) };
    });
  }
  return { header, predict };
}

/** Groups of columns start at multiples of eight. */
const pad = (n: number): number => (n + 7) & ~7;
