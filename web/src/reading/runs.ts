import type { Span } from '../client/answers';

/** A stretch of text that plays a part: how it is drawn, and of which entry it is. */
export interface Mark extends Span {
  /** Class of its drawing. */
  readonly drawn: string;
  /** The entry that a click on it means, `e3`; none for a mark that only colours. */
  readonly item?: string;
}

/** Text over which the same marks lie from its first to its last character. */
export interface Run extends Span {
  readonly drawn: readonly string[];
  readonly items: readonly string[];
}

const nothing: readonly string[] = [];

/**
 * Cuts a range of text where a mark begins or ends. The runs follow on one another without gap or overlap from the
 * range's first to its last code unit, so that their texts in a row are the range's text; a mark is cut to the range, and
 * one that is empty there is left out. Names stand in the order of the marks, each once.
 */
export function runsOf({ start, end }: Span, marks: readonly Mark[]): Run[] {
  if (start >= end) return [];
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = new Set([start]);
  const opened = new Map<number, number[]>();
  inside.forEach((mark, at) => {
    const from = Math.max(mark.start, start);
    cuts.add(from).add(Math.min(mark.end, end));
    opened.set(from, [...(opened.get(from) ?? []), at]);
  });
  cuts.delete(end);
  const edges = [...cuts].sort((a, b) => a - b);
  let open: number[] = [];
  return edges.map((from, at) => {
    open = [...open.filter((one) => inside[one]!.end > from), ...(opened.get(from) ?? [])].sort((a, b) => a - b);
    const over = open.map((one) => inside[one]!);
    return {
      start: from,
      end: edges[at + 1] ?? end,
      drawn: over.length ? [...new Set(over.map(({ drawn }) => drawn))] : nothing,
      items: over.length ? [...new Set(over.flatMap(({ item }) => item ?? []))] : nothing,
    };
  });
}
