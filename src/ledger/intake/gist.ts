const most = 24;

/** The content words of a passage, in alphabetical order and without repetition, by which two wordings are compared. */
export function gistOf(words: string): string {
  const found =
    words
      .toLowerCase()
      .toWellFormed()
      .match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(found.map(stem))].sort().slice(0, most).join(' ');
}

/** The share of the smaller gist's words that the other has as well, 0 to 1. */
export function overlapOf(a: string, b: string): number {
  if (!a || !b) return 0;
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  let same = 0;
  for (const word of first) if (second.has(word)) same++;
  return same / Math.min(first.size, second.size);
}

/** Enough of a word to meet its inflected forms. */
const stem = (word: string): string => word.slice(0, 6);
