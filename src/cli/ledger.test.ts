import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

// The built command line, as its user runs it; `npm test` builds before it tests.
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/letter-and-meeting', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-ledger-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const put = (name: string, text: string): string => {
  fs.writeFileSync(at(name), text);
  return at(name);
};
const dragoman = (ledger: string, args: string[], input = '') => {
  const run = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
    env: { ...process.env, DRAGOMAN_LEDGER: at(ledger) },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
};
const lines = (ledger: string, table: string): Record<string, unknown>[] =>
  dragoman(ledger, ['dump'])
    .out.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, Record<string, unknown>])
    .filter(([name]) => name === table)
    .map(([, row]) => row);

const article = (minister: string, day: string) =>
  `The foreign minister of ${minister} met his Swedish counterpart in Graz on ${day}.\n`;

describe('a ledger on the command line', { timeout: 300_000 }, () => {
  it('brings eight articles on a letter and a meeting together: one event each, seven sources, a day on which they disagree', () => {
    expect(dragoman('meeting.db', ['ingest', examples])).toMatchObject({ code: 0 });
    const meetings = lines('meeting.db', 'event').filter(({ type, place }) => type === 'CONSULT' && place === 'Tehran');
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ documents: 8, sources: 7, edtf: '2025-10-27' });
    expect(lines('meeting.db', 'event').filter(({ day }) => day === '2025-10-18')).toMatchObject([
      { type: 'REQUEST', documents: 8, sources: 7, disagreements: null },
    ]);
    const [disagreement] = JSON.parse(meetings[0]!.disagreements as string);
    expect(disagreement.about).toBe('date');
    expect(disagreement.versions.map(({ value }: { value: string }) => value)).toEqual(['2025-10-27', '2025-10-26']);
  });

  it('adds nothing when the same is ingested again, and takes the same text from another place as one document', () => {
    const file = put('first.txt', article('Norway', '3 March 2025'));
    expect(dragoman('again.db', ['ingest', file]).out).toContain('1 new.');
    const before = dragoman('again.db', ['dump']).out;
    expect(dragoman('again.db', ['ingest', file]).out).toContain('1 there already.');
    expect(dragoman('again.db', ['dump']).out).toBe(before);
    expect(dragoman('again.db', ['ingest', put('copy.txt', article('Norway', '3 March 2025'))]).out).toContain(
      '1 known from another place',
    );
    expect(lines('again.db', 'document')).toMatchObject([{ origins: [{ origin: at('copy.txt') }, { origin: file }] }]);
  });

  it('names a document that it cannot read, stores the rest and exits with 1', () => {
    const file = put('mixed.jsonl', `{"id":"a","text":"Norway met Sweden in Oslo."}\n{"id":\n`);
    const { code, out, err } = dragoman('mixed.db', ['ingest', file]);
    expect(code).toBe(1);
    expect(err).toContain('mixed.jsonl:2: is not JSON');
    expect(out).toContain('1 new, 1 could not be read.');
  });

  it('keeps what people decided through a second reading, and takes it back when they do', () => {
    dragoman('decided.db', ['ingest', put('one.txt', article('Norway', '3 March 2025'))]);
    const [event] = lines('decided.db', 'event');
    const decide = (...args: string[]) => dragoman('decided.db', ['decide', ...args, '--who', 'amina']);
    expect(decide('correct', event!.id as string, '--field', 'when', '--value', '2025-03-04').code).toBe(0);
    expect(dragoman('decided.db', ['reread', '--all']).code).toBe(0);
    expect(lines('decided.db', 'event')).toMatchObject([{ edtf: '2025-03-04', review: 'corrected' }]);
    const rejected = decide('reject', event!.id as string).out.split(' ')[0]!;
    expect(lines('decided.db', 'event')).toMatchObject([{ review: 'rejected' }]);
    expect(lines('decided.db', 'dyad')).toEqual([]);
    decide('undo', rejected);
    expect(lines('decided.db', 'event')).toMatchObject([{ review: 'corrected' }]);
    expect(lines('decided.db', 'dyad')).toHaveLength(1);
    expect(dragoman('decided.db', ['verify']).code).toBe(0);
  });

  it('carries decisions to another ledger of the same documents', () => {
    for (const name of ['mine.db', 'yours.db']) dragoman(name, ['ingest', at('one.txt')]);
    const [event] = lines('mine.db', 'event');
    dragoman('mine.db', ['decide', 'reject', event!.id as string, '--who', 'amina']);
    const exported = dragoman('mine.db', ['decide', 'export']).out;
    expect(dragoman('yours.db', ['decide', 'import', '-'], exported).out).toContain('1 of 1 decisions were new');
    expect(dragoman('yours.db', ['decide', 'import', '-'], exported).out).toContain('0 of 1');
    expect(dragoman('yours.db', ['dump']).out).toBe(dragoman('mine.db', ['dump']).out);
    const forged = exported.replace('amina', 'boris');
    expect(dragoman('yours.db', ['decide', 'import', '-'], forged).err).toContain('its id does not fit');
  });

  it('makes the same ledger again from a dump, and names the line of a damaged one', () => {
    const dump = dragoman('meeting.db', ['dump']).out;
    expect(dragoman('loaded.db', ['load', '-'], dump).code).toBe(0);
    expect(dragoman('loaded.db', ['dump']).out).toBe(dump);
    const damaged = dump.replace('"text":"', '"text":"x');
    const { code, err } = dragoman('damaged.db', ['load', '-'], damaged);
    expect(code).toBe(1);
    expect(err).toMatch(/standard input: line \d+: the text of document/);
  });

  it('finds a fault that was made in the file', async () => {
    dragoman('faulty.db', ['ingest', at('one.txt')]);
    const { default: Database } = await import('libsql');
    const file = new Database(at('faulty.db'));
    file.exec("update dyad set events = 7; update document set sha256 = 'x'");
    file.close();
    const { code, out } = dragoman('faulty.db', ['verify']);
    expect(code).toBe(1);
    expect(out).toContain('counts 7 events');
    expect(out).toContain('does not have the SHA-256');
  });

  it('tells a file that is no ledger, one that is not there and one of a newer program', async () => {
    put('letter.db', 'this is a letter and no database, however long it may go on like this'.repeat(20));
    expect(dragoman('letter.db', ['verify']).err).toContain('letter.db: is not a ledger');
    expect(dragoman('nowhere.db', ['verify']).err).toContain('no such ledger');
    const { code, err } = dragoman('nowhere.db', ['verify', '--ledger', 'mysql://ann:secret@archive/ledger']);
    expect([code, err]).toEqual([
      1,
      'dragoman: mysql://ann:…@archive/ledger: no ledger has such an address; give an SQLite file or postgres://…\n',
    ]);
    expect(fs.existsSync(at('nowhere.db'))).toBe(false);
    const { default: Database } = await import('libsql');
    const file = new Database(at('mine.db'));
    file.exec('update ledger_version set version = 999');
    file.close();
    expect(dragoman('mine.db', ['verify']).err).toContain('was made by a newer dragoman');
  });
});
