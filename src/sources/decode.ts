import { isUtf8 } from 'node:buffer';
import { decodeTwice } from './encoded-twice.js';
import { SourceError } from './source-error.js';

const hasNul = (bytes: Uint8Array): boolean => bytes.subarray(0, 8192).includes(0);

/** Files that people take for texts, by how they begin, and what to do with them. */
const others: readonly (readonly [beginning: string, words: string])[] = [
  ['%PDF-', 'is a PDF file; save its text first, as with pdftotext'],
  ['PK\x03\x04', 'is a packed file (zip, docx, odt, epub); save its text first'],
  ['\xd0\xcf\x11\xe0', 'is a file of an office program; save its text first'],
  ['\xff\xfe\x00\x00', 'is in UTF-32; save it as UTF-8 first'],
  ['\x00\x00\xfe\xff', 'is in UTF-32; save it as UTF-8 first'],
  ['\x1f\x8b', 'is packed with gzip; give its name the ending .gz'],
];

function refuseOthers(bytes: Buffer, where: string): void {
  const head = bytes.subarray(0, 8).toString('latin1');
  const other = others.find(([beginning]) => head.startsWith(beginning));
  if (other) throw new SourceError(where, other[1]);
}

/** The encoding that a byte order mark announces, or null. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return null;
}

/** Byte offset of the first sequence that is not UTF-8. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let end = bytes.length;
  while (valid < end) {
    let middle = (valid + end + 1) >> 1;
    // a cut inside a character is no error: move it back to where the character begins
    while (middle > valid && middle < bytes.length && (bytes[middle]! & 0xc0) === 0x80) middle--;
    if (middle <= valid) break;
    if (isUtf8(bytes.subarray(valid, middle))) valid = middle;
    else end = middle - 1;
  }
  return valid;
}

/**
 * Decodes the bytes of a plain-text source: as {@link decodeJson} does, and what was encoded twice is decoded twice, but where
 * `encoding` is named.
 */
export function decodeText(bytes: Buffer, where: string, encoding: string | null = null): string {
  const text = decodeJson(bytes, where, encoding);
  return encoding ? text : decodeTwice(text);
}

/**
 * Decodes the bytes of a JSON source, whose texts stay letter by letter what the program that wrote them has: its offsets and ours
 * are to be the same.
 * A byte order mark decides; else `encoding`; else UTF-8, and what is not UTF-8 is an error that names the byte.
 */
export function decodeJson(bytes: Buffer, where: string, encoding: string | null = null): string {
  refuseOthers(bytes, where);
  const marked = markedEncoding(bytes);
  if (!marked && !encoding) {
    if (hasNul(bytes)) throw new SourceError(where, 'looks like a binary file, not text');
    if (!isUtf8(bytes))
      throw new SourceError(
        `${where} (byte ${firstInvalid(bytes)})`,
        'is not UTF-8; name its encoding with --encoding, e.g. --encoding windows-1252',
      );
  }
  try {
    return new TextDecoder(marked ?? encoding ?? 'utf-8').decode(bytes);
  } catch {
    throw new SourceError(where, `unknown encoding: ${marked ?? encoding}`);
  }
}

/** Decodes a web page or XML: byte order mark, `encoding`, then what it says of itself, then UTF-8, then Windows-1252. */
export function decodeHtml(bytes: Buffer, where: string, encoding: string | null = null): string {
  const head = bytes.subarray(0, 4096).toString('latin1');
  const declared =
    head.match(/(?:charset|^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*encoding)\s*=\s*["']?([\w-]+)/i)?.[1] ?? null;
  // HTML, 13.2.3.2: a page whose `meta` could be read as ASCII is not in UTF-16, whatever it says
  return decodeLoosely(bytes, where, [encoding, declared && /^utf-16/i.test(declared) ? 'utf-8' : declared]);
}

/** Decodes a text that a server sent: byte order mark, then the charset of its header, UTF-8, Windows-1252. */
export const decodeSent = (bytes: Buffer, where: string, charset: string | null): string =>
  decodeLoosely(bytes, where, [charset]);

/** Decodes by the first label that fits the bytes; labels are often wrong. */
function decodeLoosely(bytes: Buffer, where: string, labels: readonly (string | null)[]): string {
  refuseOthers(bytes, where);
  const marked = markedEncoding(bytes);
  const isWide = [marked, ...labels].some((label) => label && /^utf-16/i.test(label));
  if (!isWide && hasNul(bytes)) throw new SourceError(where, 'looks like a binary file, not text');
  for (const label of [marked, ...labels, 'utf-8']) {
    if (!label) continue;
    try {
      return decodeTwice(new TextDecoder(label, { fatal: true }).decode(bytes));
    } catch {
      // not that one: the next label is tried
    }
  }
  return mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The text where a few broken bytes, as of a character cut in two, stand among good UTF-8; null where there is none. */
function mostlyUtf8(bytes: Buffer): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  let good = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) good++;
  return good - broken >= broken * 4 ? text : null;
}
