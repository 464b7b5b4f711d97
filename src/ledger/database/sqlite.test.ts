import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../index.js';
import { articles } from '../testing/articles.js';
import { fill } from '../testing/ledgers.js';

describe('a ledger in a SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-sqlite-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('is all in the one file once it is closed', async () => {
    const file = path.join(folder, 'ledger.db');
    const ledger = await Ledger.open(file);
    await fill(ledger, articles);
    const held = await ledger.size();
    await ledger.close();
    const copy = path.join(folder, 'copy.db');
    fs.copyFileSync(file, copy);
    const copied = await Ledger.open(copy);
    expect(await copied.size()).toEqual(held);
    const faults: unknown[] = [];
    for await (const fault of copied.verify()) faults.push(fault);
    expect(faults).toEqual([]);
    await copied.close();
  });

  it('is closed without waiting while another is at work in it', async () => {
    const file = path.join(folder, 'ledger.db');
    const [writer, reader] = [await Ledger.open(file), await Ledger.open(file)];
    await reader.database.transaction().execute(async (work) => {
      await work.selectFrom('document').select('id').execute();
      await writer.close();
    });
    expect(await reader.size()).toEqual({ documents: 0, events: 0 });
    await reader.close();
  });
});
