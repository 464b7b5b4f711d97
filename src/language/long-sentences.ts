import type { Offsets } from './english/tokenise.js';

/** Longest sentence given to the parser, in tokens; of the sentences in the treebanks one in two thousand is longer. */
export const longestSentence = 120;

/** What a long piece of text is best cut after, best first. */
const marks: readonly string[] = [';', ':', '—', '–', '--', ',', ')', ']'];

/**
 * Where to cut the tokens `[first, last)` so that no piece has more than `longestSentence`: after a semicolon, else a
 * dash, a comma or a bracket in the second half of what fits, else hard. Appends the end of each piece to `ends`.
 */
export function cutLong(text: string, offsets: Offsets, first: number, last: number, ends: number[]): void {
  let from = first;
  while (last - from > longestSentence) {
    from = bestCut(text, offsets, from);
    ends.push(from);
  }
  ends.push(last);
}

function bestCut(text: string, offsets: Offsets, from: number): number {
  let cut = from + longestSentence;
  let best = marks.length;
  for (let i = from + longestSentence - 1; i > from + longestSentence / 3; i--) {
    const rank = marks.indexOf(text.slice(offsets[2 * i], Math.min(offsets[2 * i + 1]!, offsets[2 * i]! + 3)));
    if (rank >= 0 && rank < best) {
      best = rank;
      cut = i + 1;
    }
  }
  return cut;
}
