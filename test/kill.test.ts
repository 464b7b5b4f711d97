import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { writeArticles } from './ledger-folder.js';

// The built command line, killed as its user's machine would kill it.
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-kill-'));
const articles = writeArticles(path.join(folder, 'articles'), 80);
/** How often an ingest is killed; `DRAGOMAN_KILLS=50` for the long run. */
const kills = Number(process.env.DRAGOMAN_KILLS ?? 5);

const server = process.env.DRAGOMAN_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test';
const schema = `kill_${process.pid}`;
const hasPostgres = await answers();
if (!hasPostgres) console.warn(`PostgreSQL does not answer at ${server}: its half of these tests is skipped`);

async function answers(): Promise<boolean> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

afterAll(async () => {
  fs.rmSync(folder, { recursive: true });
  if (!hasPostgres) return;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const name of ['whole', 'killed', 'two']) await client.query(`drop schema if exists ${schema}_${name} cascade`);
  await client.end();
});

const ledgers = [
  { name: 'SQLite', where: (name: string) => path.join(folder, `${name}.db`), isHere: true },
  { name: 'PostgreSQL', where: (name: string) => `${server}?schema=${schema}_${name}`, isHere: hasPostgres },
];

const ingest = (where: string): ChildProcess =>
  spawn(process.execPath, [main, 'ingest', articles, '--ledger', where, '--jobs', '1'], { stdio: 'ignore' });
const run = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const dumped = (where: string): string =>
  createHash('sha256')
    .update(run('dump', '--ledger', where).stdout)
    .digest('hex');

describe.each(ledgers)('a ledger in $name', ({ where, isHere }) => {
  it.skipIf(!isHere)(
    `is the same after ${kills} kills at random moments as one made without`,
    { timeout: 120_000 + kills * 20_000 },
    async () => {
      const started = performance.now();
      expect(run('ingest', articles, '--ledger', where('whole'), '--jobs', '1').status).toBe(0);
      const whole = performance.now() - started;
      // Moments spread over the time that a whole run takes, the same in every run of this test.
      for (let i = 0, seed = 7; i < kills; i++) {
        seed = (seed * 48271) % 0x7fffffff;
        const child = ingest(where('killed'));
        const exit = once(child, 'exit');
        await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, (seed / 0x7fffffff) * whole * 1.1))]);
        child.kill('SIGKILL');
        await exit;
      }
      expect(run('ingest', articles, '--ledger', where('killed')).status).toBe(0);
      expect(dumped(where('killed'))).toBe(dumped(where('whole')));
      expect(run('verify', '--ledger', where('killed')).stdout).toContain('No fault found in 80 documents');
    },
  );

  it.skipIf(!isHere)('is the same when two processes ingest at once', { timeout: 240_000 }, async () => {
    const exits = [ingest(where('two')), ingest(where('two'))].map((child) => once(child, 'exit'));
    expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0]);
    expect(dumped(where('two'))).toBe(dumped(where('whole')));
  });
});
