import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script without types
import { clear, isAsShown, root, runShown, shownCommands } from '../scripts/docs.mjs';

interface Shown {
  command: string;
  output: string;
  isRun: boolean;
}
const textOf = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/sources.md', 'docs/ledger.md', 'docs/procedures.md'];

describe.each(documents)('%s', (file) => {
  const shown: Shown[] = shownCommands(textOf(file));

  beforeAll(clear);
  afterAll(clear);

  it('shows commands', () => expect(shown.length).toBeGreaterThan(0));

  it.each(shown.filter((one) => one.isRun))('$command', ({ command, output }) => {
    const run = runShown(command);
    expect(run.code, run.errors).toBe(0);
    if (output.trim() && !isAsShown(run.output, output)) expect(run.output).toBe(output);
  });

  it('names only files that exist', () => {
    for (const [, link] of textOf(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      expect(fs.existsSync(path.join(root, path.dirname(file), link!)), link).toBe(true);
  });
});

describe('docs/procedures.md', () => {
  it('shows the procedures as they are', () => {
    const folder = path.join(root, 'src/procedures/instruments');
    const files = fs.readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const procedures = files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
    const text = textOf('docs/procedures.md');
    for (const [, block] of text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm))
      expect(
        procedures.some((procedure) => procedure.includes(block!)),
        block,
      ).toBe(true);
    for (const name of files) expect(text).toContain(`\`${name.replace('.yaml', '')}\``);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = textOf('ARCHITECTURE.md');

  it('names every folder of the house, and no other', () => {
    const named = [...text.matchAll(/^\| `(src\/[\w/]+)` \|/gm)].map((match) => match[1]!).sort();
    const there = ['src', 'src/language', 'src/reading', 'src/exports'].flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}/${entry.name}`),
    );
    expect(named).toEqual([...new Set(there)].sort());
  });

  it('tells the import rules that the code is held to', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
    const held = forbidden
      .filter((rule: { name: string }) => rule.name.endsWith('-imports'))
      .map((rule: { comment: string }) =>
        rule.comment.replace(
          /^src\/(\w+) may import only (.*)$/,
          (_, from, to) => `${from}: ${to.replaceAll('src/', '')}`,
        ),
      );
    const told = [...text.matchAll(/^\| `(\w+)` \| may import \| (.*) \|$/gm)].map(
      ([, from, to]) => `${from}: ${to!.replaceAll('`', '')}`,
    );
    expect(told.sort()).toEqual(held.sort());
  });
});
