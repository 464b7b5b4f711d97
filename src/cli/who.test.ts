import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'cli', 'main.js');

/** Runs the command line that is built in dist/. */
function who(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'who', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe.skipIf(!fs.existsSync(main))('dragoman who', () => {
  it('codes a phrase for people', () => {
    const { status, stdout } = who(['the Iranian foreign minister']);
    expect(status).toBe(0);
    expect(stdout).toContain('IRN');
    expect(stdout).toContain('foreign minister');
  });
  it('answers as JSON', () => {
    const { stdout } = who(['two Danish paratroopers', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ phrase: 'two Danish paratroopers', country: 'DNK', sectors: ['MIL'] });
  });
  it('answers JSON Lines line by line, in order, with the date of each', () => {
    const lines = [
      { phrase: 'Angela Merkel', date: '2015-03-01' },
      { phrase: 'Angela Merkel', date: '2023-03-01' },
      { phrase: 'Wellington' },
    ];
    const { status, stdout } = who(['-'], `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ sectors }) => sectors)).toEqual([['GOV'], ['ELI'], ['GOV']]);
    expect(Object.keys(answers[0])).toEqual(['phrase', 'name', 'kind', 'country', 'sectors', 'office']);
  });
  it('names the line that it cannot understand, answers the others and fails', () => {
    const { status, stdout, stderr } = who(
      ['-'],
      '{"phrase": "Hamas"}\nnot json\n{"phrase": 3}\n{"phrase": "x", "date": "2025-02-30"}\n',
    );
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    for (const words of ['line 2: not JSON', 'line 3: the field phrase', 'line 4: date'])
      expect(stderr).toContain(words);
  });
  it('refuses a date that is none', () => {
    expect(who(['Hamas', '--date', '2025-13-01']).status).toBe(2);
    expect(who(['Hamas', '--date', 'yesterday']).status).toBe(2);
    expect(who([]).status).toBe(2);
  });
});
