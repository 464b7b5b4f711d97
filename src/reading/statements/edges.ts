import type { Analysis } from '../../language/index.js';

/** The subtree of every token as `[left, right)` in `analysis.tokens`, worked out once for a document. */
export interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Measures all subtrees in one pass: a token is met again, with its edges final, after all its dependents. */
export function measureEdges(analysis: Analysis): Edges {
  const n = analysis.tokens.length;
  const left = new Int32Array(n);
  const right = new Int32Array(n);
  for (let i = 0; i < n; i++) [left[i], right[i]] = [i, i + 1];
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
