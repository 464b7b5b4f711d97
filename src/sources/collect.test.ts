import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { type CollectOptions, collect, documentOf, type RawDocument, SourceError } from './index.js';

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
});
