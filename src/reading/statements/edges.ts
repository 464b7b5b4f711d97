import type { Analysis } from '../../language/index.js';

/** The subtree of every token as `[left, right)` in `analysis.tokens`, worked out once for a document. */
export interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Measures all subtrees in one pass: a token is met again, with its edges final, after all its dependents. */
export function measureEdges(analysis: Analysis): Edges {
  const n = analysis.tokens.length;
  const left = Int32Array.from({ length: n }, (_, i) => i);
  const right = Int32Array.from({ length: n }, (_, i) => i + 1);
  const order: number[] = [];
  for (const token of analysis.tokens) if (token.head < 0) order.push(token.index);
  for (let at = 0; at < order.length; at++) for (const child of analysis.children[order[at]!]!) order.push(child);
  for (let at = order.length - 1; at >= 0; at--) {
    const index = order[at]!;
    const head = analysis.tokens[index]!.head;
    if (head < 0) continue;
    if (left[index]! < left[head]!) left[head] = left[index]!;
    if (right[index]! > right[head]!) right[head] = right[index]!;
  }
  return { left, right };
}
