import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { SourceError } from './source-error.js';

export type Packing = 'gzip' | 'deflate' | 'br';

const codings: Readonly<Record<string, Packing>> = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate', br: 'br' };

/** How a content coding of HTTP packs; null for one that cannot be read. */
export const packingOf = (coding: string): Packing | null => codings[coding.trim().toLowerCase()] ?? null;

/** What comes out of a packed stream may be this many times as much as went in: text seldom gets past 30. */
const largestRatio = 250;
/** The ratio says nothing on the first few blocks. */
const freeBytes = 4 * 2 ** 20;

/**
 * Unpacks a stream piece by piece, as fast as it is consumed. What swells beyond all proportion is given up with a
 * `SourceError`, and so is what is damaged or cut short; limits on the size are the consumer's.
 */
export async function* unpack(
  stream: AsyncIterable<Uint8Array>,
  packing: Packing,
  where: string,
): AsyncGenerator<Buffer> {
  let taken = 0;
  let given = 0;
  let failure: unknown = null;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) {
        taken += chunk.length;
        yield chunk;
      }
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  const source = counted();
  const first = await source.next();
  if (first.done) return;
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield first.value as Uint8Array;
    yield* source;
  }
  const unpacked = pipeline(Readable.from(whole()), unpacker(packing, first.value), () => {});
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      given += chunk.length;
      if (given > freeBytes && given > taken * largestRatio)
        throw new SourceError(where, `unpacks to more than ${largestRatio} times its size; it was given up`);
      yield chunk;
    }
  } catch (error) {
    if (failure) throw failure;
    throw unpackError(error as NodeJS.ErrnoException, where);
  }
}

/** A stream as it is, or unpacked where it begins as gzip does. */
export async function* unpackIfPacked(stream: AsyncIterable<Buffer>, where: string): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  async function* whole(): AsyncGenerator<Buffer> {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* isPacked ? unpack(whole(), 'gzip', where) : whole();
}

function unpacker(packing: Packing, first: Uint8Array): NodeJS.ReadWriteStream {
  if (packing === 'gzip') return zlib.createGunzip();
  if (packing === 'br') return zlib.createBrotliDecompress();
  // RFC 9110 means zlib by `deflate`; some servers send it bare
  return ((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
}

function unpackError(error: NodeJS.ErrnoException, where: string): Error {
  const code = error.code ?? '';
  if (code === 'Z_BUF_ERROR') return new SourceError(where, 'is packed and cut short');
  if (/^(Z_|ERR_|BROTLI)/.test(code) && code !== 'ERR_STREAM_PREMATURE_CLOSE')
    return new SourceError(where, `cannot be unpacked: ${error.message}`);
  return error;
}
