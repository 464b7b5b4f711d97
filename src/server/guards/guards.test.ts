import { afterEach, describe, expect, it } from 'vitest';
import { serveWorkbench } from '../serve.js';
import { openWorkbench, posted, type TestWorkbench } from '../testing/workbench.js';
import { isLoopback, servedNames } from './index.js';

let desk: TestWorkbench;
afterEach(async () => {
  await desk?.close();
  desk = undefined as never;
});

const wrong = posted({ action: 'undo', decision: 'none', who: 'amina' });
const withHeaders = (headers: Record<string, string>): RequestInit => ({
  ...wrong,
  headers: { ...(wrong.headers as Record<string, string>), ...headers },
});

describe('the name under which is asked', () => {
  it('must be one that is served, so that no foreign name leads here', async () => {
    desk = await openWorkbench();
    for (const host of [
      'evil.example',
      'evil.example:4280',
      '127.0.0.1',
      '127.0.0.1:4281',
      '127.0.0.1:4280.evil.example',
    ])
      expect((await desk.ask('/api/stats', { headers: { host } })).status).toBe(421);
    expect((await desk.ask('/api/stats', { headers: { host: '127.0.0.1:4280' } })).status).toBe(200);
  });

  it('is this machine’s, the one given, or one that was allowed', () => {
    expect([...servedNames({ host: '127.0.0.1', port: 4280 }, [])].sort()).toEqual(
      ['127.0.0.1:4280', '[::1]:4280', 'localhost:4280'].sort(),
    );
    const names = servedNames({ host: '192.0.2.7', port: 80 }, ['Desk.Example', 'desk.example:8443']);
    for (const name of [
      '192.0.2.7',
      '192.0.2.7:80',
      'localhost',
      'desk.example',
      'desk.example:80',
      'desk.example:8443',
    ])
      expect(names).toContain(name);
  });

  it('of loopback is told from all others', () => {
    expect(['localhost', '127.0.0.1', '127.8.8.8', '::1', '[::1]'].map(isLoopback)).not.toContain(false);
    expect(['0.0.0.0', '::', '192.0.2.7', 'desk.example', '127.0.0.1.evil.example'].map(isLoopback)).not.toContain(
      true,
    );
  });
});

describe('a change', () => {
  it('is taken from the own pages and from programs, never from other sites', async () => {
    desk = await openWorkbench();
    const statusWith = async (headers: Record<string, string>) =>
      (await desk.ask('/api/decisions', withHeaders(headers))).status;
    // 404: it was let through, and there is no such decision
    expect(await statusWith({})).toBe(404);
    expect(await statusWith({ origin: 'http://127.0.0.1:4280', 'sec-fetch-site': 'same-origin' })).toBe(404);
    expect(await statusWith({ origin: 'https://evil.example' })).toBe(403);
    expect(await statusWith({ origin: 'http://127.0.0.1:9999' })).toBe(403);
    expect(await statusWith({ origin: 'null' })).toBe(403);
    expect(await statusWith({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusWith({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(
      (await desk.ask('/api/jobs/x', { method: 'DELETE', headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403);
  });
});

describe('a token', () => {
  const token = 'right-and-long-enough';

  it('is never empty: everybody knows that one', async () => {
    for (const empty of ['', ' '])
      await expect(serveWorkbench({ ledger: 'never-opened.db', token: empty })).rejects.toThrow('an empty token');
  });

  it('is demanded of everything', async () => {
    desk = await openWorkbench({ token });
    for (const address of ['/api/stats', '/api/openapi.json', '/api/docs', '/', '/assets/x.js', '/api/jobs/x/progress'])
      expect((await desk.ask(address)).status).toBe(401);
    const refused = await desk.ask('/api/stats', { headers: { accept: 'text/html' } });
    expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is taken as a header', async () => {
    desk = await openWorkbench({ token });
    const statusOf = async (authorization: string) =>
      (await desk.ask('/api/stats', { headers: { authorization } })).status;
    expect(await statusOf(`Bearer ${token}`)).toBe(200);
    for (const other of [token, `Bearer ${token}x`, `Bearer ${token.slice(1)}`, 'Bearer ', `Basic ${token}`])
      expect(await statusOf(other)).toBe(401);
  });

  it('is exchanged by the entrance for a cookie that scripts cannot read', async () => {
    desk = await openWorkbench({ token });
    const page = await desk.ask('/events', { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([401, expect.stringContaining('/enter.js')]);
    expect(await (await desk.ask('/enter.js')).text()).toContain("fetch('/enter'");
    expect((await desk.ask('/enter', posted({ token: 'wrong' }))).status).toBe(401);
    const entered = await desk.ask('/enter', posted({ token }));
    const cookie = entered.headers.get('set-cookie')!;
    expect(entered.status).toBe(204);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(token);
    const [pair] = cookie.split(';');
    expect((await desk.ask('/api/stats', { headers: { cookie: pair! } })).status).toBe(200);
    expect((await desk.ask('/api/stats', { headers: { cookie: `${pair}x` } })).status).toBe(401);
  });

  it('is not to be found by trying', async () => {
    desk = await openWorkbench({ token, rates: { loopback: 1000, others: 1000, wrongTokens: 3 } });
    const attempt = async (given: string) => (await desk.ask('/enter', posted({ token: given }))).status;
    expect([await attempt('a'), await attempt('b'), await attempt('c')]).toEqual([401, 401, 401]);
    const refused = await desk.ask('/enter', posted({ token }));
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});

describe('every answer', () => {
  it('forbids a browser all that the pages do not need', async () => {
    desk = await openWorkbench();
    for (const address of ['/api/stats', '/api/nothing', '/', '/api/docs']) {
      const { headers } = await desk.ask(address);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:/);
      if (address !== '/api/docs') expect(policy).toMatch(/style-src 'self'(;|$)/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('comes only as often as is good for all', async () => {
    desk = await openWorkbench({ rates: { loopback: 5, others: 5, wrongTokens: 5 } });
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++) statuses.push((await desk.ask('/api/jobs')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });
});
