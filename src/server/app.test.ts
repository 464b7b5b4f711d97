import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueryError } from '../ledger/index.js';
import { CostError } from './asking/index.js';
import { Problem, routes } from './contract/index.js';
import { inProcess, openWorkbench, posted, type TestWorkbench } from './testing/workbench.js';

let desk: TestWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
});
afterAll(() => desk.close());

const problem = async (address: string, init?: RequestInit): Promise<Problem> => {
  const response = await desk.ask(address, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = Problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(body.detail).not.toMatch(/\bat .*\.[jt]s:\d/);
  return body;
};

describe('an answer', () => {
  const document = (): string => desk.documents[0]!;
  const asked: Record<string, () => string> = {
    stats: () => '/api/stats',
    knowledge: () => '/api/knowledge',
    desk: () => '/api/desk?limit=3',
    documents: () => '/api/documents?sort=newest&q=talks',
    document: () => `/api/documents/${document()}`,
    reading: () => `/api/documents/${document()}/reading`,
    explanation: () => `/api/documents/${document()}/explain/e1`,
    search: () => '/api/search?q=sanctions%20actor:IRN',
    events: () => '/api/events?with=IRN&sort=newest&reports=2',
    event: () => `/api/events/${document()}:e1`,
    eventFacets: () => '/api/events/facets?type=CONSULT,SANCTION&claimed=no',
    eventMonths: () => '/api/events/months?between=IRN,CHN',
    eventNetwork: () => '/api/events/network?level=actor',
    eventMap: () => '/api/events/map?since=2025',
    statements: () => '/api/statements?speaker=IRN',
    positions: () => '/api/positions?sort=oldest',
    actors: () => '/api/actors?q=wang',
    actor: () => '/api/actors/state%2FIRN',
    actorMonths: () => '/api/actors/IRN/months',
    dyads: () => '/api/dyads?with=IRN',
    dyad: () => '/api/dyads/IRN/CHN?limit=2',
    dyadDots: () => '/api/dyads/IRN/CHN/dots?since=2025',
    instruments: () => '/api/instruments',
    instrument: () => '/api/instruments/Resolution%202231',
    procedures: () => '/api/procedures?instrument=instrument%2Funsc-2231',
    procedure: () => '/api/procedures/unsc-2231?asOf=2025-09-20',
    review: () => '/api/review?kind=event,statement&limit=2',
    decisions: () => '/api/decisions',
    agreement: () => '/api/decisions/agreement',
    jobs: () => '/api/jobs',
  };

  it.each(Object.keys(asked))('of %s is as its schema says', async (name) => {
    const response = await desk.ask(asked[name]!());
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    routes[name as keyof typeof routes].answer.parse(body);
  });

  it('is asked for at every route that reads', () => {
    const reading = Object.entries(routes).filter(([, { method }]) => method === 'get');
    expect(Object.keys(asked).sort()).toEqual(
      reading
        .map(([name]) => name)
        .filter((name) => name !== 'job')
        .sort(),
    );
  });

  it('shows what an entry rests on as words and a tree whose heads stand in it', async () => {
    const { parts, sentences, because } = await desk.json<{
      parts: { part: string; words: string }[];
      sentences: { words: { head: number; parts: string[] }[] }[];
      because: string;
    }>(asked.explanation!());
    expect(because).not.toBe('');
    expect(parts.map(({ part }) => part)).toContain('trigger');
    const [{ words } = { words: [] }] = sentences;
    expect(words.some((word) => word.parts.includes('trigger'))).toBe(true);
    expect(words.every(({ head }) => head >= -1 && head < words.length)).toBe(true);
  });

  it('goes on at the next page without repetition until nothing is left', async () => {
    const all = await desk.json<{ events: { id: string }[] }>('/api/events');
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { events, next }: { events: { id: string }[]; next: string | null } = await desk.json(
        `/api/events?limit=2${after && `&after=${encodeURIComponent(after)}`}`,
      );
      seen.push(...events.map(({ id }) => id));
      after = next;
    }
    expect(seen).toEqual(all.events.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(4);
  });

  it('to HEAD has no body', async () => {
    const response = await desk.ask('/api/stats', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('is packed for those who take that', async () => {
    for (const [accepted, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const response = await desk.ask('/api/knowledge', { headers: { 'accept-encoding': accepted } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      if (encoding !== null) expect(response.headers.get('content-length')).toBeNull();
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
    }
  });
});

describe('an export', () => {
  it('holds the events of the list in their order, in each format', async () => {
    const { events } = await desk.json<{ events: { id: string }[] }>('/api/events?with=IRN&sort=newest');
    const ids = events.map(({ id }) => id);
    const file = async (format: string): Promise<string> => {
      const response = await desk.ask(`/api/events/export?format=${format}&with=IRN&sort=newest`);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="events.${format}"`);
      return response.text();
    };
    const idsOf = (all: { id: string }[]): string[] => all.map(({ id }) => id);
    expect(idsOf(JSON.parse(await file('json')))).toEqual(ids);
    const lines = (await file('jsonl')).trimEnd().split('\n');
    expect(idsOf(lines.map((line) => JSON.parse(line)))).toEqual(ids);
    const [head, ...rows] = (await file('csv')).trimEnd().split('\n');
    expect(head).toMatch(/^id,day,/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(ids);
  });

  it('of nothing is an empty list', async () => {
    expect(await desk.json('/api/events/export?format=json&since=1801&until=1802')).toEqual([]);
  });
});

describe('a tag', () => {
  it('spares the answer while the ledger is the same, and no longer', async () => {
    let version = 1;
    let questions = 0;
    const ledger = inProcess(desk.ledger, () => String(version));
    const counting = {
      ...ledger,
      ask: ((...asked: never[]) => {
        questions++;
        return (ledger.ask as (...all: never[]) => unknown)(...asked);
      }) as typeof ledger.ask,
    };
    const other = await openWorkbench({ ledger: counting });
    const first = await other.ask('/api/stats');
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"/);
    const again = await other.ask('/api/stats', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), questions]).toEqual([304, '', 1]);
    version++;
    expect((await other.ask('/api/stats', { headers: { 'if-none-match': tag } })).status).toBe(200);
    await other.close();
  });

  it('is made of the answer where the state of the ledger is not known', async () => {
    const tag = (await desk.ask('/api/stats')).headers.get('etag')!;
    expect((await desk.ask('/api/stats', { headers: { 'if-none-match': `"x", ${tag}` } })).status).toBe(304);
    expect((await desk.ask('/api/events', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });
});

describe('a refusal', () => {
  it.each([
    ['/api/nothing', 404],
    ['/api/documents/0123456789abcdef', 404],
    ['/api/documents/0123456789abcdef/reading', 404],
    ['/api/events/0123456789abcdef:e1', 404],
    ['/api/jobs/none', 404],
    ['/api/jobs/none/progress', 404],
    ['/api/events?limit=201', 400],
    ['/api/events?limit=two', 400],
    ['/api/events?wiht=IRN', 400],
    ['/api/events?type=WALK', 400],
    ['/api/events?type=AID&type=AGREE', 400],
    ['/api/events?between=IRN', 400],
    ['/api/events?since=yesterday', 400],
    ['/api/events?after=page2', 400],
    ['/api/events?actor=%00', 400],
    ['/api/search', 400],
    ['/api/search?q=(', 400],
    ['/api/dyads/IRN/IRN', 400],
    [`/api/documents/x/explain/z9`, 400],
    ['/api/events/export?format=xlsx', 400],
    ['/api/procedures/jcpoa-36?asOf=-1', 400],
    ['/api/procedures/jcpoa-36?asOf=2025-02-30', 400],
  ] as const)('of %s is a problem with status %i', async (address, status) => {
    expect((await problem(address)).status).toBe(status);
  });

  it('points to the faults of a request', async () => {
    const { faults, detail } = await problem('/api/events?limit=0&claimed=perhaps');
    expect(faults!.map(({ place }) => place).sort()).toEqual(['query.claimed', 'query.limit']);
    expect(detail).toContain('query.limit');
  });

  it('names those whom an unknown or shared name may mean', async () => {
    const shared = await problem('/api/actors/Rahimy');
    expect(shared.status).toBe(409);
    expect(shared.candidates!.map(({ name }) => name).sort()).toEqual(['Ali Rahimi', 'Reza Rahimi']);
    const near = await problem('/api/events?actor=Kari%20Solbergh');
    expect(near).toMatchObject({ status: 404, candidates: [{ name: 'Kari Solberg' }] });
    expect(await problem('/api/actors/Nobody')).toMatchObject({ status: 404, candidates: [] });
  });

  it('says which methods there are', async () => {
    const response = await desk.ask('/api/stats', { method: 'PUT' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await desk.ask('/api/jobs', { method: 'PATCH' })).headers.get('allow')).toBe('GET, POST, HEAD');
    expect((await desk.ask('/api/events/export', { method: 'DELETE' })).status).toBe(405);
    expect((await desk.ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('meets a body that is too long, however it is sent', async () => {
    const long = 'x'.repeat(70_000);
    expect((await problem('/api/decisions', posted({ long }))).status).toBe(413);
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 10; i++) controller.enqueue(Buffer.from('x'.repeat(10_000)));
        controller.close();
      },
    });
    const streamed = {
      method: 'POST',
      body: chunks,
      duplex: 'half',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    };
    expect((await problem('/api/decisions', streamed as RequestInit)).status).toBe(413);
  });

  it('meets a body that is no JSON, or none that is read here', async () => {
    const sent = (type: string, body: string): RequestInit => ({
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect((await problem('/api/decisions', sent('application/json', '{'))).status).toBe(400);
    expect((await problem('/api/decisions', sent('text/plain', '{}'))).status).toBe(415);
    expect((await problem('/api/jobs', sent('application/xml', '<a/>'))).status).toBe(415);
    expect((await problem('/api/jobs', posted({ url: 'file:///etc/passwd' }))).status).toBe(400);
  });

  it('tells what a question costs, and keeps defects of the program to the terminal', async () => {
    const failing = (error: Error) =>
      openWorkbench({
        ledger: { ...inProcess(desk.ledger, () => null), ask: (async () => Promise.reject(error)) as never },
      });
    const costly = await failing(new CostError('it took longer than 10 s'));
    expect((await costly.ask('/api/events')).status).toBe(422);
    const wrong = await failing(new QueryError('no such thing'));
    expect((await wrong.ask('/api/events')).status).toBe(400);
    const broken = await failing(new TypeError('secret is undefined'));
    const response = await broken.ask('/api/events');
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret')]);
    await Promise.all([costly, wrong, broken].map((one) => one.close()));
  });
});

describe('a decision', () => {
  const who = 'amina';

  it('is recorded beside what the machine read, counts, and is taken back', async () => {
    const { events } = await desk.json<{ events: { id: string }[] }>('/api/events?type=CONSULT');
    const item = events[0]!.id;
    const response = await desk.ask('/api/decisions', posted({ action: 'reject', item, who, why: 'a misprint' }));
    expect(response.status).toBe(201);
    const { decisions, added } = (await response.json()) as { decisions: { id: string; who: string }[]; added: number };
    expect(added).toBe(decisions.length);
    expect(decisions[0]).toMatchObject({ who, why: 'a misprint', action: 'reject', kind: 'event' });
    const held = await desk.json<{ event: { review: string }; decisions: { id: string }[] }>(`/api/events/${item}`);
    expect(held.event.review).toBe('rejected');
    const ids = decisions.map(({ id }) => id);
    expect(held.decisions.length).toBeGreaterThan(0);
    for (const { id } of held.decisions) expect(ids).toContain(id);
    for (const { id } of decisions)
      expect((await desk.ask('/api/decisions', posted({ action: 'undo', decision: id, who }))).status).toBe(201);
    expect(await desk.json(`/api/events/${item}`)).toMatchObject({ event: { review: null } });
    const all = await desk.json<{ decisions: unknown[] }>('/api/decisions');
    expect(all.decisions).toHaveLength(decisions.length * 2);
  });

  it.each([
    [{ action: 'accept', item: '0123456789abcdef:e1', who }, 404],
    [{ action: 'undo', decision: 'none', who }, 404],
    [{ action: 'accept', item: 'state/IRN' }, 400],
    [{ action: 'correct', item: 'state/IRN', field: 'height', value: 'x', who }, 400],
    [{ action: 'correct', item: 'state/IRN', field: 'name', value: null, who }, 400],
    [{ action: 'correct', item: 'state/IRN', field: 'constructor', value: 'x', who }, 400],
    [{ action: 'merge', item: 'state/IRN', other: 'nobody', who }, 404],
    [{ action: 'praise', item: 'state/IRN', who }, 400],
  ])('%j is refused', async (body, status) => {
    expect((await problem('/api/decisions', posted(body))).status).toBe(status);
  });

  it.each([
    ['type', 'WALK'],
    ['when', 'one day'],
    ['status', 3],
  ])('that the %s of an event is %s is refused', async (field, value) => {
    const { events } = await desk.json<{ events: { id: string }[] }>('/api/events?limit=1');
    const body = { action: 'correct', item: events[0]!.id, field, value, who };
    expect((await problem('/api/decisions', posted(body))).detail).toContain(`cannot be its ${field}`);
  });
});
