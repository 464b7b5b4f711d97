import type { Analysis } from '../../language/index.js';

/** The first word, but for marks, of a phrase whose words stand in a row. */
export const firstWord = (analysis: Analysis, index: number): number => edgeOf(analysis, index, -1);

/** The last word, but for marks, of such a phrase. */
export const lastWord = (analysis: Analysis, index: number): number => edgeOf(analysis, index, 1);

function edgeOf({ tokens, children }: Analysis, index: number, side: -1 | 1): number {
  let edge = index;
  for (let step = 0; step < 12; step++) {
    const own = children[edge]!;
    let at = side < 0 ? 0 : own.length - 1;
    while (at >= 0 && at < own.length && tokens[own[at]!]!.upos === 'PUNCT') at -= side;
    const next = own[at];
    if (next === undefined || (next - edge) * side <= 0) return edge;
    edge = next;
  }
  return edge;
}
