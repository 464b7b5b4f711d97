import type { Header, Section } from './format.js';
import type { Store } from './kernel.js';

/** A matrix in the kernel's memory: k inputs, n outputs, in 16-bit integers with a scale a column, and a bias. */
export interface Product {
  readonly w: number;
  readonly columns: number;
  readonly bias: number;
  readonly k: number;
  readonly n: number;
}

export interface Layers {
  /** Products of the first layer, of forms: x, both gates, skip, what is added to the next word's x, and to the previous one's. */
  readonly first: Product;
  /** Of the layers above it, each by way of a narrow one: x, both gates. */
  readonly upper: readonly { readonly narrow: Product; readonly wide: Product }[];
  /** Of each layer, the weights of the state and the biases of the gates. */
  readonly states: readonly number[];
  readonly tag: Product;
  readonly arc: Product;
  readonly key: Product;
  readonly near: Product;
  readonly pair: Product;
  readonly label: Product;
  /** Distance class of each offset from -reach to reach. */
  readonly classes: number;
}

/** Copies the matrices of a model into the kernel's memory. */
export function loadLayers(header: Header, sections: Readonly<Record<string, Section>>, store: Store): Layers {
  const section = (name: string): Section => {
    const found = sections[name];
    if (!found) throw new Error(`the model lacks its section ${name}`);
    return found;
  };
  const product = (name: string): Product => {
    const w = section(`${name}.w`);
    const columns = section(`${name}.columns`);
    const bias = sections[`${name}.bias`] ?? new Float32Array(columns.length);
    return {
      w: store.put(w),
      columns: store.put(columns),
      bias: store.put(bias),
      k: w.length / columns.length,
      n: columns.length,
    };
  };
  const classes = Int32Array.from({ length: 2 * header.reach + 1 }, (_, i) => distanceClass(i - header.reach));
  return {
    first: product('layer0'),
    upper: Array.from({ length: header.layers - 1 }, (_, l) => ({
      narrow: product(`narrow${l + 1}`),
      wide: product(`layer${l + 1}`),
    })),
    states: Array.from({ length: header.layers }, (_, l) => store.put(section(`layer${l}.v`))),
    tag: product('tag'),
    arc: product('arc'),
    key: product('key'),
    near: product('near'),
    pair: product('pair'),
    label: product('label'),
    classes: store.put(classes),
  };
}

/** Class of an arc from a word to a head `offset` words to the right (left if negative): ten a side; 0 is the root's. */
export function distanceClass(offset: number): number {
  const far = Math.abs(offset);
  const step = far <= 5 ? far : far <= 7 ? 6 : far <= 10 ? 7 : far <= 15 ? 8 : far <= 25 ? 9 : 10;
  return offset < 0 ? step : offset > 0 ? 10 + step : 0;
}
