/** What can be marked in the text and noted beside it. */
export const layers = [
  ['mentions', 'Mentions'],
  ['statements', 'Statements'],
  ['events', 'Events'],
  ['positions', 'Positions'],
  ['instruments', 'Instruments'],
  ['times', 'Times'],
] as const;

export type Layer = (typeof layers)[number][0];
const usual: readonly Layer[] = ['mentions', 'statements', 'events'];

/** Layers of an address: a letter each, `mse`; those shown to begin with where nothing is said, none for `-`. */
export function readLayers(show: string | undefined): ReadonlySet<Layer> {
  if (show === undefined) return new Set(usual);
  return new Set(layers.flatMap(([layer]) => (show.includes(layer[0]!) ? [layer] : [])));
}

/** The inverse of {@link readLayers}. */
export function writeLayers(shown: ReadonlySet<Layer>): string | undefined {
  if (shown.size === usual.length && usual.every((layer) => shown.has(layer))) return undefined;
  return (
    layers
      .filter(([layer]) => shown.has(layer))
      .map(([layer]) => layer[0])
      .join('') || '-'
  );
}
