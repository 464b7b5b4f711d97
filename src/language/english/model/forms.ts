import type { Header, Section } from './format.js';
import type { Store } from './kernel.js';
import type { Product } from './layers.js';
import { createLookup, ROOT } from './vocabulary.js';

/** Word forms whose first layer is kept; when there are more, those asked for once are forgotten. */
const KEPT = 8192;

/** Where more forms than these were asked for again, they are forgotten too: room is then made for long. */
const MOST_AGAIN = (KEPT * 3) / 4;

/** The first layer's products, one row a form. */
export interface Forms {
  /** Address of row 0, the root's. */
  readonly rows: number;
  /** Row of a form; if it is not kept, it is to be computed. */
  rowOf(form: string): number;
  /** Computes the rows of forms that were asked for and not kept. */
  compute(): void;
  /**
   * Forgets what was not asked for again since room was last made, if fewer than `n` rows are free. Rows asked for before
   * are void after that.
   */
  makeRoom(n: number): void;
}

/**
 * Since the first layer sees each word alone, its product is a function of the form and is kept for some thousands: most
 * words of a text were met before, and most forms that fill the room are met once.
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
  const made = store.take(most * layer.n * 4);
  let kept = new Map<string, number>();
  /** Whether the form of a row was asked for again since room was last made. */
  const isAgain = new Uint8Array(KEPT + 1);
  /** Rows that hold no form, the next one last; row 0 is the root's. */
  let free = Array.from({ length: KEPT }, (_, i) => KEPT - i);
  /** Rows of the tables for each form to be computed, and where it goes; the root comes first of all. */
  let waiting: (readonly number[])[] = [ROOT];
  let targets = [0];
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
      if (known !== undefined) {
        isAgain[known] = 1;
        return known;
      }
      const row = free.pop()!;
      waiting.push(lookup(form));
      targets.push(row);
      kept.set(form, row);
      return row;
    },
    compute() {
      const n = waiting.length;
      if (n === 0) return;
      waiting.forEach(place);
      store.kernel.quantise(rounded, scales, x, layer.k, n, layer.k, limit);
      store.kernel.product(made, layer.n, rounded, scales, layer.w, layer.columns, layer.bias, n, layer.k, layer.n, 0);
      floats ??= store.floats();
      for (const [k, row] of targets.entries()) {
        const from = (made >> 2) + k * layer.n;
        floats.copyWithin((rows >> 2) + row * layer.n, from, from + layer.n);
      }
      waiting = [];
      targets = [];
    },
    makeRoom(n) {
      if (free.length >= n) return;
      const again = new Map([...kept].filter(([, row]) => isAgain[row]));
      kept = again.size > MOST_AGAIN ? new Map() : again;
      const taken = new Set(kept.values());
      free = [];
      for (let row = KEPT; row > 0; row--) if (!taken.has(row)) free.push(row);
      isAgain.fill(0);
    },
  };
}
