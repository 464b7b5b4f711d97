import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type TestWorkbench } from './testing/workbench.js';

let desk: TestWorkbench;
beforeAll(async () => {
  desk = await openWorkbench();
  fs.mkdirSync(path.join(desk.pages, 'assets'));
  fs.writeFileSync(
    path.join(desk.pages, 'index.html'),
    '<!doctype html><style nonce="__CSP_NONCE__"></style><title>Desk</title>',
  );
  fs.writeFileSync(path.join(desk.pages, 'assets', 'main-a1b2.js'), 'start()');
  fs.writeFileSync(path.join(desk.pages, 'assets', 'main-a1b2.js.gz'), gzipSync('start()'));
  fs.writeFileSync(path.join(desk.pages, '..', 'secret.txt'), 'secret');
});
afterAll(() => desk.close());

describe('the files of the pages', () => {
  it('are kept by browsers where their name changes with what they hold', async () => {
    const file = await desk.ask('/assets/main-a1b2.js');
    expect(await file.text()).toBe('start()');
    expect(file.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('come packed as they lie there', async () => {
    const file = await desk.ask('/assets/main-a1b2.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(file.headers.get('content-encoding')).toBe('gzip');
  });

  it('are one page for all addresses of pages, with a nonce of its own for each answer', async () => {
    const nonces = new Set<string>();
    for (const address of [
      '/',
      '/index.html',
      '/events?type=AID',
      '/actors/state%2FIRN',
      '/documents/0123456789abcdef',
    ]) {
      const page = await desk.ask(address);
      const text = await page.text();
      expect([page.status, text]).toEqual([200, expect.stringContaining('<title>Desk</title>')]);
      const nonce = /nonce="([^"]+)"/.exec(text)![1]!;
      expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
  });

  it('are not there where there is none', async () => {
    expect((await desk.ask('/assets/none.js')).status).toBe(404);
    expect((await desk.ask('/favicon.ico')).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets/%00',
    '/%c0%ae%c0%ae/secret.txt',
  ])('are no way out of their folder: %s', async (address) => {
    const response = await desk.ask(address);
    expect(await response.text()).not.toBe('secret');
    expect(response.status).toBeLessThan(500);
  });
});
