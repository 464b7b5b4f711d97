import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Reading } from '../record/index.js';

// The built command line, as its user runs it; `npm test` builds before it tests.
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-cli-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const put = (name: string, text: string | Uint8Array): string => {
  fs.writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const dragoman = (args: string[], options: { input?: string; env?: Record<string, string> } = {}) => {
  const run = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...options.env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
};
const article =
  'Envoys meet in Graz\n\nThe foreign minister of Norway met his Swedish counterpart in Graz on Monday. “We agree,” he said.\n';

describe('dragoman read', () => {
  it('prints a reading that keeps the contract, and the text unchanged', () => {
    const { code, out } = dragoman(['read', put('a.txt', article), '--published', '2025-10-27', '--format', 'json']);
    expect(code).toBe(0);
    const reading = Reading.parse(JSON.parse(out));
    expect(reading.document).toMatchObject({ text: article, published: '2025-10-27', title: 'Envoys meet in Graz' });
  });

  it('reads a named pipe, as a shell makes one for what another program prints', () => {
    const pipe = path.join(folder, 'pipe.txt');
    spawnSync('mkfifo', [pipe]);
    for (const command of ['read', 'parse', 'explain']) {
      const script = `printf 'Norway met Sweden in Graz.' > '${pipe}' & exec '${process.execPath}' '${main}' ${command} '${pipe}'`;
      const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
      expect([status, stderr], command).toEqual([0, '']);
      expect(stdout).toContain('Norway');
    }
    fs.rmSync(pipe);
  });

  it('keeps the order of the input over many documents and threads', () => {
    const lines = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ id: `d${i}`, text: `${article} ${'Norway met Sweden. '.repeat(100 * (i % 3))}` }),
    );
    const { code, out } = dragoman(['read', put('many.jsonl', lines.join('\n')), '--format', 'jsonl', '--jobs', '2']);
    expect(code).toBe(0);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.id);
    expect(ids).toEqual(lines.map((_, i) => `d${i}`));
  });

  it('reads the rest when one document is broken, names it and exits with 1', () => {
    const file = put('broken.jsonl', `{"id":"ok","text":"Norway met Sweden."}\n{broken\n{"id":"ok2","text":"Fine."}\n`);
    const { code, out, err } = dragoman(['read', file, path.join(folder, 'absent.txt'), '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('broken.jsonl:2: is not JSON');
    expect(err).toContain('absent.txt: no such file');
  });

  it('prints one object for one document and an array for several', () => {
    expect(Array.isArray(JSON.parse(dragoman(['read', put('b.txt', article), '--format', 'json']).out))).toBe(false);
    expect(
      JSON.parse(dragoman(['read', put('c.txt', article), put('d.txt', article), '--format', 'json']).out),
    ).toHaveLength(2);
  });

  it('reads a page from standard input and gives up a hostile one by name', () => {
    const html = `<html><head><meta property="og:site_name" content="Courier"></head><body><article><p>${'Norway met Sweden on Monday, officials said. '.repeat(10)}</p></article></body></html>`;
    expect(
      JSON.parse(dragoman(['read', '-', '--input', 'html', '--format', 'json'], { input: html }).out).document.source,
    ).toBe('Courier');
    const deep = dragoman(['read', put('deep.html', '<div>'.repeat(50_000))]);
    expect(deep.code).toBe(1);
    expect(deep.err).toContain('deep.html');
  });

  it('reads a mail, and names an address that is not fetched', () => {
    const mail = `From: Courier <desk@courier.example>\r\nSubject: Envoys meet\r\nDate: Mon, 27 Oct 2025 10:00:00 +0100\r\n\r\n${article}`;
    const { document } = JSON.parse(dragoman(['read', put('a.eml', mail), '--format', 'json']).out);
    expect(document).toMatchObject({ source: 'Courier', title: 'Envoys meet', published: '2025-10-27' });
    const { code, err } = dragoman(['read', 'http://localhost/', 'ftp://courier.example/']);
    expect(code).toBe(1);
    expect(err).toMatch(/http:\/\/localhost\/: nothing is fetched from there[\s\S]*ftp:.* only http and https/);
  });

  it('writes no colour where there is no terminal', () => {
    expect(dragoman(['read', put('e.txt', article)], { env: { FORCE_COLOR: '1' } }).out).not.toContain('\u001b');
  });

  it('tells a wrong command, option or date from a failure, with exit code 2', () => {
    expect(dragoman(['reed']).code).toBe(2);
    expect(dragoman(['read']).code).toBe(2);
    expect(dragoman(['read', 'x', '--format', 'xml']).code).toBe(2);
    expect(dragoman(['read', 'x', '--published', '2025-02-30']).err).toContain('YYYY-MM-DD');
    expect(dragoman(['--help']).code).toBe(0);
  });
});
