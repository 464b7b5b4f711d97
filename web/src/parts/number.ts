/** A number as people write it: `12,345`. */
export const grouped = (value: number): string => value.toLocaleString('en');

/** `1 event`, `12,345 events`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${grouped(value)} ${value === 1 ? one : many}`;
