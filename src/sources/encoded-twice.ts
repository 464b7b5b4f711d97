import { isUtf8 } from 'node:buffer';

/** The bytes that Windows-1252 has for each character beyond ASCII. */
const bytesOf = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))].map(
    (character, at) => [character, at + 128] as const,
  ),
);

/**
 * The text that was meant where UTF-8 was read as Windows-1252 and written as UTF-8 once more (`FranÃ§ois`): all characters
 * beyond ASCII, taken for bytes, must be UTF-8 again. Any other text is given back as it is.
 */
export function decodeTwice(text: string): string {
  if (!/[\u00c2-\u00f4][^\0-\u007f]/.test(text)) return text;
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 128 ? code : bytesOf.get(text[at]!);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}
