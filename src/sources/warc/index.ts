import { decodeHtml } from '../decode.js';
import { readContentType } from '../fetch/index.js';
import { gather } from '../gather.js';
import type { RawDocument } from '../raw-document.js';
import { SourceError } from '../source-error.js';
import { packingOf, unpack } from '../unpack.js';
import { Bytes } from './bytes.js';
import { Damage, membersOf } from './members.js';
import { type ArchiveRecord, noRecord, recordsOf } from './records.js';

export interface ArchiveOptions {
  readonly maxBytes: number;
  readonly encoding?: string | null | undefined;
  /** Offset that `stream` begins at. */
  readonly start?: number;
}

/**
 * The pages of a web archive (WARC 1.0 and 1.1, packed by the record or not), such as those of Common Crawl: responses
 * of status 200 that hold HTML. Holds one record at a time. What is damaged comes as a `SourceError` that names its
 * offset, and costs only itself.
 */
export async function* pagesOf(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  options: ArchiveOptions,
): AsyncGenerator<RawDocument | SourceError> {
  const warcio = await import('warcio');
  const { AsyncIterReader } = warcio;
  const bytes = new Bytes(stream, options.start ?? 0);
  const head = await bytes.take(2);
  bytes.goTo(bytes.offset - head.length);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    const { offset } = bytes;
    const rest = async function* (): AsyncGenerator<Uint8Array> {
      for (let chunk = await bytes.next(); chunk; chunk = await bytes.next()) {
        yield chunk;
        bytes.letGo(bytes.offset);
      }
    };
    yield* pagesIn(new AsyncIterReader(rest(), null), (at) => `${file}#${offset + at}`);
    return;
  }
  for await (const { offset, content } of membersOf(bytes)) {
    const place = (at: number): string => `${file}#${offset}${at ? `+${at}` : ''}`;
    if (!content) {
      yield new SourceError(place(0), `this part of the archive ${noRecord}`);
      continue;
    }
    // the checksum comes last: until then a page is not known to be sound
    let held: RawDocument | null = null;
    let told = '';
    try {
      for await (const item of pagesIn(new AsyncIterReader(content, null), place)) {
        if (held) yield held;
        held = item instanceof SourceError ? null : item;
        if (item instanceof SourceError) told = item.where;
        if (item instanceof SourceError) yield item;
      }
      for await (const _ of content);
      if (held) yield held;
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      if (told !== place(0))
        yield new SourceError(place(0), `this part of the archive ${error.message}; it was skipped`);
    }
  }

  async function* pagesIn(
    reader: InstanceType<typeof AsyncIterReader>,
    place: (at: number) => string,
  ): AsyncGenerator<RawDocument | SourceError> {
    const gaps: SourceError[] = [];
    const onDamage = (at: number, reason: string): void => {
      gaps.push(new SourceError(place(at), `this part of the archive ${reason}`));
    };
    for await (const record of recordsOf(reader, warcio, onDamage)) {
      yield* gaps.splice(0);
      const where = place(record.offset);
      try {
        const page = await pageOf(record, where);
        if (page) yield page;
      } catch (error) {
        if (error instanceof Damage) yield new SourceError(where, `this record ${error.message}; it was skipped`);
        else if (error instanceof SourceError) yield error;
        else throw error;
      }
    }
    yield* gaps.splice(0);
  }

  async function pageOf(record: ArchiveRecord, where: string): Promise<RawDocument | null> {
    const address = record.header('WARC-Target-URI')?.replace(/^<|>$/g, '') ?? null;
    if (record.type !== 'response' || !address || !/^https?:/i.test(address)) return null;
    const http = await record.http();
    if (Number(http.statusCode) !== 200) return null;
    const header = (name: string): string | null => http.headers.get(name) ?? null;
    const { type, charset } = readContentType(header('Content-Type') ?? record.header('WARC-Identified-Payload-Type'));
    if (type !== 'text/html' && type !== 'application/xhtml+xml') return null;
    const { maxBytes, encoding } = options;
    let body = await gather(record.block(), where, maxBytes);
    if (header('Transfer-Encoding')?.toLowerCase() === 'chunked')
      body = await gather(new AsyncIterReader([body], null, true), where, maxBytes);
    // archives often keep the header of a body that they have unpacked
    const packing = packingOf(header('Content-Encoding') ?? '');
    if (packing && !looksPlain(body)) body = await gather(unpack(once(body), packing, where), where, maxBytes);
    return {
      origin: address,
      form: 'html',
      body: decodeHtml(body, where, encoding ?? charset),
      metadata: { url: address, retrieved: record.header('WARC-Date') },
      place: where,
    };
  }
}

const looksPlain = (body: Buffer): boolean => /^(\ufeff|\xef\xbb\xbf)?\s*</.test(body.toString('latin1', 0, 200));

async function* once(body: Buffer): AsyncGenerator<Buffer> {
  yield body;
}
