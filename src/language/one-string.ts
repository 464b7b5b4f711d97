/** Words of which the one string is kept; when there are more, all are forgotten. */
const KEPT = 32_768;

const strings = new Map<string, string>();

/**
 * The one string for all places where a word is written, equal to the string given. Words are looked up in dozens of tables and compared with
 * each other on the way from text to reading. A piece of a text is another string each time, of two bytes a letter if the text has one curly
 * quote; this one is known to the engine as a constant of the program is, its hash is there, and it is compared by its address.
 */
export function oneString(word: string): string {
  const known = strings.get(word);
  if (known !== undefined) return known;
  if (strings.size >= KEPT) strings.clear();
  const one = asKey(word);
  strings.set(one, one);
  return one;
}

/** A copy that keeps no text alive, as the engine holds the names of properties. */
function asKey(word: string): string {
  // very long "words" are no words, and the arguments of a call are limited
  if (word.length > 256) return word;
  // nor is a number the name of a property, but an index; the engine holds the short values of JSON in the same way
  if (/^\d{1,10}$/.test(word)) return JSON.parse(`"${word}"`) as string;
  const copy = String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
  return Object.keys({ [copy]: 0 })[0]!;
}
