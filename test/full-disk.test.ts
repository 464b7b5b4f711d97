import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-full-'));
const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
/** A disk of a megabyte and a half: where we may not mount one, this is not tried. */
const isThere =
  process.platform === 'linux' && process.getuid?.() === 0 && mount('-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', folder);
if (!isThere) console.warn('skipped: a full disk, for which a file system must be mounted');
afterAll(() => {
  if (isThere) spawnSync('umount', [folder]);
  fs.rmSync(folder, { recursive: true });
});

const at = (name: string): string => path.join(folder, name);
const dragoman = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', input });
  return { code: status, out: stdout, err: stderr };
};
const articles = Array.from({ length: 200 }, (_, i) =>
  JSON.stringify({ text: `Peru expelled ${i + 2} Ghanaian diplomats in 2025. ${'Ghana condemned Peru. '.repeat(20)}` }),
).join('\n');

describe.skipIf(!isThere)('a full disk', { timeout: 120_000 }, () => {
  it('is named, leaves what was stored, and lets the same command go on when there is room', () => {
    const ledger = ['--ledger', at('ledger.db')];
    const ingest = () => dragoman(['ingest', '-', '--input', 'jsonl', ...ledger], articles);
    const full = ingest();
    expect(full).toMatchObject({ code: 1, out: expect.stringContaining('ledger.db holds') });
    expect(full.err).toContain('ledger.db: no space left on the disk; what was stored before stays');
    expect(dragoman(['verify', ...ledger])).toMatchObject({ code: 0, err: '' });
    const decisions = dragoman(['decide', 'export', at('decisions.jsonl'), ...ledger]);
    if (decisions.code === 1) expect(fs.existsSync(at('decisions.jsonl'))).toBe(false);
    expect(mount('-o', 'remount,size=30m', folder)).toBe(true);
    expect(ingest()).toMatchObject({ code: 0, out: expect.stringContaining('holds 200 documents') });
    expect(dragoman(['verify', ...ledger]).code).toBe(0);
  });
});
