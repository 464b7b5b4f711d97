/** A number as people write it: `12,345`. */
export const grouped = (value: number): string => value.toLocaleString('en');

/** `1 event`, `12,345 events`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${grouped(value)} ${value === 1 ? one : many}`;

/** A mean score with its sign: `+2.4`, `−3.1`. */
export const scoreWords = (score: number): string =>
  score < 0 ? `−${Math.abs(score).toFixed(1)}` : `+${score.toFixed(1)}`;
