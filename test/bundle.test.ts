import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: a script
import { chunkText } from '../scripts/chunk-text.mjs';

// @ts-expect-error: a script
import { lateBuiltins } from '../scripts/late-builtins.mjs';

const cli = fileURLToPath(new URL('../dist/cli', import.meta.url));
const meaning = (code: string) => new Function(`return ${code}`)() as unknown;

describe('the text of a chunk', () => {
  it('is ASCII and means the same', () => {
    const raw = `String.raw\`\\w“[$\{'é'}]–$\``;
    for (const code of ['"“Łódź” – 🙂 \\\\“"', '({ ø: 1 })', "'“'.match(/[“”]/)[0]", raw, `\`“$\{1}”\``]) {
      const text = chunkText(code);
      expect(text).toMatch(/^[ -~]*$/);
      expect(meaning(text)).toEqual(meaning(code));
    }
    expect(() => chunkText('"\\“"')).toThrow('after a backslash');
  });

  it('asks its loader for what it imports later', () => {
    expect(chunkText('#!/usr/bin/env node\nawait import("x");')).toBe('\nawait $imported("x");');
  });
});

describe('a chunk that names modules of the engine', () => {
  it('asks for those that few need where it uses them, on the same lines', () => {
    expect(lateBuiltins('let node_net = require("node:net");\nconst isAddress = (0, node_net.isIP)(text);\n')).toBe(
      '\nconst isAddress = (0, require("node:net").isIP)(text);\n',
    );
  });

  it('has the others, and those it hands on, from the start', () => {
    for (const code of [
      'let node_fs = require("node:fs");\nnode_fs.a;\n',
      'let dns = require("node:dns");\nlook(dns);\n',
    ])
      expect(lateBuiltins(code)).toBe(code);
  });
});

describe('a bundle', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-bundle-'));
  const run = (then = '') =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const { keepCompiled, load } = await import(${JSON.stringify(path.join(folder, 'bundled.js'))});
         console.log(await load('first.cjs').whole()); ${then}`,
      ],
      { encoding: 'utf8' },
    );
  const kept = () => fs.readdirSync(folder).filter((name) => /\.cjs\.[0-9a-f]+$/.test(name));

  beforeAll(() => {
    fs.writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
    fs.copyFileSync(path.join(cli, 'bundled.js'), path.join(folder, 'bundled.js'));
    fs.writeFileSync(
      path.join(folder, 'first.cjs'),
      "const { half } = require('./second.cjs');\nexports.whole = async () => half + (await $imported('node:path')).sep;",
    );
    fs.writeFileSync(
      path.join(folder, 'second.cjs'),
      "exports.half = $data(3, 5) + require('node:path').basename('a/b');",
    );
    fs.writeFileSync(path.join(folder, 'data.txt'), 'abcød');
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('is loaded without and with what was compiled before, and where that is damaged', () => {
    const plain = run();
    expect(plain).toMatchObject({ status: 0, stdout: `øb${path.sep}\n`, stderr: '' });
    expect(kept()).toEqual([]);
    expect(run('keepCompiled();')).toMatchObject({ status: 0, stdout: plain.stdout, stderr: '' });
    expect(kept()).toHaveLength(2);
    expect(run()).toMatchObject({ status: 0, stdout: plain.stdout, stderr: '' });
    for (const name of kept()) fs.truncateSync(path.join(folder, name), 40);
    expect(run()).toMatchObject({ status: 0, stdout: plain.stdout, stderr: '' });
  });

  it('holds for the command line what was compiled of every chunk that reads', () => {
    const names = fs.readdirSync(cli).filter((name) => /^bundle-reading\.cjs\.[0-9a-f]+$/.test(name));
    expect(names).toHaveLength(2);
  });
});
