import { SourceError } from './source-error.js';

/** Largest document where nobody says otherwise, in bytes. */
export const defaultMaxBytes = 20 * 2 ** 20;

/** The whole of a stream; throws a `SourceError` where it holds more than `maxBytes`, without reading on. */
export async function gather(stream: AsyncIterable<Uint8Array>, where: string, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(where, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export const tooLarge = (where: string, maxBytes: number): SourceError =>
  new SourceError(where, `holds more than ${megabytes(maxBytes)}, the limit for one document (--max-size)`);

const megabytes = (bytes: number): string =>
  bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(0)} MB` : `${(bytes / 1024).toFixed(0)} KB`;
