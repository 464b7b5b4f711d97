import type { AsyncIterReader, StatusAndHeaders } from 'warcio';
import { Damage } from './members.js';

type Warcio = typeof import('warcio');

/** A record of an archive: what it says of itself, and its block, which is read before the next record or left. */
export interface ArchiveRecord {
  /** Offset within the stream that was read. */
  readonly offset: number;
  readonly type: string;
  readonly length: number;
  header(name: string): string | null;
  /** The head of the HTTP message within. */
  http(): Promise<StatusAndHeaders>;
  /** The rest of the block. Throws a `Damage` where it breaks off. */
  block(): AsyncGenerator<Uint8Array>;
}

/** What is said of bytes between records. */
export const noRecord = 'is no record; looking for the next one';

const longestHead = 256 * 1024;
const longestLine = 64 * 1024;

/** The records of a stream; after what is no record, those that follow. `onDamage` is told of each gap. */
export async function* recordsOf(
  reader: AsyncIterReader,
  warcio: Warcio,
  onDamage: (offset: number, reason: string) => void,
): AsyncGenerator<ArchiveRecord> {
  let isLost = false;
  for (;;) {
    const offset = reader.getReadOffset();
    const line = await reader.readlineRaw(longestLine);
    if (!line) return;
    if (!startsRecord(line)) {
      if (!isLost && !isBlank(line)) {
        isLost = true;
        onDamage(offset, noRecord);
      }
      continue;
    }
    isLost = false;
    const head = await readHead(reader, line);
    const headers = head && (await headersIn(head, warcio));
    const length = Number(headers?.headers.get('Content-Length') ?? Number.NaN);
    if (!headers || !Number.isSafeInteger(length) || length < 0) {
      isLost = true;
      onDamage(offset, 'is a record whose head cannot be read; looking for the next one');
      continue;
    }
    const end = reader.getReadOffset() + length;
    const left = (): number => end - reader.getReadOffset();
    yield {
      offset,
      length,
      type: headers.headers.get('WARC-Type') ?? '',
      header: (name) => headers.headers.get(name) ?? null,
      http: async () => {
        const found = await readHead(reader, null);
        const http = found && left() >= 0 ? await headersIn(found, warcio) : null;
        if (!http) throw new Damage('holds no HTTP message');
        return http;
      },
      async *block() {
        if (left() <= 0) return;
        yield* new warcio.LimitReader(reader, left());
        if (left() > 0) throw new Damage('breaks off');
        const [first = 13, second = 10] = await reader.readSize(2);
        if (first !== 13 || second !== 10) throw new Damage('is not as long as it says');
      },
    };
    if (left() > 0) await reader.skipSize(left());
  }
}

const decoder = new TextDecoder('latin1');
const startsRecord = (line: Uint8Array): boolean => decoder.decode(line.subarray(0, 7)) === 'WARC/1.';
const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 13 || byte === 10);

/** The lines of a head up to the empty one; null where there is no end to them. */
async function readHead(reader: AsyncIterReader, first: Uint8Array | null): Promise<Uint8Array | null> {
  const lines: Uint8Array[] = first ? [first] : [];
  let size = 0;
  for (;;) {
    const line = await reader.readlineRaw(longestLine);
    if (!line) return null;
    lines.push(line);
    if (isBlank(line)) return Buffer.concat(lines);
    size += line.length;
    if (size > longestHead) return null;
  }
}

const headersIn = (head: Uint8Array, { AsyncIterReader: Reader, HeadersMultiMap, StatusAndHeadersParser }: Warcio) =>
  new StatusAndHeadersParser().parse(new Reader([head], null), { headersClass: HeadersMultiMap });
