import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

// The built command line, as its user runs it; `npm test` builds before it tests.
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-procedure-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const dragoman = (...args: string[]) => {
  const run = spawnSync(process.execPath, [main, 'procedure', ...args], { encoding: 'utf8', cwd: folder });
  return { code: run.status, out: run.stdout.replace(/\s+/g, ' '), err: run.stderr };
};
const put = (name: string, text: string): string => {
  fs.writeFileSync(path.join(folder, name), text);
  return name;
};
const article50 = fs.readFileSync(new URL('../procedures/instruments/teu-50.yaml', import.meta.url), 'utf8');

describe('dragoman procedure', { timeout: 120_000 }, () => {
  it('lists procedures and voting rules', () => {
    const { code, out } = dragoman();
    expect(code).toBe(0);
    for (const id of ['jcpoa-36', 'unsc-2231', 'teu-50', 'paris-28', 'inf-15', 'npt-10', 'charter-27-3'])
      expect(out).toContain(` ${id} `);
  });

  it('draws the thirty days of resolution 2231 with the time left, the vote, and who holds otherwise', () => {
    const { out } = dragoman('unsc-2231', '--as-of', '2025-09-20');
    expect(out).toContain('2025-08-28 notification of significant non-performance by Germany, France, United Kingdom');
    expect(out).toContain('4 for, 9 against, 2 abstained; not adopted (4 for where 9 are needed)');
    expect(out).toContain('┫ 2025-09-28T00:00Z 7 days 12 hours left');
    expect(out).toContain('no such clock by the reading of China, Iran and Russia');
    expect(out).not.toContain('2025-09-26');
  });

  it('gives both readings of what is in force afterwards', () => {
    const { out } = dragoman('unsc-2231', '--as-of', '2025-10-19');
    expect(out).toContain(
      'reinstated since 2025-09-28T00:00Z, by the reading of France, Germany and the United Kingdom; and of the United States',
    );
    expect(out).toContain('ended since 2025-10-18, by the reading of China, Iran and Russia alone');
  });

  it('says that one reading alone has the resolutions reinstated in 2020', () => {
    const { out } = dragoman('unsc-2231', '--as-of', '2020-09-21');
    expect(out).toContain('reinstated since 2020-09-20T00:00Z, by the reading of the United States alone');
  });

  it('gives one reading as data', () => {
    const run = spawnSync(
      process.execPath,
      [main, 'procedure', 'unsc-2231', '--as-of', '2025-10-19', '--reading', 'rus', '--format', 'json'],
      { encoding: 'utf8' },
    );
    const { statuses } = JSON.parse(run.stdout) as { statuses: { reading: { id: string }; matters: unknown[] }[] };
    expect(statuses).toHaveLength(1);
    expect(statuses[0]!.reading.id).toBe('CHN-IRN-RUS');
    expect(statuses[0]!.matters).toMatchObject([
      { matter: 'earlier', standing: 'terminated' },
      { matter: 'terms', standing: 'ended', since: '2025-10-18' },
    ]);
  });

  it('names what is not there', () => {
    expect(dragoman('unsc-1').err).toContain('neither a procedure nor an instrument that the program knows; there are');
    expect(dragoman('Ottawa', 'Convention').err).toContain('the program knows Mine Ban Treaty, but no procedure of it');
    expect(dragoman('Resolution', '2231', '--as-of', '2025-09-20').out).toContain('unsc-2231');
    expect(dragoman('unsc-2231', '--reading', 'BRA').err).toContain('there are: CHN-IRN-RUS');
    expect(dragoman('unsc-2231', '--as-of', '2025-02-30')).toMatchObject({ code: 2 });
  });

  it('checks and draws a file of one’s own', () => {
    const file = put('own.yaml', article50.replace('id: teu-50', 'id: own'));
    expect(dragoman('check', file)).toMatchObject({ code: 0 });
    expect(dragoman('check', file).out).toContain('own is well formed; its 7 examples come out as expected');
    expect(dragoman(file, '--as-of', '2019-04-01').out).toContain('2019-04-12T22:00Z');
  });

  it('names what is wrong in a file by line and column, and examples that come out otherwise', () => {
    const line = (words: string) => article50.split('\n').findIndex((text) => text.includes(words)) + 1;
    const wrong = (name: string, from: string, to: string) => dragoman('check', put(name, article50.replace(from, to)));
    expect(wrong('key.yaml', 'zone: Europe', 'zome: Europe').err).toContain(
      `key.yaml:${line('zone: Europe')}:5: nothing is called zome here`,
    );
    expect(wrong('span.yaml', 'lasts: 2 years', 'lasts: two years').err).toContain(
      `span.yaml:${line('lasts:')}:5: lasts: is no length of time`,
    );
    expect(wrong('act.yaml', 'extended: { act: extension', 'extended: { act: extention').err).toContain(
      `act.yaml:${line('extended:')}:17: no act has the id extention; there are: notification, extension`,
    );
    expect(wrong('zone.yaml', 'Europe/Brussels', 'Europe/Bruges').err).toContain(
      'no time zone is called Europe/Bruges',
    );
    const late = wrong('late.yaml', 'on: 2019-03-22,\n          until', 'on: 2019-04-02,\n          until');
    expect(late.code).toBe(1);
    expect(late.err).toContain(`late.yaml:${line('on: 2019-03-22, running')}:`);
    expect(late.err).toContain(
      'on 2019-03-22 by all: running period: expected 2019-04-12T22:00Z, came to 2019-03-29T23:00Z',
    );
    expect(wrong('yaml.yaml', 'roles:', 'roles: [').err).toMatch(/yaml\.yaml:\d+:\d+: /);
  });
});
