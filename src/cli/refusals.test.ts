import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The built command line, as its user runs it; `npm test` builds before it tests.
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
// a folder around the folder, in which nobody else leaves files
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-home-'));
const folder = fs.mkdtempSync(path.join(home, 'dragoman-refusals-'));
afterAll(() => fs.rmSync(home, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const put = (name: string, text: string): string => {
  fs.writeFileSync(at(name), text);
  return at(name);
};
const env = { ...process.env, DRAGOMAN_LEDGER: at('ledger.db') };
const dragoman = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env, input: '' });
  return { code: status, out: stdout, err: stderr };
};
const meeting = 'The foreign minister of Norway met his Swedish counterpart in Graz on 3 March 2025.\n';
const denial = 'The foreign minister of Norway did not meet his Swedish counterpart in Graz on 3 March 2025.\n';
const [article, denied] = [meeting, denial].map((text, i) =>
  JSON.stringify({ id: `d${i}`, text, source: `Wire ${i}`, published: '2025-03-04' }),
);

describe('what the command line says when it cannot', { timeout: 120_000 }, () => {
  beforeAll(() => {
    expect(dragoman('ingest', put('two.jsonl', `${article}\n${denied}\n`)).code).toBe(0);
  });

  it('calls a command that it does not understand so, by exit code 2, also where the ledger says it', () => {
    for (const args of [
      [],
      ['decide'],
      ['events', '--type', 'PARTY'],
      ['events', '--since', 'soon'],
      ['events', '--after', 'there'],
      ['search', '(talks'],
      ['serve', '--port', '99999'],
      ['serve', '--token', ''],
      ['ingest', at('two.jsonl'), '--ledger', ''],
      ['ingest', 'a', 'b', '--watch'],
      ['explain', at('two.jsonl'), '--event', 'e1', '--statement', 's1'],
      ['explain', at('two.jsonl'), '--input', 'pdf'],
      ['decide', 'list', '--format', 'xml'],
    ])
      expect([args, dragoman(...args).code]).toEqual([args, 2]);
    expect(dragoman('actor', 'Nobody').code).toBe(1);
    expect(dragoman('read').err).toContain('--help');
  });

  it.each([
    ['dump'],
    ['load'],
    ['backup'],
    ['parse'],
    ['explain'],
    ['decide', 'import'],
    ['decide', 'export'],
    ['procedure', 'check'],
    ['stats', '--ledger'],
  ])('names a directory where a file is wanted: %s', (...command) => {
    const { code, err } = dragoman(...command, folder);
    expect(code).toBe(1);
    expect(err).toMatch(/^dragoman: .*dragoman-refusals-\w+: (is a directory|exists already)/);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.readdirSync(path.dirname(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says plainly what is wrong with a file', () => {
    const nowhere = at('nowhere/file.jsonl');
    expect(dragoman('dump', nowhere).err).toContain('nowhere does not exist; make it first');
    expect(dragoman('decide', 'export', nowhere).err).toContain(`${nowhere}: no such file or directory`);
    expect(dragoman('decide', 'export', at('two.jsonl')).err).toContain('two.jsonl: exists already');
    expect(dragoman('read', put('no-text.jsonl', '{"title":"Talks"}\n')).err).toBe(
      `dragoman: ${at('no-text.jsonl')}:1: the field text is missing\n`,
    );
    expect(dragoman('read', put('number.json', '{"text":5}')).err).toContain(
      'number.json: the field text must be a text, not a number',
    );
    expect(dragoman('load', put('no-dump.jsonl', '{"text":"Talks"}\n'), '--ledger', at('other.db')).err).toContain(
      'line 1 is no line of a dump: that is ["TABLE", {…}]',
    );
    const broken = put('broken.yaml', 'id: x\nname: [a\n');
    expect(dragoman('procedure', 'check', broken).err).not.toContain('at line');
  });

  it.skipIf(process.getuid?.() !== 0)('reads a ledger that may not be written, and says that it is read-only', () => {
    for (const one of [home, folder]) fs.chmodSync(one, 0o755);
    const asNobody = (...args: string[]) =>
      spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env, uid: 65_534 });
    expect(asNobody('stats')).toMatchObject({ status: 0, stderr: '' });
    const { status, stderr } = asNobody('ingest', at('two.jsonl'), '--published', '2024-05-05');
    expect(status).toBe(1);
    expect(stderr).toContain('ledger.db: cannot be written: the file or its folder is read-only');
    const made = asNobody('ingest', at('two.jsonl'), '--ledger', at('another.db'));
    expect(made.stderr).toContain('another.db: cannot be made: its folder may not be written');
    expect(made.status).toBe(1);
  });

  it('lets nothing that an input holds or is called reach the terminal as a command', () => {
    const named = '\u001b[2Jno\nsuch.txt';
    const broken = put('broken.jsonl', '{"text": \u001b]0;mine\u0007 \u202e}\n');
    const { code, err } = dragoman('read', named, broken);
    expect(code).toBe(1);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(err.split('\n')).toHaveLength(3);
    expect(err).toContain('broken.jsonl:1: is not JSON');
    expect(dragoman('\u001b[31mreed').err).not.toContain('\u001b');
  });

  it('writes to standard output where - is given for a file', () => {
    const dump = dragoman('dump', '-');
    expect(dump).toMatchObject({ code: 0, out: dragoman('dump').out });
    expect(dragoman('decide', 'export', '-')).toMatchObject({ code: 0, out: '' });
    expect(fs.existsSync('-')).toBe(false);
  });

  it('says how much of a dump was new', () => {
    dragoman('dump', at('dump.jsonl'));
    const load = () => dragoman('load', at('dump.jsonl'), '--ledger', at('copy.db')).out;
    expect(load()).toBe('2 of 2 documents and 0 of 0 decisions were new.\n');
    expect(load()).toBe('0 of 2 documents and 0 of 0 decisions were new.\n');
    expect(dragoman('forget', `${at('two.jsonl')}:1`, '--ledger', at('copy.db')).out).toBe(
      '1 document was taken out.\n',
    );
  });

  it('says on what sources differ where they differ on whether it happened', () => {
    const { out } = dragoman('events', '--type', 'CONSULT');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'sources differ on whether it happened: asserted (Wire 0) or denied (Wire 1)',
    );
  });

  it('refuses decisions that say nothing', () => {
    const [id] = JSON.parse(`[${dragoman('events', '--type', 'CONSULT', '--format', 'jsonl').out.trim()}]`).map(
      (event: { id: string }) => event.id,
    );
    const wrong = dragoman('decide', 'correct', id, '--field', 'status', '--value', 'maybe');
    expect(wrong.err).toContain('“maybe” cannot be its status: it must be one of asserted, denied, possible');
    expect(dragoman('decide', 'merge', 'state/NOR', 'state/NOR').err).toContain('are one already');
    const decision = dragoman('decide', 'accept', id, '--report').out.split(' ')[0]!;
    expect(dragoman('decide', 'undo', decision).code).toBe(0);
    expect(dragoman('decide', 'undo', decision).err).toContain(`${decision}: is taken back already`);
  });

  it('keeps its exit code where nobody reads what it says', async () => {
    const child = spawn(process.execPath, [main, 'reed'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(2);
  });
});
