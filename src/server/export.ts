import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { stringify } from 'csv-stringify/sync';
import { eventColumns, eventRow, type LedgerEvent } from '../ledger/index.js';
import { filtersOf, isNewestFirst } from './answers.js';
import type { AskedLedger } from './asking/index.js';
import { EventExport } from './contract/events.js';
import { Problem } from './contract/index.js';

/** How many events are fetched at once, and of how many reports of each the words are given. */
const page = 200;
const reports = 5;

type Format = EventExport['format'];

const types: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const route = createRoute({
  method: 'get',
  path: '/api/events/export',
  operationId: 'eventExport',
  summary: 'All events that match, as a file; the same in the same order as the list',
  tags: ['events'],
  request: { query: EventExport },
  responses: {
    200: {
      description: 'The file',
      content: Object.fromEntries(Object.values(types).map((type) => [type.split(';')[0]!, { schema: z.unknown() }])),
    },
    default: { description: 'Why it is refused', content: { 'application/problem+json': { schema: Problem } } },
  },
});

/** `GET /api/events/export`: written as it is fetched, so that a million events need no more memory than a page of them. */
export function exportRoute(app: OpenAPIHono, { ask }: AskedLedger): void {
  app.openapi(route, async (c) => {
    const { format, sort, ...filters } = c.req.valid('query');
    const asked = { ...filtersOf(filters), isNewestFirst: isNewestFirst(sort), limit: page, reports };
    const lines = writerOf(format);
    // what is wrong with the question is told before anything is sent
    let next = await ask('events', asked);
    let isFirst = true;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { events, next: after } = next;
        controller.enqueue(Buffer.from(lines(events, isFirst, after === null)));
        isFirst = false;
        if (after === null) return controller.close();
        next = await ask('events', { ...asked, after });
      },
    });
    return new Response(body, {
      headers: {
        'content-type': types[format],
        'content-disposition': `attachment; filename="events.${format}"`,
        'cache-control': 'no-store',
      },
    });
  });
}

type Writer = (events: readonly LedgerEvent[], isFirst: boolean, isLast: boolean) => string;

function writerOf(format: Format): Writer {
  switch (format) {
    case 'csv':
      // a cell that begins like a formula is one to a spreadsheet, whoever wrote the article
      return (events, isFirst) =>
        stringify(events.map(eventRow), { header: isFirst, columns: [...eventColumns], escape_formulas: true });
    case 'jsonl':
      return (events) => events.map((event) => `${JSON.stringify(event)}\n`).join('');
    case 'json':
      return (events, isFirst, isLast) =>
        `${isFirst ? '[' : ''}${events.map((event, i) => `${isFirst && !i ? '' : ','}\n${JSON.stringify(event)}`).join('')}${isLast ? '\n]\n' : ''}`;
  }
}
