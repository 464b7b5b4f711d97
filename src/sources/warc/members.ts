import { once } from 'node:events';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import type { Bytes } from './bytes.js';

/** What is wrong with a piece of an archive; the reader goes on behind it. */
export class Damage extends Error {}

/** One gzip member (RFC 1952) and where it begins; its content is read to the end, or to a `Damage`, before the next. */
export interface Member {
  readonly offset: number;
  readonly content: AsyncGenerator<Buffer>;
}

/** Where a stretch begins that belongs to no member. */
export interface Gap {
  readonly offset: number;
  readonly content: null;
}

/** As much of a member as is kept to go back into, in packed bytes, when it turns out to be damaged. */
const mostKept = 32 * 2 ** 20;
const magic = Buffer.from([0x1f, 0x8b, 8]);

/**
 * The members of a gzip file, one after another, which is how archives are packed: a record a member. After a damaged
 * member the search goes on from its second byte, so that one that breaks off does not take the next with it.
 */
export async function* membersOf(bytes: Bytes): AsyncGenerator<Member | Gap> {
  let wasWhole = true;
  for (;;) {
    const from = bytes.offset;
    const offset = await findMember(bytes);
    // what is left of a damaged member has been told of
    if (wasWhole && (offset ?? bytes.offset) > from) yield { offset: from, content: null };
    if (offset === null) return;
    wasWhole = false;
    async function* content(): AsyncGenerator<Buffer> {
      yield* inflate(bytes);
      wasWhole = true;
    }
    yield { offset, content: content() };
    if (!wasWhole) bytes.goTo(offset + 1);
    bytes.letGo(bytes.offset);
  }
}

/** Moves to the next place that looks like a member's beginning and gives it; null where there is none. */
async function findMember(bytes: Bytes): Promise<number | null> {
  for (;;) {
    const start = bytes.offset;
    const head = await bytes.take(4096);
    if (head.length < magic.length) return null;
    let at = head.indexOf(magic);
    // the three highest flags are reserved and 0
    while (at >= 0 && at + 3 < head.length && head[at + 3]! & 0xe0) at = head.indexOf(magic, at + 1);
    if (at >= 0) {
      bytes.goTo(start + at);
      return start + at;
    }
    bytes.goTo(start + head.length - 2);
    bytes.letGo(bytes.offset);
  }
}

async function* inflate(bytes: Bytes): AsyncGenerator<Buffer> {
  await skipHeader(bytes);
  const start = bytes.offset;
  const inflater = zlib.createInflateRaw({ chunkSize: 64 * 1024 });
  async function* packed(): AsyncGenerator<Buffer> {
    for (let chunk = await bytes.next(); chunk; chunk = await bytes.next()) yield chunk;
  }
  const source = Readable.from(packed());
  source.on('error', (error) => inflater.destroy(error));
  source.pipe(inflater);
  let crc = 0;
  let size = 0;
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      crc = zlib.crc32(chunk, crc);
      size += chunk.length;
      if (inflater.bytesWritten > mostKept) bytes.letGo(start + inflater.bytesWritten);
      yield chunk;
    }
  } catch (error) {
    if (!/^(Z_|ERR_)/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Damage(`cannot be unpacked: ${(error as Error).message}`);
  } finally {
    source.unpipe(inflater);
    source.destroy();
    // a read that is under way would move on behind our back
    if (!source.closed) await once(source, 'close');
  }
  bytes.goTo(start + inflater.bytesWritten);
  const trailer = await bytes.take(8);
  if (trailer.length < 8) throw new Damage('breaks off');
  if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw new Damage('is damaged: its checksum does not fit');
}

async function skipHeader(bytes: Bytes): Promise<void> {
  const head = await bytes.take(10);
  if (head.length < 10) throw new Damage('breaks off');
  const flags = head[3]!;
  if (flags & 4) {
    const length = await bytes.take(2);
    if (length.length === 2) await bytes.take(length.readUInt16LE());
  }
  // file name and comment end with a zero byte
  for (const flag of [8, 16]) if (flags & flag) await skipText(bytes);
  if (flags & 2) await bytes.take(2);
}

async function skipText(bytes: Bytes): Promise<void> {
  for (let length = 0; length < 4096; length++) {
    const byte = await bytes.take(1);
    if (!byte.length || byte[0] === 0) return;
  }
  throw new Damage('has a header without end');
}
