import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { type RawDocument, SourceError, watch } from './index.js';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-watch-'));
afterAll(() => fs.rmSync(root, { recursive: true }));

const words = (item: RawDocument | SourceError | undefined): string =>
  item instanceof SourceError ? `${path.basename(item.where)}: ${item.message}` : (item?.body ?? '');
async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i++) await sleep(20);
}

it('gives what is there, what comes and what changes, once it has settled, until it is told to stop', async () => {
  const folder = fs.mkdtempSync(path.join(root, 'a'));
  fs.writeFileSync(path.join(folder, 'there.txt'), 'There.');
  const stop = new AbortController();
  const found: string[] = [];
  const done = (async () => {
    for await (const item of watch(folder, { signal: stop.signal, settle: 200 })) found.push(words(item));
  })();
  await until(() => found.length === 1);
  fs.mkdirSync(path.join(folder, 'deep'));
  const slow = path.join(folder, 'deep', 'slow.txt');
  fs.writeFileSync(slow, 'Norway ');
  fs.writeFileSync(path.join(folder, 'picture.png'), 'no');
  fs.writeFileSync(path.join(folder, 'feed.rss'), '<rss/>');
  await sleep(80);
  fs.appendFileSync(slow, 'met Sweden.');
  await until(() => found.length === 2);
  fs.writeFileSync(path.join(folder, 'bad.txt'), Buffer.from([0, 1, 2]));
  await until(() => found.length === 3);
  fs.writeFileSync(path.join(folder, 'there.txt'), 'There again.');
  await until(() => found.length === 4);
  stop.abort();
  await done;
  expect(found).toEqual([
    'There.',
    'Norway met Sweden.',
    'bad.txt: looks like a binary file, not text',
    'There again.',
  ]);
});

it('says that there is no folder', async () => {
  await expect(watch(path.join(root, 'nope')).next()).rejects.toThrow('no such folder');
});
