/** Words from one entry of the contents to the next. */
export const STEP = 16;

/**
 * Finds words in a list in the order of their UTF-8 bytes, by halving. Nothing has to be made ready first, however long
 * the list is, and none of its words becomes a string.
 *
 * @param list words, each once, each ended by a line feed
 * @param contents where every 16th word starts
 * @returns a function from a word to its place in the list, counted from 0, or -1
 */
export function sortedWords(list: Uint8Array, contents: Int32Array): (word: string) => number {
  return (word) => {
    const size = encode(word);
    let [low, high] = [0, contents.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (compare(list, contents[middle]!, size) <= 0) low = middle;
      else high = middle;
    }
    let at = contents[low] ?? list.length;
    for (let k = 0; k < STEP && at < list.length; k++) {
      const order = compare(list, at, size);
      if (order === 0) return low * STEP + k;
      if (order > 0) return -1;
      at = list.indexOf(LINE_FEED, at) + 1;
    }
    return -1;
  };
}

/** Whether the line at `at` comes before the word of so many bytes (negative), is it (0), or comes after it. */
function compare(list: Uint8Array, at: number, size: number): number {
  for (let i = 0; i < size; i++) {
    if (list[at + i] === LINE_FEED) return -1;
    const order = list[at + i]! - bytes[i]!;
    if (order !== 0) return order;
  }
  return list[at + size] === LINE_FEED ? 0 : 1;
}

let bytes = new Uint8Array(256);

/** Writes a word's UTF-8 to `bytes`; answers how many there are. */
function encode(word: string): number {
  if (bytes.length < 3 * word.length) bytes = new Uint8Array(3 * word.length);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return encoder.encodeInto(word, bytes).written;
    bytes[i] = code;
  }
  return word.length;
}

const encoder = new TextEncoder();
const LINE_FEED = 10;
