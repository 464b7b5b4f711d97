import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { page, type Route, serve } from '../../test/loopback.js';
import { type CollectOptions, collect, documentOf, type RawDocument, SourceError, sourceForms } from './index.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-collect-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const put = (name: string, bytes: string | Uint8Array): string => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  return file;
};
const all = async (inputs: string[], options?: CollectOptions): Promise<(RawDocument | SourceError)[]> => {
  const found: (RawDocument | SourceError)[] = [];
  for await (const item of collect(inputs, options)) found.push(item);
  return found;
};
const only = async (input: string, options?: CollectOptions): Promise<RawDocument | SourceError> =>
  (await all([input], options))[0]!;
const words = (item: RawDocument | SourceError): string =>
  item instanceof SourceError ? `${item.where}: ${item.message}` : item.body;

describe('collecting documents', () => {
  it('reads a folder in the order of names, and only what it knows', async () => {
    put('folder/b.txt', 'Second.');
    put('folder/a/deep.txt', 'First.');
    put('folder/picture.png', 'no');
    expect((await all([path.join(folder, 'folder')])).map(words)).toEqual(['First.', 'Second.']);
  });

  it.each(['txt', 'warc', 'eml', 'jsonl.gz', 'rss'])(
    'names a .%s file that is gone when its turn comes',
    async (ending) => {
      put('going/a.txt', 'First.');
      const going = put(`going/b.${ending}`, 'Second.');
      const found = collect([path.join(folder, 'going', '*')]);
      await found.next();
      fs.rmSync(going);
      expect(words((await found.next()).value!)).toContain('no such file');
    },
  );

  it('follows a glob', async () => {
    put('globbed/1.txt', 'One.');
    put('globbed/2.txt', 'Two.');
    expect((await all([path.join(folder, 'globbed', '*.txt')])).map(words)).toEqual(['One.', 'Two.']);
  });

  it('names a missing file, a glob without match and an empty folder, and goes on', async () => {
    fs.mkdirSync(path.join(folder, 'empty'));
    const there = put('there.txt', 'Here.');
    const found = await all([
      path.join(folder, 'nope.txt'),
      path.join(folder, '*.nope'),
      path.join(folder, 'empty'),
      there,
    ]);
    expect(found.map((item) => item instanceof SourceError)).toEqual([true, true, true, false]);
    expect(words(found[0]!)).toContain('nope.txt: no such file');
  });

  it('takes JSON Lines apart by the line and names the line that is broken', async () => {
    const file = put('some.jsonl', '{"id":"x","text":"One."}\n\n{"id":\n{"text":5}\n');
    const found = await all([file]);
    expect(found).toHaveLength(3);
    expect(documentOf(found[0] as RawDocument)).toMatchObject({ id: 'x', text: 'One.', origin: `${file}:1` });
    expect(() => documentOf(found[1] as RawDocument)).toThrow(/not JSON/);
    expect(() => documentOf(found[2] as RawDocument)).toThrow(/field text/);
    for (const empty of ['', ' \n\n'])
      expect(() => documentOf({ origin: 'empty.txt', form: 'text', body: empty })).toThrow('holds no text');
  });

  it.each([
    ['none.jsonl', ''],
    ['blank.jsonl', '\n \n'],
    ['none.json', '[]'],
  ])('says that %s holds no document', async (name, text) => {
    expect(words(await only(put(name, text)))).toContain(`${name}: holds no document`);
  });

  it('gives up an entry of a JSON list that nests without end, and reads the others', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const found = await all([put('deep.json', `[${deep},{"text":"Peru and Chile met."}]`)]);
    expect(words(found[0]!)).toContain('deep.json#1: is no document: it nests too deeply');
    expect(documentOf(found[1] as RawDocument).text).toBe('Peru and Chile met.');
  });

  it.each(['jsonl', 'json'])('leaves the text of a .%s document letter by letter, garbled or not', async (ending) => {
    // UTF-8 that was taken for Windows-1252: whoever wrote it down so has offsets in it so
    const garbled = new TextDecoder('windows-1252').decode(Buffer.from('José Mora left Málaga.'));
    const file = put(`garbled.${ending}`, JSON.stringify({ text: garbled }));
    expect(documentOf((await only(file)) as RawDocument).text).toBe(garbled);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        fc.pre(text.trim() !== '');
        const same = put(`any.${ending}`, JSON.stringify({ text }));
        expect(documentOf((await only(same)) as RawDocument).text).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('names the byte at which a text stops being UTF-8', async () => {
    const file = put(
      'latin.txt',
      Buffer.concat([Buffer.from('Zürich — '), Buffer.from([0xe9]), Buffer.from(' end of it')]),
    );
    expect(words(await only(file))).toMatch(new RegExp(`\\(byte ${Buffer.byteLength('Zürich — ')}\\): is not UTF-8`));
  });

  it('reads another encoding when it is named, and UTF-16 by its mark', async () => {
    expect(words(await only(put('latin1.txt', Buffer.from('caf\xe9', 'latin1')), { encoding: 'windows-1252' }))).toBe(
      'café',
    );
    expect(words(await only(put('utf16.txt', Buffer.from('\ufeffDiplomacy', 'utf16le'))))).toBe('Diplomacy');
  });

  it('refuses binary files and documents over the limit', async () => {
    expect(words(await only(put('image.txt', Buffer.from([1, 0, 2, 0]))))).toContain('binary');
    expect(words(await only(put('large.txt', 'word '.repeat(1000)), { maxBytes: 100 }))).toContain('limit');
  });

  it('refuses one line that is too long and keeps the others', async () => {
    const file = put('long.jsonl', `{"text":"a"}\n{"text":"${'b'.repeat(5000)}"}\n{"text":"c"}\n`);
    const found = await all([file], { maxBytes: 1000 });
    expect(found.map((item) => item instanceof SourceError)).toEqual([false, true, false]);
    expect((found[1] as SourceError).where).toBe(`${file}:2`);
  });

  it('reads standard input in the form it is told', async () => {
    const stdin = Readable.from([Buffer.from('{"text":"On'), Buffer.from('e."}\n')]);
    expect(words(await only('-', { stdin, input: 'jsonl' }))).toBe('{"text":"One."}');
  });

  it('reads what is packed with gzip', async () => {
    expect(words(await only(put('a.txt.gz', zlib.gzipSync('Norway met Sweden.'))))).toBe('Norway met Sweden.');
    const stdin = Readable.from([zlib.gzipSync('Norway met Sweden.')]);
    expect(words(await only('-', { stdin }))).toBe('Norway met Sweden.');
    const lines = zlib.gzipSync('{"text":"One."}\n{"text":"Two."}\n');
    expect((await all([put('b.jsonl.gz', lines)])).map(words)).toEqual(['{"text":"One."}', '{"text":"Two."}']);
    expect(words(await only(put('cut.txt.gz', lines.subarray(0, 20))))).toMatch(
      /cut\.txt\.gz: is packed and cut short/,
    );
    expect(words(await only(put('none.txt.gz', 'no gzip')))).toMatch(/cannot be unpacked/);
    const bomb = zlib.gzipSync(Buffer.alloc(2 ** 26, 'a'));
    expect(words(await only(put('bomb.txt.gz', bomb)))).toMatch(/more than/);
    expect(words(await only(put('bomb.jsonl.gz', bomb)))).toMatch(/more than/);
  });

  it('reads a mail, and a document or several in a JSON file', async () => {
    const mail = put('a.eml', 'Subject: Envoys meet\r\n\r\nNorway met Sweden.');
    expect(documentOf((await only(mail)) as RawDocument)).toMatchObject({ title: 'Envoys meet', origin: mail });
    expect(documentOf((await only(put('one.json', '{\n "text": "One."\n}'))) as RawDocument).text).toBe('One.');
    const several = await all([put('two.json', '[{"text":"One."},{"id":"b","text":"Two."}]')]);
    expect(several.map((item) => documentOf(item as RawDocument).text)).toEqual(['One.', 'Two.']);
    expect(words(await only(put('bad.json', '{')))).toMatch(/bad\.json: is not JSON/);
    expect(words(await only(put('bad.xml', '<html/>')))).toMatch(/bad\.xml: is not a feed/);
  });

  it('reads pages at their addresses, in the order that they are given', async () => {
    const server = await serve({
      '/slow': (_, response) =>
        setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page('Slow.')), 100),
      '/quick': page('Quick.'),
      '/data': (_, response) =>
        response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end('{"text":"One."}\n{"text":"Two."}\n'),
      '/text': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.from('caf\xe9', 'latin1')),
      '/archive': (_, response) => response.writeHead(200, { 'content-type': 'application/gzip' }).end('…'),
    });
    const there = put('there.txt', 'There.');
    const inputs = ['/slow', '/quick', '/absent', '/data', '/text', '/archive'].map((one) => server.url + one);
    const found = await all([...inputs, there], { fetch: { interval: 0, allowHosts: [server.host] } });
    server.close();
    expect(found.map((item) => words(item).replace(/[\s\S]*<p>|<\/p>[\s\S]*/g, ''))).toEqual([
      'Slow.',
      'Quick.',
      `${server.url}/absent: the server answered 404 Not Found`,
      '{"text":"One."}',
      '{"text":"Two."}',
      'café',
      `${server.url}/archive: is an archive (application/gzip); download it and read the file`,
      'There.',
    ]);
    expect(found[0]).toMatchObject({ origin: `${server.url}/slow`, metadata: { url: `${server.url}/slow` } });
  });

  it('decodes a page by its header, its meta or its bytes, whichever fits', async () => {
    const sent =
      (type: string, bytes: Buffer): Route =>
      (_, response) =>
        response.writeHead(200, { 'content-type': type }).end(bytes);
    const latin = (head = ''): Buffer => Buffer.from(page('Zürich met Genève.', head), 'latin1');
    const server = await serve({
      '/wrong': sent('text/html; charset=utf-8', latin()),
      '/meta': sent('text/html', latin('<meta charset="iso-8859-1">')),
      '/none': sent('text/html', latin()),
      '/utf8': sent('text/html; charset="UTF-8"', Buffer.from(page('Zürich met Genève.'))),
      '/lies': sent('text/html', Buffer.from(page('Zürich met Genève.', '<meta charset="utf-16">'))),
      '/mark': sent('text/html; charset=iso-8859-1', Buffer.from(`\ufeff${page('Zürich met Genève.')}`)),
      '/odd': sent('text/html; charset=klingon', Buffer.from(page('Zürich met Genève.'))),
      '/cyrillic': sent('text/html; charset=windows-1251', Buffer.from([0xcc, 0xe8, 0xf0])),
      '/one-bad-byte': sent(
        'text/html; charset=utf-8',
        Buffer.concat([Buffer.from(page('Zürich met Genève, Zürich met Genève.')), Buffer.from([0xe9])]),
      ),
    });
    const paths = ['wrong', 'meta', 'none', 'utf8', 'lies', 'mark', 'odd', 'one-bad-byte', 'cyrillic'];
    const inputs = paths.map((one) => `${server.url}/${one}`);
    const found = await all(inputs, { fetch: { interval: 0, allowHosts: [server.host] } });
    server.close();
    expect(words(found.pop()!)).toBe('Мир');
    for (const [i, item] of found.entries()) expect(words(item), paths[i]!).toMatch(/Zürich met Genève/);
  });

  it('ends with the reason of the signal, wherever it is', async () => {
    const server = await serve({ '/': () => {} });
    const never = new Readable({ read() {} });
    for (const [input, more] of [
      [`${server.url}/`, { fetch: { interval: 0, allowHosts: [server.host] } }],
      ['-', { stdin: never }],
    ] as const) {
      const stop = new AbortController();
      const found = all([input], { ...more, signal: stop.signal });
      setTimeout(() => stop.abort(new Error('enough')), 50);
      await expect(found).rejects.toThrow('enough');
    }
    server.close();
  });

  it('answers any bytes in any form with documents or errors, and never falls', async () => {
    const starts = [
      '',
      '<rss><channel><item>',
      '<feed><entry>',
      '{"version":"https://jsonfeed.org/1","items":[',
      '[',
      'WARC/1.0\r\n',
      'From: a\r\n\r\n',
      '\x1f\x8b\x08',
    ];
    const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...sourceForms), async ([start, more], input) => {
        const stdin = Readable.from([Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(more)])]);
        for (const item of await all(['-'], { stdin, input })) {
          if (!(item instanceof SourceError)) expect(typeof item.body).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});
