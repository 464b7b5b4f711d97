import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { contentPolicy } from './guards/index.js';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dragoman: the interface</title>
<script type="module" src="/api/docs/rapidoc.js"></script>
</head>
<body>
<rapi-doc spec-url="/api/openapi.json" load-fonts="false" render-style="read" show-header="false"
 allow-authentication="false" allow-server-selection="false" sort-tags="false" use-path-in-nav-bar="true"></rapi-doc>
</body>
</html>
`;

/** `GET /api/docs`: the description of the interface as a page, with a script that is served from here too. */
export function apiPage(app: OpenAPIHono): void {
  const file = createRequire(import.meta.url).resolve('rapidoc/dist/rapidoc-min.js');
  app.get('/api/docs', (c) =>
    c.html(page, 200, {
      'cache-control': 'no-cache',
      // its styles stand in the elements that its script makes
      'content-security-policy': contentPolicy({ 'style-src': "'self' 'unsafe-inline'" }),
    }),
  );
  app.get('/api/docs/rapidoc.js', async (c) =>
    c.body(await fs.promises.readFile(file, 'utf8'), 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=86400',
    }),
  );
}
