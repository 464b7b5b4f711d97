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
  /** Row of a form; computed if it is not kept. */
  rowOf(form: string): number;
  /** Forgets what is kept if fewer than `n` rows are free. Rows asked for before are void after that. */
  makeRoom(n: number): void;
}

/**
 * Since the first layer sees each word alone, its product is a function of the form and is kept for the last few thousand.
 *
 * @param limit largest magnitude of a rounded input
 */
export function createForms(
  header: Header,
  sections: Readonly<Record<string, Section>>,
  store: Store,
  layer: Product,
  limit: number,
): Forms {
  const lookup = createLookup(sections);
  const tables = header.tables.map((t) => ({ ...t, rows: sections[`table.${t.name}`] as Int8Array | Int16Array }));
  const rows = store.take((KEPT + 1) * layer.n * 4);
  const x = store.take(layer.k * 4);
  const rounded = store.take(layer.k * 2);
  const scale = store.take(64);
  let kept = new Map<string, number>();
  let floats: Float32Array | null = null;

  const compute = (row: number, ids: readonly number[]): number => {
    floats ??= store.floats();
    let at = x >> 2;
    for (const [k, t] of tables.entries()) {
      const from = ids[k]! * t.width;
      for (let i = 0; i < t.width; i++) floats[at++] = t.rows[from + i]! * t.scale;
    }
    store.kernel.quantise(rounded, scale, x, layer.k, 1, layer.k, limit);
    const to = rows + row * layer.n * 4;
    store.kernel.product(to, layer.n, rounded, scale, layer.w, layer.columns, layer.bias, 1, layer.k, layer.n, 0);
    return row;
  };
  let hasRoot = false;

  return {
    rows,
    rowOf(form) {
      const known = kept.get(form);
      if (known !== undefined) return known;
      const row = compute(kept.size + 1, lookup(form));
      kept.set(form, row);
      return row;
    },
    makeRoom(n) {
      if (!hasRoot) compute(0, ROOT);
      hasRoot = true;
      if (kept.size + n > KEPT) kept = new Map();
    },
  };
}
