import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { LedgerError, NameError, QueryError } from '../../ledger/index.js';
import { packed, unpacked } from './crossing.js';
import { BusyError, openInProcesses } from './ledger-in-processes.js';
import type { AskedLedger } from './questions.js';
import { CostError } from './respondent.js';

// A process that answers like the one of the ledger, with questions that take as long as they say.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-asking-'));
const module = path.join(folder, 'process.mjs');
fs.writeFileSync(
  module,
  `process.on('message', ({ number, question, asked }) => {
    const [wait] = asked;
    // as the driver of SQLite does, it lets nothing else happen meanwhile
    if (typeof wait === 'number') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    process.send({ number, answer: process.pid });
  });
  process.send({ number: 0, answer: null });
  process.on('disconnect', () => process.exit());`,
);
let asked: AskedLedger | undefined;
afterEach(async () => {
  await asked?.close();
  asked = undefined;
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const open = async (options = {}): Promise<(wait: number) => Promise<unknown>> => {
  const url = new URL(`file://${module}`);
  asked = await openInProcesses(path.join(folder, 'none.db'), { module: url, ...options });
  return (wait) => asked!.ask('event', wait as never);
};

describe('a ledger in processes', () => {
  it('ends a question that takes too long, with its process, and goes on', async () => {
    const ask = await open({ readers: 1, budget: 1_000 });
    const before = await ask(0);
    const start = performance.now();
    await expect(ask(60_000)).rejects.toThrow(CostError);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(await ask(0)).not.toBe(before);
  });

  it('lets no slow question keep this thread, and the others wait only for one another', async () => {
    const ask = await open({ readers: 2 });
    const order: string[] = [];
    const all = [
      ask(1_500).then(() => order.push('slow')),
      ask(0).then(() => order.push('quick')),
      ask(0).then(() => order.push('quick')),
    ];
    await new Promise((resolve) => setTimeout(resolve, 10));
    await Promise.all(all);
    expect(order).toEqual(['quick', 'quick', 'slow']);
  });

  it('refuses more questions than can wait', async () => {
    const ask = await open({ readers: 1, mostWaiting: 2 });
    await ask(0);
    const all = [ask(300), ask(0), ask(0)];
    await expect(ask(0)).rejects.toThrow(BusyError);
    expect(await Promise.all(all)).toHaveLength(3);
  });
});

describe('an error that crosses to another thread', () => {
  it('stays what it was', () => {
    const name = new NameError('Rahimi', '“Rahimi” may be several', [{ id: 'a', name: 'Ali Rahimi' }], true);
    for (const error of [name, new QueryError('no date'), new LedgerError('x.db', 'is damaged')]) {
      const crossed = unpacked(structuredClone(packed(error)));
      expect(crossed).toBeInstanceOf(error.constructor);
      expect({ ...crossed, message: crossed.message }).toEqual({ ...error, message: error.message });
    }
    expect(unpacked(structuredClone(packed(new TypeError('x is undefined'))))).toMatchObject({ name: 'TypeError' });
  });
});
