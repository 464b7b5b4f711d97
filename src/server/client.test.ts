import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addresses, createClient, ProblemError } from './client.js';
import { routes } from './contract/index.js';
import { openWorkbench, type TestWorkbench } from './testing/workbench.js';

let desk: TestWorkbench;
const asked: string[] = [];
beforeAll(async () => {
  desk = await openWorkbench();
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push(address);
    return desk.ask(address, init);
  });
});
afterEach(() => asked.splice(0));
afterAll(async () => {
  vi.unstubAllGlobals();
  await desk.close();
});

describe('the client', () => {
  const client = createClient();

  it('knows every route as the contract has it', () => {
    const told = Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, [method, path]]));
    expect(addresses).toEqual(told);
  });

  it('asks, with ids that have slashes and filters that are left out', async () => {
    const { actor } = await client.actor({ id: 'state/IRN' });
    expect(actor.name).toBe('Iran');
    const { events } = await client.events({ type: ['CONSULT', 'AID'], with: undefined, limit: 1, claimed: false });
    expect(events).toHaveLength(1);
    expect(asked).toEqual(['/api/actors/state%2FIRN', '/api/events?type=CONSULT%2CAID&limit=1&claimed=false']);
    expect((await client.stats()).documents).toBe(desk.documents.length);
  });

  it('records decisions', async () => {
    const { events } = await client.events({ limit: 1 });
    const { added } = await client.decide({ action: 'accept', item: events[0]!.id, who: 'amina' });
    expect(added).toBeGreaterThan(0);
  });

  it('throws what the server says is wrong', async () => {
    const failed = await client.actor({ id: 'Kari Solbergh' }).catch((error) => error);
    expect(failed).toBeInstanceOf(ProblemError);
    expect(failed.problem).toMatchObject({ status: 404, candidates: [{ name: 'Kari Solberg' }] });
  });

  it('gives addresses for links', () => {
    expect(client.address('/api/events/export', { format: 'csv', with: 'IRN' })).toBe(
      '/api/events/export?format=csv&with=IRN',
    );
    expect(client.address('/api/jobs/{id}/progress', { id: 'a b' })).toBe('/api/jobs/a%20b/progress');
  });
});
