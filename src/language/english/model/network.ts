import { readModel } from './format.js';
import { spanningTree } from './spanning-tree.js';
import { createLookup, NAMES } from './vocabulary.js';

/** Rows (words and one root a sentence) that are worked on at once; also the longest sentence plus one. */
const ROWS = 256;
/** Word forms whose first layer is kept. */
const KEPT = 6144;
/** Largest magnitude of a rounded input; with 12-bit weights and 512 inputs sums stay inside 32 bits. */
const LIMIT = 2047;

interface Kernel {
  quantise(to: number, scales: number, x: number, stride: number, rows: number, k: number, limit: number): void;
  product(
    to: number,
    stride: number,
    x: number,
    scales: number,
    w: number,
    columns: number,
    bias: number,
    rows: number,
    k: number,
    n: number,
    rectified: number,
  ): void;
  recur(
    h: number,
    u: number,
    stride: number,
    index: number,
    skip: number,
    skipStride: number,
    indexed: number,
    v: number,
    d: number,
    starts: number,
    sentences: number,
    cell: number,
  ): void;
  arcs(
    scores: number,
    ld: number,
    q: number,
    keys: number,
    keyStride: number,
    w: number,
    n: number,
    near: number,
    nearStride: number,
    buckets: number,
    reach: number,
  ): void;
  pair(to: number, m: number, w: number, heads: number, n: number): void;
  greatest(best: number, x: number, stride: number, from: number, to: number, rows: number): void;
}

/** What the network says of one sentence: indices into its label sets. Entry 0 of `head` is the root's own. */
export interface Prediction {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly head: Int32Array;
  readonly deprel: Int32Array;
}

interface Product {
  readonly w: number;
  readonly columns: number;
  readonly bias: number;
  readonly k: number;
  readonly n: number;
}

export const LONGEST = ROWS - 1;

/** Distance class of an arc from a word to a head `offset` words to the right (left if negative). */
export function distanceClass(offset: number): number {
  const a = Math.abs(offset);
  const step = a <= 5 ? a : a <= 7 ? 6 : a <= 10 ? 7 : a <= 15 ? 8 : a <= 25 ? 9 : 10;
  return offset < 0 ? step : offset > 0 ? 10 + step : 0;
}

/**
 * Sets the network up in a memory of its own: token tables, layers of simple recurrent units (Lei et al., EMNLP 2018),
 * tag heads, and biaffine arcs (Dozat and Manning, ICLR 2017) with distance classes. The first layer's product depends on the form
 * alone, so it is kept for the last few thousand forms.
 */
export function createNetwork(file: Uint8Array, wasm: Uint8Array) {
  const { header, sections } = readModel(file);
  const { width: d, layers, arc, label } = header;
  const lookup = createLookup(sections);
  const memory = new WebAssembly.Memory({ initial: 1024, maximum: 4096 });
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory } })
    .exports as unknown as Kernel;
  let top = 1024;
  const take = (bytes: number): number => {
    const at = top;
    top = (top + bytes + 63) & ~63;
    if (top > memory.buffer.byteLength) memory.grow(Math.ceil((top - memory.buffer.byteLength) / 65536));
    return at;
  };
  const put = (name: string): number => {
    const s = sections[name];
    if (!s) throw new Error(`model lacks section ${name}`);
    const at = take(s.byteLength);
    new Uint8Array(memory.buffer).set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), at);
    return at;
  };
  const zero = take(4 * d * 4);
  const product = (name: string): Product => {
    const columns = sections[`${name}.columns`]!.length;
    return {
      w: put(`${name}.w`),
      columns: put(`${name}.columns`),
      bias: sections[`${name}.bias`] ? put(`${name}.bias`) : zero,
      k: sections[`${name}.w`]!.length / columns,
      n: columns,
    };
  };
  const layer = Array.from({ length: layers }, (_, l) => ({ ...product(`layer${l}`), v: put(`layer${l}.v`) }));
  const [tag, arcs, key, near, pair, labels] = ['tag', 'arc', 'key', 'near', 'pair', 'label'].map(product) as [
    Product,
    Product,
    Product,
    Product,
    Product,
    Product,
  ];
  const d0 = layer[0]!.k;
  const u0 = layer[0]!.n;
  const widest = Math.max(d0, d, 2 * label, arc);
  const kept = take((KEPT + 1) * u0 * 4);
  const x0 = take(d0 * 4);
  const u = take(ROWS * 3 * d * 4);
  const h = [take(ROWS * d * 4), take(ROWS * d * 4)] as const;
  const q16 = take(ROWS * widest * 2);
  const scales = take(ROWS * 4);
  const za = take(ROWS * arcs.n * 4);
  const q = take(ROWS * key.n * 4);
  const nr = take(ROWS * near.n * 4);
  const zp = take(ROWS * pair.n * 4);
  const z = take(ROWS * 2 * label * 4);
  const tags = take(ROWS * tag.n * 4);
  const labelled = take(ROWS * labels.n * 4);
  const scores = take(ROWS * ROWS * 4);
  const [index, starts, heads, best, identity, cell] = [
    take(ROWS * 4),
    take(ROWS * 4 + 64),
    take(ROWS * 4),
    take(ROWS * 4),
    take(ROWS * 4),
    take(d * 4),
  ] as [number, number, number, number, number, number];
  const buckets = take((2 * header.reach + 1) * 4);
  const ints = new Int32Array(memory.buffer);
  const floats = new Float32Array(memory.buffer);
  for (let i = 0; i < ROWS; i++) ints[(identity >> 2) + i] = i;
  for (let o = -header.reach; o <= header.reach; o++) ints[(buckets >> 2) + o + header.reach] = distanceClass(o);

  const run = (to: number, p: Product, rows: number, rectified = 0) =>
    kernel.product(to, p.n, q16, scales, p.w, p.columns, p.bias, rows, p.k, p.n, rectified);
  const tables = header.tables.map((t) => ({ ...t, rows: sections[`table.${t.name}`] as Int8Array | Int16Array }));

  let forms = new Map<string, number>();
  /** The root's first layer is in slot 0; forms follow. */
  const keep = (slot: number, rows: readonly number[]) => {
    let at = x0 >> 2;
    tables.forEach((t, k) => {
      const from = rows[k]! * t.width;
      for (let i = 0; i < t.width; i++) floats[at++] = t.rows[from + i]! * t.scale;
    });
    kernel.quantise(q16, scales, x0, d0, 1, d0, LIMIT);
    run(kept + slot * u0 * 4, layer[0]!, 1);
  };
  keep(
    0,
    NAMES.map((name) => (name === 'pretrained' ? 0 : 1)),
  );
  const slotOf = (form: string): number => {
    const known = forms.get(form);
    if (known !== undefined) return known;
    const slot = forms.size + 1;
    keep(slot, lookup(form));
    forms.set(form, slot);
    return slot;
  };

  /** Predicts sentences that together have at most ROWS words and roots. */
  function predict(sentences: readonly (readonly string[])[]): Prediction[] {
    if (forms.size + ROWS > KEPT) forms = new Map();
    let rows = 0;
    sentences.forEach((words, s) => {
      ints[(starts >> 2) + s] = rows;
      ints[(index >> 2) + rows++] = 0;
      for (const w of words) ints[(index >> 2) + rows++] = slotOf(w);
    });
    const count = sentences.length;
    ints[(starts >> 2) + count] = rows;
    for (let l = 0; l < layers; l++) {
      const to = h[l & 1]!;
      const p = layer[l]!;
      if (l === 0) kernel.recur(to, kept, u0, index, kept + 3 * d * 4, u0, 1, p.v, d, starts, count, cell);
      else {
        run(u, p, rows);
        kernel.recur(to, u, 3 * d, identity, h[(l - 1) & 1]!, d, 0, p.v, d, starts, count, cell);
      }
      kernel.quantise(q16, scales, to, d, rows, d, LIMIT);
      if (l === header.tagLayer) run(tags, tag, rows);
    }
    run(za, arcs, rows, 1);
    run(zp, pair, rows);
    kernel.quantise(q16, scales, za, arcs.n, rows, arc, LIMIT);
    run(q, key, rows);
    run(nr, near, rows);
    const trees = sentences.map((words, s) => {
      const from = ints[(starts >> 2) + s]!;
      const n = words.length + 1;
      kernel.arcs(
        scores,
        n,
        q + from * arc * 4,
        za + (from * arcs.n + arc) * 4,
        arcs.n,
        arc,
        n,
        nr + from * near.n * 4,
        near.n,
        buckets,
        header.reach,
      );
      const tree = spanningTree(floats.subarray(scores >> 2, (scores >> 2) + n * n), n, n);
      for (let i = 0; i < n; i++) ints[(heads >> 2) + from + i] = from + Math.max(0, tree[i]!);
      return tree;
    });
    kernel.pair(z, zp, label, heads, rows);
    kernel.quantise(q16, scales, z, 2 * label, rows, 2 * label, LIMIT);
    run(labelled, labels, rows);
    const pick = (x: number, stride: number, from: number, to: number): Int32Array => {
      kernel.greatest(best, x, stride, from, to, rows);
      return ints.slice(best >> 2, (best >> 2) + rows);
    };
    const upos = pick(tags, tag.n, 0, header.upos.length);
    const first = (header.upos.length + 7) & ~7;
    const xpos = pick(tags, tag.n, first, first + header.xpos.length);
    // relation 0 is root, and only the root's
    const deprel = pick(labelled, labels.n, 1, header.deprel.length);
    return trees.map((head, s) => {
      const from = ints[(starts >> 2) + s]!;
      const to = ints[(starts >> 2) + s + 1]!;
      return {
        upos: upos.subarray(from, to),
        xpos: xpos.subarray(from, to).map((x) => x - first),
        head,
        deprel: deprel.subarray(from, to),
      };
    });
  }
  return { header, predict };
}

export type Network = ReturnType<typeof createNetwork>;
