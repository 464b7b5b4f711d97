import { oneString } from '../../one-string.js';
/**
 * The weights' file: `DRGM`, the length of a JSON header (u32, little-endian), the header, padding to 64 bytes, then the
 * sections, each padded to 64 bytes, in the header's order. Numbers are little-endian.
 */
export interface Header {
  readonly version: 3;
  /** Short hash of the sections; part of the engine's name in readings. */
  readonly id: string;
  readonly width: number;
  readonly layers: number;
  readonly tagLayer: number;
  readonly arc: number;
  readonly label: number;
  /** Distance classes of an arc, offsets −reach..reach; class 0 is the root's. */
  readonly reach: number;
  readonly tables: readonly { readonly name: string; readonly width: number; readonly scale: number }[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** O, then B- and I- of each kind; absent from a model without names. */
  readonly names?: readonly string[];
  readonly deprel: readonly string[];
  readonly sections: readonly { readonly name: string; readonly type: keyof typeof ARRAYS; readonly length: number }[];
}

const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  f32: Float32Array,
} as const;
const MAGIC = 0x4d475244;

export type Section = Uint8Array | Uint16Array | Int8Array | Int16Array | Int32Array | Float32Array;

const align = (n: number) => (n + 63) & ~63;

/** Lays header and sections out as one file. */
export function writeModel(header: Omit<Header, 'sections'>, sections: Readonly<Record<string, Section>>): Uint8Array {
  const list = Object.entries(sections).map(([name, s]) => {
    const type = (Object.keys(ARRAYS) as (keyof typeof ARRAYS)[]).find((t) => s instanceof ARRAYS[t])!;
    return { name, type, length: s.length };
  });
  const json = new TextEncoder().encode(JSON.stringify({ ...header, sections: list }));
  let size = align(8 + json.length);
  for (const s of Object.values(sections)) size = align(size + s.byteLength);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  file.set(json, 8);
  let at = align(8 + json.length);
  for (const s of Object.values(sections)) {
    file.set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), at);
    at = align(at + s.byteLength);
  }
  return file;
}

/** Views on the sections of a file; nothing is copied when the file starts on a multiple of 64 bytes. */
export function readModel(file: Uint8Array): { header: Header; sections: Readonly<Record<string, Section>> } {
  const bytes = file.byteOffset % 64 === 0 ? file : Uint8Array.from(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a model of Dragoman: it does not start with DRGM');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)), constant) as Header;
  if (header.version !== 3) throw new Error(`model of version ${String(header.version)}; this program reads version 3`);
  const sections: Record<string, Section> = {};
  let at = align(8 + length);
  for (const s of header.sections) {
    const array = ARRAYS[s.type];
    if (at + s.length * array.BYTES_PER_ELEMENT > bytes.length)
      throw new Error(`model is cut short: section ${s.name}`);
    sections[s.name] = new array(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, s.length);
    at = align(at + s.length * array.BYTES_PER_ELEMENT);
  }
  return { header, sections };
}

/** A longer relation (`obl:unmarked`) would be no constant to the engine, and a comparison that has met one is slow for all. */
const constant = (_key: string, value: unknown): unknown => (typeof value === 'string' ? oneString(value) : value);
