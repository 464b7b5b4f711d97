import { oneString } from './one-string.js';

/** Words of which the small letters are kept; when there are more, all are forgotten. */
const KEPT = 32_768;

const known = new Map<string, string>();

/** A word in small letters, as `toLowerCase` gives it, and the one string of it: words are asked for it a dozen times in a reading. */
export function inSmallLetters(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  if (known.size >= KEPT) known.clear();
  const small = oneString(word.toLowerCase());
  // a long one may be a slice that keeps its text alive
  if (word.length <= 64) known.set(oneString(word), small);
  return small;
}
