import { isUtf8 } from 'node:buffer';
import { SourceError } from './source-error.js';

const hasNul = (bytes: Uint8Array): boolean => bytes.subarray(0, 8192).includes(0);

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
 * Decodes the bytes of a plain-text or JSON Lines source.
 * A byte order mark decides; else `encoding`; else UTF-8, and what is not UTF-8 is an error that names the byte.
 */
export function decodeText(bytes: Buffer, where: string, encoding: string | null = null): string {
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

/** Decodes a web page: byte order mark, then `encoding`, then its own `charset`, then UTF-8, then Windows-1252. */
export function decodeHtml(bytes: Buffer, where: string, encoding: string | null = null): string {
  const marked = markedEncoding(bytes);
  if (!marked && hasNul(bytes)) throw new SourceError(where, 'looks like a binary file, not a web page');
  const head = bytes.subarray(0, 4096).toString('latin1');
  const declared = head.match(/charset\s*=\s*["']?([\w-]+)/i)?.[1] ?? null;
  for (const label of [marked, encoding, declared, 'utf-8']) {
    if (!label) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // not that one: the next label is tried
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
