import type { Analysis } from '../../language/index.js';
import type { Statement } from '../../record/index.js';

/**
 * A look-up from a token (its index in `analysis.tokens`) to the innermost statement whose content holds it, or null.
 * Built once for a document; each look-up is one array access.
 */
export function indexStatements(
  analysis: Analysis,
  statements: readonly Statement[],
): (token: number) => Statement | null {
  const { tokens } = analysis;
  const at = new Int32Array(tokens.length).fill(-1);
  const bySize = statements
    .map((statement, index) => ({
      index,
      size: statement.content.reduce((sum, { start, end }) => sum + end - start, 0),
    }))
    .sort((a, b) => b.size - a.size);
  // the larger first, so that what is said within it overwrites it
  for (const { index } of bySize)
    for (const { start, end } of statements[index]!.content)
      for (let token = firstFrom(analysis, start); token < tokens.length && tokens[token]!.start < end; token++)
        at[token] = index;
  return (token) => statements[at[token] ?? -1] ?? null;
}

/** The first token that ends after an offset. */
export function firstFrom({ tokens }: Analysis, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
