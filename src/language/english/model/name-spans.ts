/** A name in a sentence: words [first, last). */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** Runs of `B-kind I-kind …` as spans; an `I-` that continues nothing begins a name. */
export function nameSpans(tags: readonly string[]): NameSpan[] {
  const spans: { first: number; last: number; kind: string }[] = [];
  tags.forEach((tag, i) => {
    if (tag === 'O') return;
    const kind = tag.slice(2);
    const open = spans.at(-1);
    if (tag[0] === 'I' && open?.last === i && open.kind === kind) open.last = i + 1;
    else spans.push({ first: i, last: i + 1, kind });
  });
  return spans;
}
