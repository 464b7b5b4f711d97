import type { Span } from '../../../src/record/index.ts';

/** What is lit up in the text: an entry or an actor in hand, and its words by the part they play. */
export interface Lit {
  readonly id: string;
  readonly parts: readonly (readonly [part: string, span: Span])[];
}

const noParts: Lit['parts'] = [];

/** The lit parts that lie in a piece of text; always the same list where there are none, so that it is not drawn anew. */
export function litIn(lit: Lit | null, { start, end }: Span): Lit['parts'] {
  const inside = lit?.parts.filter(([, span]) => span.start < end && span.end > start) ?? noParts;
  return inside.length ? inside : noParts;
}
