/**
 * MinHash sketches of texts and the bands under which like ones meet: A. Broder, "On the resemblance and containment of
 * documents", 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3.
 */

const rows = 4;
const bands = 16;
const size = rows * bands;
/** Words of a shingle. */
const width = 4;
/** Texts shorter than this many words are like another only when they are the same. */
const shortest = 30;

/** Texts whose shingles agree in this share are copies of one another. */
export const likeness = 0.6;

const multipliers = new Uint32Array(size);
const offsets = new Uint32Array(size);
let seed = 0x9e3779b9;
const next = (): number => {
  seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
  return seed;
};
for (let i = 0; i < size; i++) {
  multipliers[i] = next() | 1;
  offsets[i] = next();
}

/** The sketch of a text: the least hash of its shingles under each of 64 functions; empty for a very short text. */
export function sketchOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < shortest) return new Uint32Array(0);
  const hashes = words.map(hashWord);
  const sketch = new Uint32Array(size).fill(0xffffffff);
  for (let at = 0; at + width <= hashes.length; at++) {
    let shingle = 17;
    for (let k = 0; k < width; k++) shingle = mix(Math.imul(shingle, 31) ^ hashes[at + k]!);
    for (let i = 0; i < size; i++) {
      const value = mix(Math.imul(shingle, multipliers[i]!) + offsets[i]!) >>> 0;
      if (value < sketch[i]!) sketch[i] = value;
    }
  }
  return sketch;
}

/** Keys of which two like texts share at least one, almost always. */
export function bandsOf(sketch: Uint32Array): string[] {
  if (!sketch.length) return [];
  return Array.from({ length: bands }, (_, band) => {
    let [high, low] = [band, band + 1];
    for (let row = 0; row < rows; row++) {
      high = mix(Math.imul(high, 31) ^ sketch[band * rows + row]!);
      low = mix(Math.imul(low, 131) + sketch[band * rows + row]!);
    }
    return `${band.toString(36)}.${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
  });
}

/** The share in which two sketches agree, an estimate of the Jaccard similarity of their texts' shingles. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== size || b.length !== size) return 0;
  let same = 0;
  for (let i = 0; i < size; i++) if (a[i] === b[i]) same++;
  return same / size;
}

export const sketchBytes = (sketch: Uint32Array): Buffer => {
  const bytes = Buffer.alloc(sketch.length * 4);
  sketch.forEach((value, i) => {
    bytes.writeUInt32LE(value, i * 4);
  });
  return bytes;
};

export const sketchFrom = (stored: Uint8Array | ArrayBuffer): Uint32Array => {
  const bytes = Buffer.from(stored instanceof ArrayBuffer ? new Uint8Array(stored) : stored);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4));
};

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain). */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
