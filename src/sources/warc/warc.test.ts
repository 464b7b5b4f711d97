import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type CollectOptions, collect, documentOf, type RawDocument, SourceError } from '../index.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-warc-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
let count = 0;
const put = (name: string, bytes: Buffer): string => {
  const file = path.join(folder, `${count++}-${name}`);
  fs.writeFileSync(file, bytes);
  return file;
};
const all = async (file: string, options?: CollectOptions) => {
  const found: (RawDocument | SourceError)[] = [];
  for await (const item of collect([file], options)) found.push(item);
  return {
    documents: found.filter((item) => !(item instanceof SourceError)) as RawDocument[],
    errors: found
      .filter((item) => item instanceof SourceError)
      .map(({ where, message }) => `${path.basename(where)}: ${message}`),
  };
};

const record = (type: string, uri: string, block: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2025-10-27T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
const response = (
  uri: string,
  body: Buffer | string,
  { status = '200 OK', head = '', type = 'text/html' } = {},
): Buffer =>
  record(
    'response',
    uri,
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${head}\r\n`), Buffer.from(body)]),
  );
const page = (words: string): string =>
  `<html><head><title>Page</title></head><body><article><p>${`${words} `.repeat(10)}</p></article></body></html>`;
const uri = (n: number): string => `https://courier.example/${n}`;
const pages = [1, 2, 3, 4].map((n) => response(uri(n), page(`Norway met Sweden for round ${n}.`)));
const packed = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((one) => zlib.gzipSync(one)));
const origins = (documents: readonly RawDocument[]): string[] => documents.map(({ origin }) => origin);

describe.each([
  ['plain', 'a.warc', (records: readonly Buffer[]) => Buffer.concat(records)],
  ['packed by the record', 'a.warc.gz', packed],
  ['packed as a whole', 'a.warc.gz', (records: readonly Buffer[]) => zlib.gzipSync(Buffer.concat(records))],
])('an archive, %s', (_, name, pack) => {
  it('gives its pages with address and date of capture, and no date of publication', async () => {
    const info = record('warcinfo', '', Buffer.from('software: x\r\n'));
    const request = record('request', uri(1), Buffer.from('GET / HTTP/1.1\r\nHost: courier.example\r\n\r\n'));
    const { documents, errors } = await all(put(name, pack([info, request, ...pages])));
    expect(errors).toEqual([]);
    expect(origins(documents)).toEqual([1, 2, 3, 4].map(uri));
    expect(documents[0]!.metadata).toEqual({ url: uri(1), retrieved: '2025-10-27T10:00:00Z' });
    expect(documents[0]!.place).toMatch(/\.warc(\.gz)?#\d+(\+\d+)?$/);
    expect(documentOf(documents[3]!)).toMatchObject({ title: 'Page', published: null });
    expect(documentOf(documents[3]!).text).toContain('round 4');
  });

  it('gives only pages that were there', async () => {
    const { documents, errors } = await all(
      put(
        name,
        pack([
          response(uri(1), page('Gone.'), { status: '404 Not Found' }),
          response(uri(2), 'GIF', { type: 'image/gif' }),
          record('response', 'dns:courier.example', Buffer.from('1.2.3.4')),
          record('metadata', uri(3), Buffer.from('a: b\r\n')),
          record('revisit', uri(3), Buffer.from('HTTP/1.1 200 OK\r\n\r\n')),
          pages[3]!,
        ]),
      ),
    );
    expect(origins(documents)).toEqual([uri(4)]);
    expect(errors).toEqual([]);
  });

  it('drops a page over the limit and reads on', async () => {
    const file = put(name, pack([pages[0]!, response(uri(2), 'a'.repeat(100_000)), pages[2]!]));
    const { documents, errors } = await all(file, { maxBytes: 50_000 });
    expect(origins(documents)).toEqual([uri(1), uri(3)]);
    expect(errors.join()).toMatch(/#\d+(\+\d+)?: holds more than 49 KB/);
  });

  it('unpacks what was sent packed or in pieces, and decodes by header and meta', async () => {
    const words = Buffer.from(page('Zürich met Genève.'), 'latin1');
    const chunk = (bytes: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
    const { documents, errors } = await all(
      put(
        name,
        pack([
          response(uri(1), zlib.gzipSync(words), {
            head: 'Content-Encoding: gzip\r\n',
            type: 'text/html; charset=iso-8859-1',
          }),
          response(uri(2), chunk(zlib.brotliCompressSync(words)), {
            head: 'Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n',
          }),
          response(uri(3), words, { head: 'Content-Encoding: gzip\r\n', type: 'text/html; charset=utf-8' }),
          response(uri(4), zlib.gzipSync(Buffer.alloc(2 ** 25)), { head: 'Content-Encoding: gzip\r\n' }),
        ]),
      ),
    );
    expect(documents).toHaveLength(3);
    for (const { body } of documents) expect(body).toContain('Zürich met Genève.');
    expect(errors.join()).toMatch(/holds more than|times its size/);
  });
});

describe('a damaged archive', () => {
  const gz = pages.map((one) => zlib.gzipSync(one));

  it.each([
    ['breaks off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 60)],
    [
      'has a wrong byte',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 60), Buffer.from([bytes[60]! ^ 0xff]), bytes.subarray(61)]),
    ],
    ['has a wrong checksum', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -8), Buffer.from('12345678')])],
    ['is missing its head', (bytes: Buffer) => bytes.subarray(20)],
  ])('loses a member that %s, and names its offset', async (_, damage) => {
    const file = put('a.warc.gz', Buffer.concat([gz[0]!, damage(gz[1]!), gz[2]!, gz[3]!]));
    const { documents, errors } = await all(file);
    expect(origins(documents)).toEqual([1, 3, 4].map(uri));
    expect(errors, errors.join('\n')).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`warc\\.gz#${gz[0]!.length}`));
  });

  it('that ends in the middle of a member gives what is before', async () => {
    const { documents, errors } = await all(put('a.warc.gz', Buffer.concat(gz).subarray(0, -50)));
    expect(origins(documents)).toEqual([1, 2, 3].map(uri));
    expect(errors).toHaveLength(1);
  });

  it('loses a plain record that is shorter than it says, and the one that it runs into', async () => {
    const short = Buffer.concat([pages[1]!.subarray(0, -200), Buffer.from('\r\n\r\n')]);
    const { documents, errors } = await all(put('a.warc', Buffer.concat([pages[0]!, short, pages[2]!, pages[3]!])));
    expect(origins(documents)).toEqual([uri(1), uri(4)]);
    expect(errors[0]).toMatch(new RegExp(`#${pages[0]!.length}: this record is not as long as it says`));
  });

  it('reads on after what is no record', async () => {
    const junk = Buffer.from('junk\r\nmore junk\r\n');
    const { documents, errors } = await all(put('a.warc', Buffer.concat([pages[0]!, junk, pages[1]!])));
    expect(origins(documents)).toEqual([uri(1), uri(2)]);
    expect(errors).toHaveLength(1);
    expect((await all(put('a.warc', Buffer.from('WARC/1.0\r\nNo: end'.repeat(10))))).documents).toEqual([]);
    expect((await all(put('a.warc', Buffer.alloc(0)))).documents).toEqual([]);
  });
});

it('reads an archive from standard input, and from where it was left', async () => {
  const bytes = packed(pages);
  const { documents } = await all('-', {
    stdin: Readable.from([bytes.subarray(0, 700), bytes.subarray(700)]),
    input: 'warc',
  });
  expect(origins(documents)).toEqual([1, 2, 3, 4].map(uri));
  const file = put('a.warc.gz', bytes);
  const place = (await all(file)).documents[2]!.place!;
  const later = await all(file, { startAt: () => Number(place.split('#')[1]) });
  expect(origins(later.documents)).toEqual([uri(3), uri(4)]);
  expect(later.documents[0]!.place).toBe(place);
});

it('holds one record at a time', async () => {
  const words = Buffer.from(page('Norway met Sweden.').padEnd(500_000));
  const one = zlib.gzipSync(response(uri(1), words));
  async function* many(): AsyncGenerator<Buffer> {
    for (let i = 0; i < 400; i++) yield one;
  }
  let most = 0;
  let read = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  for await (const item of collect(['-'], { stdin: many(), input: 'warc' })) {
    expect(item).not.toBeInstanceOf(SourceError);
    if (++read % 50 === 0) most = Math.max(most, process.memoryUsage().rss - before);
  }
  expect(read).toBe(400);
  expect(most).toBeLessThan(100 * 2 ** 20);
});
