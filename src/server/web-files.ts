import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { contentPolicy } from './guards/index.js';

/** Where the page's builder leaves a place for the nonce of styles that libraries put in. */
const placeholder = '__CSP_NONCE__';
const notBuilt =
  '<!doctype html><html lang="en"><title>Dragoman</title><p>The pages are not built: <code>npm run build</code> does. <a href="/api/docs">The interface</a> is there.</html>';

/** The files of the pages: assets, whose names change with what they hold, and one page for all addresses. */
export function webFiles(app: OpenAPIHono, folder: string): void {
  // the page is answered below, under its own name as under all others
  const files = serveStatic({ root: folder, precompressed: true, index: 'none' });
  if (fs.existsSync(folder))
    app.use('/*', async (c, next) => {
      if (c.req.path === '/index.html') return next();
      const found = await files(c, next);
      if (!found?.ok) return found;
      const isHashed = c.req.path.startsWith('/assets/');
      found.headers.set('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      return found;
    });
  app.get('/*', async (c, next) => {
    // what looks like a file is none of the pages
    if (/\.\w{1,8}$/.test(c.req.path) && c.req.path !== '/index.html') return next();
    const page = await fs.promises.readFile(path.join(folder, 'index.html'), 'utf8').catch(() => notBuilt);
    if (!page.includes(placeholder)) return c.html(page, 200, { 'cache-control': 'no-cache' });
    const nonce = randomBytes(16).toString('base64');
    return c.html(page.replaceAll(placeholder, nonce), 200, {
      'cache-control': 'no-store',
      'content-security-policy': contentPolicy({ 'style-src': `'self' 'nonce-${nonce}'` }),
    });
  });
}
