import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArticles } from './ledger-folder.js';
import { page, serve } from './loopback.js';
import { main, type ServedDesk, serveDesk } from './served.js';

// The built workbench over a ledger that it makes itself: jobs, files, interruptions.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-serve-'));
const ledger = path.join(folder, 'desk.db');
const articles = writeArticles(path.join(folder, 'articles'), 3);
const article = (number: number): File =>
  new File([fs.readFileSync(path.join(articles, `article-00${number}.txt`))], `article-${number}.txt`);

interface Job {
  id: string;
  of: string;
  state: string;
  counts: Record<string, number>;
  error: string | null;
  outcomes: { origin: string; outcome: string; document: string | null; error: string | null }[];
}

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk(ledger, '--max-size', '2');
}, 120_000);
afterAll(async () => {
  await desk?.stop();
  fs.rmSync(folder, { recursive: true });
}, 60_000);

const json = async <T>(address: string, init?: RequestInit): Promise<T> =>
  (await (await fetch(desk.url + address, init)).json()) as T;

async function send(body: object | FormData): Promise<Response> {
  return fetch(`${desk.url}/api/jobs`, {
    method: 'POST',
    ...(body instanceof FormData
      ? { body }
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
}

const form = (files: readonly File[], fields: Record<string, string> = {}): FormData => {
  const all = new FormData();
  for (const file of files) all.append('files', file, file.name);
  for (const [name, value] of Object.entries(fields)) all.append(name, value);
  return all;
};

/** What an event source at an address is told until it ends. */
async function told(
  id: string,
  after?: string,
): Promise<{ id: number; event: string; data: Job & Job['outcomes'][0] }[]> {
  const response = await fetch(
    `${desk.url}/api/jobs/${id}/progress`,
    after ? { headers: { 'last-event-id': after } } : {},
  );
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const blocks = (await response.text()).split('\n\n').filter((block) => block.includes('data: '));
  return blocks.map((block) => {
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)![1]!;
    return { id: Number(field('id')), event: field('event'), data: JSON.parse(field('data')) };
  });
}

async function ended(job: Job): Promise<Job> {
  expect((await told(job.id)).at(-1)!.event).toBe('done');
  return json<Job>(`/api/jobs/${job.id}`);
}

const taken = async (body: object | FormData): Promise<Job> => {
  const response = await send(body);
  const job = (await response.json()) as Job;
  expect(response.status, JSON.stringify(job)).toBe(202);
  return ended(job);
};

describe('dragoman serve', () => {
  it('makes the ledger, prints where it is and serves the pages', async () => {
    expect(desk.printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(fs.existsSync(ledger)).toBe(true);
    const front = await fetch(desk.url);
    expect([front.status, front.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    const [script] = /\/assets\/[^"]+\.js/.exec(await front.text())!;
    expect((await fetch(desk.url + script)).headers.get('cache-control')).toContain('immutable');
    const docs = await (await fetch(`${desk.url}/api/docs`)).text();
    const [docsScript] = /\/api\/docs\/[^"]+\.js/.exec(docs)!;
    expect((await fetch(desk.url + docsScript)).status).toBe(200);
  });

  it('says that a port is in use, and takes another one where none was asked for', async () => {
    const { port } = new URL(desk.url);
    const run = spawnSync(process.execPath, [main, 'serve', '--ledger', ledger, '--port', port], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining(`port ${port} of 127.0.0.1 is in use`)]);
    const other = await serveDesk(ledger);
    expect(other.url).not.toBe(desk.url);
    expect(await other.stop('SIGTERM')).toBe(0);
  });

  it('says what is wrong with a ledger', () => {
    const text = path.join(folder, 'no-ledger.db');
    fs.writeFileSync(text, 'this is no database, and long enough to be told from one'.repeat(30));
    const run = spawnSync(process.execPath, [main, 'serve', '--ledger', text], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('is not a ledger')]);
  });

  it('demands a token beyond this machine, which its printed address holds', async () => {
    const other = await serveDesk(path.join(folder, 'open.db'), '--host', '0.0.0.0');
    const token = new URLSearchParams(new URL(other.printed).hash.slice(1)).get('token')!;
    expect(token.length).toBeGreaterThan(20);
    const at = `http://127.0.0.1:${new URL(other.printed).port}/api/stats`;
    expect((await fetch(at)).status).toBe(401);
    expect((await fetch(at, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    await other.stop();
  });
});

describe('a job', () => {
  it('takes in a text, tells what became of it, and passes over what is there', async () => {
    const text = await article(0).text();
    const first = await taken({ text, source: 'Test Wire', published: '2025-03-20' });
    expect(first).toMatchObject({ state: 'done', counts: { new: 1 } });
    const id = first.outcomes[0]!.document!;
    expect(await json(`/api/documents/${id}`)).toMatchObject({ source: 'Test Wire', published: '2025-03-20' });
    const again = await taken({ text, source: 'Test Wire', published: '2025-03-20' });
    expect(again.outcomes).toMatchObject([{ outcome: 'passed over', document: id }]);
  });

  it('takes in files under the names that they were sent with, and leaves nothing behind', async () => {
    const names = ['../../escape.txt', 'C:\\windows\\system.txt', '\u202Egnp.txt', '/etc/passwd'];
    const bytes = await article(1).text();
    const files = names.map(
      (name, i) => new File([`${bytes}\n\nA note on copy ${i}: the minister left at noon.`], name),
    );
    const job = await taken(form(files, { published: '2025-03-21' }));
    expect(job.outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new']);
    expect(job.outcomes.map(({ origin }) => origin)).toEqual(['escape.txt', 'system.txt', 'gnp.txt', 'passwd']);
    expect(desk.leftBehind()).toEqual([]);
    for (const at of [desk.temporary, os.tmpdir()]) expect(fs.existsSync(path.join(at, 'escape.txt'))).toBe(false);
  });

  it('names what cannot be read, and reads the rest', async () => {
    const broken = new File(['{"text": "The minister met nobody."}\nno json\n'], 'lines.jsonl');
    const binary = new File([randomBytes(20_000)], 'noise.eml');
    const large = new File(['word '.repeat(600_000)], 'large.txt');
    const packed = new File([randomBytes(500)], 'broken.txt.gz');
    const job = await taken(form([broken, binary, large, packed, article(2)]));
    expect(job.state).toBe('done');
    const of = (name: string) => job.outcomes.filter(({ origin }) => origin.startsWith(name));
    expect(
      of('lines.jsonl')
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['failed', 'new']);
    expect(of('large.txt')).toMatchObject([{ outcome: 'failed', error: expect.stringContaining('2 MB') }]);
    expect(of('broken.txt.gz')).toMatchObject([{ outcome: 'failed' }]);
    expect(of('article-2.txt')).toMatchObject([{ outcome: 'new' }]);
    for (const { origin, error } of job.outcomes) expect(`${origin} ${error}`).not.toContain('dragoman-upload');
    expect(await json('/api/stats')).toMatchObject({ documents: expect.any(Number) });
  });

  it('refuses what is no form with files, or holds too much', async () => {
    const statusOf = async (body: FormData) => (await send(body)).status;
    expect(await statusOf(form([]))).toBe(400);
    expect(await statusOf(form([article(0)], { published: 'soon' }))).toBe(400);
    const foreign = new FormData();
    foreign.append('attachment', article(0));
    expect(await statusOf(foreign)).toBe(400);
    const cut = await fetch(`${desk.url}/api/jobs`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nunfinished',
    });
    expect(cut.status).toBe(400);
    const many = Array.from({ length: 501 }, (_, i) => new File(['x'], `${i}.txt`));
    expect(await statusOf(form(many))).toBe(413);
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    const huge = new File(
      Array.from({ length: 260 }, () => megabyte),
      'huge.txt',
    );
    const refused = await send(form([huge])).then(
      ({ status }) => status,
      () => 413,
    );
    expect(refused).toBe(413);
    expect(desk.leftBehind()).toEqual([]);
  });

  it('fetches what is at an address through the guarded fetcher only', async () => {
    const inside = await serve({ '/': page('The minister met nobody at all.') });
    const job = await taken({ url: inside.url });
    inside.close();
    expect(job.outcomes).toMatchObject([{ outcome: 'failed', error: expect.stringContaining('127.0.0.1') }]);
    expect(inside.asked).toEqual([]);
  });

  it('tells its progress again from where a stream was cut', async () => {
    const job = await taken(form([article(0), article(1)]));
    const all = await told(job.id);
    expect(all.filter(({ event }) => event === 'outcome').map(({ data }) => data.origin)).toEqual([
      'article-0.txt',
      'article-1.txt',
    ]);
    const [first] = all;
    const rest = await told(job.id, String(first!.id));
    expect(rest.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
    expect(await told(job.id, String(all.at(-1)!.id))).toEqual([]);
  });

  it('runs when those before it have ended, and can be cancelled while it waits and while it runs', async () => {
    const text = (await article(2).text()).repeat(400);
    const long = (await (await send({ text: `First. ${text}` })).json()) as Job;
    const next = (await (await send({ text: `Second. ${text}` })).json()) as Job;
    expect((await json<Job>(`/api/jobs/${next.id}`)).state).toBe('waiting');
    expect(await json(`/api/jobs/${next.id}`, { method: 'DELETE' })).toMatchObject({ state: 'cancelled' });
    await json(`/api/jobs/${long.id}`, { method: 'DELETE' });
    expect((await ended(long)).state).toBe('cancelled');
    expect((await fetch(`${desk.url}/api/jobs/none`, { method: 'DELETE' })).status).toBe(404);
  });

  it('keeps nobody else waiting', async () => {
    const text = (await article(0).text()).repeat(200);
    const job = (await (await send({ text: `Third. ${text}` })).json()) as Job;
    const times: number[] = [];
    for (let i = 0; i < 20; i++) {
      const start = performance.now();
      await fetch(`${desk.url}/api/events?limit=5`);
      times.push(performance.now() - start);
    }
    await json(`/api/jobs/${job.id}`, { method: 'DELETE' });
    await ended(job);
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(2_000);
  });
});

describe('an interruption', () => {
  it('ends a server that is at work, with its streams, and leaves a whole ledger', async () => {
    const other = path.join(folder, 'interrupted.db');
    const served = await serveDesk(other);
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({
        text: `The foreign minister of Norway met the foreign minister of Chile on ${1 + (i % 28)} March 2025. They spoke ${i} words.`,
      }),
    );
    const response = await fetch(`${served.url}/api/jobs`, {
      method: 'POST',
      body: form([new File([lines.join('\n')], 'many.jsonl')]),
    });
    const { id } = (await response.json()) as Job;
    const stream = await fetch(`${served.url}/api/jobs/${id}/progress`);
    const idle = net.connect(Number(new URL(served.url).port), '127.0.0.1');
    await once(idle, 'connect');
    // the server may reset it when it ends
    idle.on('error', () => {});
    const start = performance.now();
    expect(await served.stop('SIGINT')).toBe(0);
    expect(performance.now() - start).toBeLessThan(60_000);
    await stream.text().catch(() => {});
    idle.destroy();
    expect(served.errors()).toContain('ending');
    expect(served.leftBehind()).toEqual([]);
    const verified = spawnSync(process.execPath, [main, 'verify', '--ledger', other], { encoding: 'utf8' });
    expect(verified.status, verified.stdout).toBe(0);
  });
});
