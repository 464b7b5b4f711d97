import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from './folder.js';
import { SourceError } from './source-error.js';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-folder-')));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const make = (name: string, files: readonly string[]): string => {
  for (const file of files) {
    fs.mkdirSync(path.join(folder, name, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, name, file), 'Peru and Chile met.');
  }
  return path.join(folder, name);
};
const below = (at: string): string[] =>
  filesBelow(at, (file) => file.endsWith('.txt')).map((item) =>
    item instanceof SourceError ? `${path.relative(at, item.where)}: ${item.message}` : path.relative(at, item),
  );

describe('the files below a folder', () => {
  it('come in the order of their paths, without those that are hidden', () => {
    const at = make('plain', ['b.txt', 'a/deep/c.txt', 'a.png', '.hidden/d.txt', 'a/.e.txt']);
    expect(below(at)).toEqual(['a/deep/c.txt', 'b.txt']);
  });

  it('come once, under their own names, however links lead to them', () => {
    const at = make('linked', ['z/one.txt', 'two.txt']);
    const elsewhere = make('elsewhere', ['three.txt']);
    fs.symlinkSync('..', path.join(at, 'z', 'up'));
    fs.symlinkSync('z', path.join(at, 'again'));
    fs.symlinkSync('two.txt', path.join(at, 'also-two.txt'));
    fs.symlinkSync('itself', path.join(at, 'itself'));
    fs.symlinkSync(elsewhere, path.join(at, 'out'));
    expect(below(at)).toEqual(['out/three.txt', 'two.txt', 'z/one.txt']);
  });

  it('name a link that leads nowhere', () => {
    const at = make('broken', ['a.txt']);
    fs.symlinkSync('gone.txt', path.join(at, 'b.txt'));
    fs.symlinkSync('gone', path.join(at, 'c'));
    expect(below(at)).toEqual(['a.txt', 'b.txt: no such file or directory']);
  });

  it('are no pipes, which would be waited for without end', () => {
    const at = make('piped', ['a.txt']);
    if (spawnSync('mkfifo', [path.join(at, 'b.txt')]).status !== 0) return;
    expect(below(at)).toEqual(['a.txt']);
  });

  // whoever may do anything may look into everything
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('name a folder that is closed', () => {
    const at = make('closed', ['a.txt', 'shut/b.txt']);
    fs.chmodSync(path.join(at, 'shut'), 0);
    expect(below(at)).toEqual(['a.txt', 'shut: permission denied']);
    fs.chmodSync(path.join(at, 'shut'), 0o700);
  });

  it.skipIf(process.platform !== 'linux')('whose names are not UTF-8 are named with what to do', () => {
    const at = make('named', ['a.txt']);
    fs.writeFileSync(Buffer.concat([Buffer.from(`${at}/b`), Buffer.from([0xff]), Buffer.from('.txt')]), 'Peru.');
    expect(below(at)).toEqual(['a.txt', 'b\ufffd.txt: its name is not UTF-8; rename it']);
  });
});
