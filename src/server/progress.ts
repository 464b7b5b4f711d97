import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Jobs } from './jobs/index.js';
import { Refusal } from './problems.js';

/** How often a silent stream says that it is alive, in milliseconds. */
const heartbeat = 15_000;

/** `GET /api/jobs/{id}/progress`: what happens to a job, as server-sent events; `Last-Event-ID` says where to go on. */
export function progressRoute(app: OpenAPIHono, jobs: Jobs): void {
  app.get('/api/jobs/:id/progress', (c) => {
    const job = jobs.running(c.req.param('id'));
    if (!job) throw new Refusal(404, `there is nothing at ${c.req.path}`);
    const held = c.req.header('last-event-id') ?? '';
    const after = /^\d{1,9}$/.test(held) ? Number(held) : 0;
    c.header('cache-control', 'no-store');
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const timer = setInterval(() => stream.write(': still here\n\n').catch(() => gone.abort()), heartbeat);
      try {
        for await (const { number, event, data } of job.follow(after, gone.signal))
          await stream.writeSSE({ id: String(number), event, data: JSON.stringify(data) });
      } finally {
        clearInterval(timer);
      }
    });
  });
}
