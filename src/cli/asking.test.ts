import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../ledger/index.js';
import { articles } from '../ledger/testing/articles.js';
import { fill } from '../ledger/testing/ledgers.js';

// The built command line, as its user runs it; `npm test` builds before it tests.
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-asking-'));
const file = path.join(folder, 'ledger.db');
afterAll(() => fs.rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const ledger = await Ledger.open(file);
  await fill(ledger, [
    ...articles,
    {
      origin: 'hostile.txt',
      source: '=cmd()',
      published: '2025-09-01',
      text: '=1+1\n\nNorway condemned Sweden on 31 August 2025 in \u001b[31mOslo\u202e.',
    },
  ]);
  await ledger.close();
});

const dragoman = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DRAGOMAN_LEDGER: file },
  });
  return { code: status, out: stdout, err: stderr };
};

describe('asking a ledger on the command line', () => {
  it('search shows documents with the words found and where they stand', () => {
    const { code, out } = dragoman('search', '"resolution 2231"', 'source:tasnif');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('"Resolution 2231 has expired," Rahimi told reporters.');
    expect(out).toMatch(/\[[0-9a-f]{16} \d+–\d+\] tasnif\/1\.txt/);
    expect(out).not.toContain('fjord');
  });

  it('events shows sides, evidence, sources and disagreements', () => {
    const { code, out } = dragoman('events', '--between', 'IRN', 'CHN', '--type', 'CONSULT', '--reports', '2');
    expect(code).toBe(0);
    expect(out).toMatch(/2025-06-03 +CONSULT {2}Ali Rahimi → Wang Yi in Vienna · 2 documents, 2 sources/);
    expect(out).toContain('sources differ on the date: 2025-06-03 (Tasnif Wire) or 2025-06-04 (Danube Courier)');
    expect(out).toMatch(/\[[0-9a-f]{16} 26–124\] tasnif\/1\.txt · Tasnif Wire/);
  });

  it('documents lists what was taken in, with the ids that forget takes, and as a table', () => {
    const { code, out } = dragoman('documents', 'tasnif', '--since', '2025-06');
    expect(code).toBe(0);
    expect(out).toMatch(
      /Tasnif Wire · 2025-06-\d\d · \d+ events? · \d+ statements?\n {2}\[[0-9a-f]{16}\] tasnif\/1\.txt/,
    );
    const [heading, ...rows] = dragoman('documents', '--format', 'csv').out.trim().split('\n');
    expect(heading).toBe('id,title,source,published,origin,language,characters,events,statements,copyOf,engine');
    expect(rows.length).toBe(JSON.parse(dragoman('stats', '--format', 'json').out).documents);
    expect(rows.join()).toContain("'=cmd()");
    const first = dragoman('documents', '--limit', '2').out;
    const after = /--after (\S+)/.exec(first)![1]!;
    expect(dragoman('documents', '--after', after, '--format', 'jsonl').out.trim().split('\n').length).toBe(
      rows.length - 2,
    );
    expect(dragoman('documents', 'nothingiscalledso').out).toBe('No document matches.\n');
  });

  it('statements come as a table too', () => {
    const [heading, ...rows] = dragoman('statements', '--format', 'csv', '--limit', '3').out.trim().split('\n');
    expect(heading).toMatch(/^id,day,when,form,cue,medium,speakers,speaker_ids,/);
    expect(rows[0]).toMatch(/^[0-9a-f]{16}:s\d+,(\d{4}-|,)/);
  });

  it('events goes on where it stopped', () => {
    const first = dragoman('events', '--limit', '2').out;
    const after = /--after (\S+)/.exec(first)![1]!;
    const rest = dragoman('events', '--after', after, '--format', 'jsonl').out.trim().split('\n');
    const all = dragoman('events', '--format', 'jsonl').out.trim().split('\n');
    expect(rest).toEqual(all.slice(2));
  });

  it('events as CSV has a header and no cell that a spreadsheet takes for a formula', () => {
    const { out } = dragoman('events', '--format', 'csv', '--since', '2025-08-31');
    const [header, row] = out.split('\n') as [string, string];
    expect(header).toMatch(/^id,day,when,type,mode,/);
    expect(row).toContain("'=cmd()");
    expect(row).toContain(',-2,');
  });

  it('lets no control character of an article reach the terminal', () => {
    for (const args of [
      ['events', '--since', '2025-08-31'],
      ['search', 'norway', 'sweden'],
      ['statements', '--since', '2025-09'],
    ])
      expect(dragoman(...args).out).not.toMatch(/[\u001b\u202e]/);
  });

  it('actor, dyad, instrument and statements cite each line', () => {
    const actor = dragoman('actor', 'Ali', 'Rahimi').out;
    for (const words of [
      'foreign minister (Iran)',
      'holds-terminated',
      'Wang Yi (1)',
      '"Resolution 2231 has expired,"',
    ])
      expect(actor).toContain(words);
    const dyad = dragoman('dyad', 'IRN', 'CHN').out;
    for (const words of [
      'Iran – China',
      '2025-06   1 (+2.5)',
      '1, 1 claimed (-2)',
      'that China rejects the demands of Iran',
    ])
      expect(dyad).toContain(words);
    const instrument = dragoman('instrument', 'Resolution', '2231').out;
    for (const words of ['adopted 2015-07-20', 'Ali Rahimi holds-terminated']) expect(instrument).toContain(words);
    const statements = dragoman('statements', '--speaker', 'CHN', '--about', 'IRN').out;
    expect(statements).toContain('Wang Yi say · about');
    for (const out of [actor, dyad, instrument, statements]) expect(out).toMatch(/\[[0-9a-f]{16} \d+–\d+\] /);
  });

  it('stats counts', () => {
    const { out } = dragoman('stats');
    expect(out).toMatch(/documents +7 of 4 sources/);
    expect(JSON.parse(dragoman('stats', '--format', 'json').out)).toMatchObject({ documents: 7, sources: 4 });
  });

  it('says so where nothing is found, which is no error', () => {
    expect(dragoman('search', 'zebra')).toMatchObject({ code: 0, out: 'No document matches zebra\n' });
    expect(dragoman('events', '--type', 'MOBILIZE')).toMatchObject({ code: 0, out: 'No event matches.\n' });
    expect(dragoman('dyad', 'NOR', 'CHN').out).toContain('holds nothing between them');
    expect(dragoman('events', '--type', 'MOBILIZE', '--format', 'csv').out.split('\n')).toHaveLength(2);
  });

  it('names those that are near where a name is not found or ambiguous, and fails', () => {
    const unknown = dragoman('actor', 'Wang Ji');
    expect(unknown.code).toBe(1);
    expect(unknown.err).toBe('dragoman: no actor is named “Wang Ji”; near are:\n  Wang Yi  person/wangi/CHN\n');
    const several = dragoman('events', '--with', 'Rahimi');
    expect(several.code).toBe(1);
    expect(several.err).toContain('Reza Rahimi');
  });

  it('points to what is wrong in a query, and says where no ledger is', () => {
    const { code, err } = dragoman('search', 'oil colour:red');
    expect(code).toBe(2);
    expect(err).toMatch(/no such filter.*\n {2}oil colour:red\n {6}\^\n/s);
    const absent = dragoman('stats', '--ledger', path.join(folder, 'absent.db'));
    expect(absent.code).toBe(1);
    expect(absent.err).toContain('absent.db: no such ledger');
    expect(fs.existsSync(path.join(folder, 'absent.db'))).toBe(false);
    expect(dragoman('events', '--between', 'IRN').code).toBe(2);
  });
});
