interface Snippet {
  readonly start: number;
  readonly words: string;
  /** What was looked for, as spans of the document's text. */
  readonly found: readonly { readonly start: number; readonly end: number }[];
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isFound: boolean;
}

/** A snippet cut at what was looked for; the pieces in a row are its words. */
export function pieces({ start, words, found }: Snippet): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  const add = (to: number, isFound: boolean): void => {
    if (to > at) cut.push({ start: start + at, words: words.slice(at, to), isFound });
    at = Math.max(at, to);
  };
  const inside = (place: number): number => Math.min(Math.max(place - start, 0), words.length);
  for (const span of found.toSorted((a, b) => a.start - b.start)) {
    add(inside(span.start), false);
    add(inside(span.end), true);
  }
  add(words.length, false);
  return cut;
}
