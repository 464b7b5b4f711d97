const STOP = /^[.;:!?…]+$/;
const PAUSE = /^[,)\]–—-]+$/;

/**
 * Cuts a sentence into runs of at most `longest` words, after a stop, else after a pause, in the second half of the run.
 * An empty sentence has no pieces.
 */
export function cutWords(words: readonly string[], longest: number): (readonly string[])[] {
  if (words.length === 0) return [];
  if (words.length <= longest) return [words];
  const pieces: (readonly string[])[] = [];
  let from = 0;
  while (words.length - from > longest) {
    const to = lastMatch(words, from, longest, STOP) ?? lastMatch(words, from, longest, PAUSE) ?? from + longest;
    pieces.push(words.slice(from, to));
    from = to;
  }
  pieces.push(words.slice(from));
  return pieces;
}

function lastMatch(words: readonly string[], from: number, longest: number, what: RegExp): number | null {
  for (let to = from + longest; to > from + longest / 2; to--) if (what.test(words[to - 1]!)) return to;
  return null;
}
