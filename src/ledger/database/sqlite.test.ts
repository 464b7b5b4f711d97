import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  describe('in a folder where nothing may be written', () => {
    const kept = async (): Promise<string> => {
      const file = path.join(folder, 'a ledger 100% kept?.db');
      const ledger = await Ledger.open(file);
      await fill(ledger, articles);
      await ledger.close();
      // Whoever runs the tests may write everywhere.
      vi.spyOn(fs, 'accessSync').mockImplementation(() => {
        throw Object.assign(new Error('read-only file system'), { code: 'EROFS' });
      });
      return file;
    };
    afterEach(() => vi.restoreAllMocks());

    it('is read, and nothing is put beside it', async () => {
      const file = await kept();
      for (const suffix of ['-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
      const ledger = await Ledger.open(file);
      expect((await ledger.size()).documents).toBeGreaterThan(0);
      for await (const fault of ledger.verify()) expect(fault).toBeUndefined();
      expect(fs.readdirSync(folder)).toEqual([path.basename(file)]);
      await ledger.backup(path.join(folder, 'copy.db'));
      await expect(ledger.forget([(await ledger.documentPage()).documents[0]!.id])).rejects.toThrow(/read-only/);
      await ledger.close();
    });

    it('is opened anew once somebody has written it after all', async () => {
      const file = await kept();
      const ledger = await Ledger.open(file);
      const { documents } = await ledger.size();
      const later = new Date(Date.now() + 5_000);
      fs.utimesSync(file, later, later);
      await expect(ledger.size()).rejects.toThrow('was changed by another process while it was read; ask again');
      expect((await ledger.size()).documents).toBe(documents);
      await ledger.close();
    });

    it('is refused while a part of it is in a log', async () => {
      const file = await kept();
      fs.rmSync(`${file}-shm`, { force: true });
      fs.writeFileSync(`${file}-wal`, 'not yet in the file');
      await expect(Ledger.open(file)).rejects.toThrow(/read-only.*-wal: copy both/);
    });
  });
});
