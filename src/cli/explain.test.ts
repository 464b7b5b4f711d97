import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from '../reading/index.js';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const article =
  'The foreign minister of Norway said in a letter that the talks had failed. Sweden rejected the resolution 1701 on Monday.\n';
const explain = (...args: string[]) =>
  spawnSync(process.execPath, [main, 'explain', '-', '--input', 'text', ...args], { encoding: 'utf8', input: article });

describe('dragoman explain', () => {
  it('shows who speaks, by which word and rule, with the tree of that sentence', () => {
    const { status, stdout } = explain('--statement', 's1');
    expect(status).toBe(0);
    expect(stdout).toContain('rule       cue:say/ccomp');
    expect(stdout).toMatch(/source +“The foreign minister of Norway”/);
    expect(stdout).toMatch(/cue +“said in a letter”/);
    expect(stdout).toMatch(/content +“that the talks had failed”/);
    expect(stdout).toContain('◀ cue');
  });

  it('shows who stands how toward what, and the words it rests on', () => {
    const { status, stdout } = explain('--position', 'p1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^p1 +Sweden rejects/m);
    expect(stdout).toMatch(/rule +\S+/);
    expect(stdout).toMatch(/evidence +“.*rejected.*”/);
  });

  it('says which entries there are when it is asked for another', () => {
    const { status, stderr } = explain('--statement', 's99');
    expect(status).toBe(1);
    expect(stderr).toContain('no entry s99');
  });

  it('has a rule to name for every statement and position of the examples', () => {
    const folder = fileURLToPath(new URL('../../examples', import.meta.url));
    for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const reading = read({ id: name, text: fs.readFileSync(path.join(folder, name), 'utf8') });
      for (const { because } of [...reading.statements, ...reading.positions])
        expect(because, name).toMatch(/^[a-z]+(-[a-z]+)*(:\S+)?/);
    }
  });
});
