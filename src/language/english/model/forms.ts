import type { Header, Section } from './format.js';
import type { Store } from './kernel.js';
import type { Product } from './layers.js';
import { createLookup, ROOT } from './vocabulary.js';

/** Word forms whose first layer is kept; when there are more, all are forgotten. */
const KEPT = 8192;

/** The first layer's products, one row a form. */
export interface Forms {
  /** Address of row 0, the root's. */
  readonly rows: number;
  /** Row of a form; if it is not kept, it is to be computed. */
  rowOf(form: string): number;
  /** Computes the rows of forms that were asked for and not kept. */
  compute(): void;
  /** Forgets what is kept if fewer than `n` rows are free. Rows asked for before are void after that. */
  makeRoom(n: number): void;
}

/**
 * Since the first layer sees each word alone, its product is a function of the form and is kept for the last few thousand.
 *
 * @param most how many forms are asked for at once
 * @param limit largest magnitude of a rounded input
 */
export function createForms(
  header: Header,
  sections: Readonly<Record<string, Section>>,
  store: Store,
  layer: Product,
  most: number,
  limit: number,
): Forms {
  const lookup = createLookup(sections);
  const tables = header.tables.map((t) => ({ ...t, rows: sections[`table.${t.name}`] as Int8Array | Int16Array }));
  const rows = store.take((KEPT + 1) * layer.n * 4);
  const x = store.take(most * layer.k * 4);
  const rounded = store.take(most * layer.k * 2);
  const scales = store.take(most * 4);
  let kept = new Map<string, number>();
  let computed = 0;
  /** Rows of the tables for each form to be computed; the root's row comes first of all. */
  let waiting: (readonly number[])[] = [ROOT];
  let floats: Float32Array | null = null;

  const place = (ids: readonly number[], row: number) => {
    floats ??= store.floats();
    let at = (x >> 2) + row * layer.k;
    for (let k = 0; k < tables.length; k++) {
      const { width, scale, rows } = tables[k]!;
      const from = ids[k]! * width;
      for (let i = 0; i < width; i++) floats[at++] = rows[from + i]! * scale;
    }
  };

  return {
    rows,
    rowOf(form) {
      const known = kept.get(form);
      if (known !== undefined) return known;
      const row = computed + waiting.length;
      waiting.push(lookup(form));
      kept.set(form, row);
      return row;
    },
    compute() {
      const n = waiting.length;
      if (n === 0) return;
      waiting.forEach(place);
      store.kernel.quantise(rounded, scales, x, layer.k, n, layer.k, limit);
      const to = rows + computed * layer.n * 4;
      store.kernel.product(to, layer.n, rounded, scales, layer.w, layer.columns, layer.bias, n, layer.k, layer.n, 0);
      computed += n;
      waiting = [];
    },
    makeRoom(n) {
      if (kept.size + n <= KEPT) return;
      kept = new Map();
      computed = 1;
    },
  };
}
