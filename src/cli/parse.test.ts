import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-parse-'));

function parse(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'parse', ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const where = path.join(folder, name);
  fs.writeFileSync(where, text);
  return where;
}

describe('dragoman parse', () => {
  it('parses text from standard input', () => {
    const { status, stdout } = parse(['-'], 'The envoy left.');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# newpar\n# sent_id = 1\n# text = The envoy left\.\n1\tThe\tthe\tDET\tDT\t/);
  });

  it('knows CoNLL-U by its extension and draws it', () => {
    const treebank = file('one.conllu', '1\tTalks\t_\t_\t_\t_\t_\t_\t_\t_\n2\tended\t_\t_\t_\t_\t_\t_\t_\t_\n');
    expect(parse([treebank, '--format', 'tree']).stdout).toMatch(/^Talks ended\nended {5}root/);
  });

  it('names the line of malformed CoNLL-U and fails with 1', () => {
    const broken = file('broken.conllu', '# fine\n1\tTalks\n');
    expect(parse([broken])).toMatchObject({
      status: 1,
      stderr: `dragoman: ${broken}:2: 2 columns instead of 10 (columns are parted by tabs)\n`,
    });
  });

  it('fails with 1 on a missing file and on a folder, with 2 on an unknown format', () => {
    expect(parse([path.join(folder, 'none.txt')]).status).toBe(1);
    expect(parse([path.join(folder, 'none.conllu')])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/none\.conllu/),
    });
    expect(parse([folder])).toMatchObject({ status: 1, stderr: expect.stringMatching(/is a directory/) });
    expect(parse(['-', '--format', 'svg']).status).toBe(2);
  });

  it('gives nothing for empty input', () => {
    expect(parse(['-'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(parse(['-', '--input', 'conllu'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
