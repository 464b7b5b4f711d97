import { createHash, randomBytes } from 'node:crypto';
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { issueWords } from '../record/index.js';
import { type Answers, answersFrom, type Sources } from './answers.js';
import { apiPage } from './api-page.js';
import { compress } from './compress.js';
import { type Method, Problem, type Route, routes } from './contract/index.js';
import { exportRoute } from './export.js';
import {
  Admission,
  checkHost,
  checkOrigin,
  defaultRates,
  limitRate,
  limitWrongTokens,
  type Rates,
  secureHeaders,
} from './guards/index.js';
import { takeUpload, type UploadLimits } from './jobs/index.js';
import { problemOf, Refusal } from './problems.js';
import { progressRoute } from './progress.js';
import { webFiles } from './web-files.js';

export interface AppOptions extends Sources {
  /** Values of the Host header that are answered. */
  readonly names: () => ReadonlySet<string>;
  /** The token that is demanded; null where none is. */
  readonly token: string | null;
  readonly rates?: Rates;
  readonly upload?: UploadLimits;
  /** The folder of the built pages. */
  readonly pages: string;
}

const megabyte = 2 ** 20;
export const defaultUpload: UploadLimits = { maxBytes: 256 * megabyte, mostFiles: 500 };
/** Of a body that is no upload: a text with all its escapes, and anything else. */
const longestText = 64 * megabyte;
const longestBody = 64 * 1024;

/** The whole interface: guards, the routes of the contract, and the files of the pages. */
export function workbench(options: AppOptions): OpenAPIHono {
  const { names, token, rates = defaultRates, upload = defaultUpload, jobs, ledger } = options;
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const faults = result.error.issues.map((issue) => ({
        place: [result.target, ...issue.path].join('.'),
        message: issueWords(issue),
      }));
      throw new Refusal(400, faults.map(({ place, message }) => `${place}: ${message}`).join('; '), { faults });
    },
  });
  app.onError(problemOf);
  app.use(secureHeaders, compress, checkHost(names), limitRate(rates), checkOrigin);
  if (token !== null) {
    const admission = new Admission(token);
    app.use(limitWrongTokens(rates));
    app.route('/', admission.routes());
    app.use(async (c, next) => (admission.isAdmitted(c) ? next() : admission.refuse(c)));
  }
  app.post('/api/jobs', async (c, next) => {
    if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) return next();
    return c.json(jobs.upload(await takeUpload(c.req.raw, upload)), 202);
  });
  const [text, other] = [limitBody(longestText), limitBody(longestBody)];
  app.use((c, next) => (c.req.path === '/api/jobs' ? text : other)(c, next));

  exportRoute(app, ledger);
  progressRoute(app, jobs);
  register(app, answersFrom(options), new Tags(options));
  app.doc31('/api/openapi.json', description);
  apiPage(app);
  app.all('/api/*', (c) => {
    throw unknown(c);
  });
  webFiles(app, options.pages);
  app.notFound((c) => problemOf(unknown(c), c));
  return app;
}

/** Answers each route of the contract. */
function register(app: OpenAPIHono, answers: Answers, tags: Tags): void {
  // what stands in an address by name goes before what may be any name
  const inOrder = Object.entries(routes).sort(([, a], [, b]) => variables(a.path) - variables(b.path));
  for (const [name, route] of inOrder) {
    const answer = answers[name as keyof Answers] as (asked: unknown) => unknown;
    app.openapi(configOf(name, route), async (c) => {
      const tag = tags.before(c, route);
      if (tag !== null && isHeld(c, tag)) return notChanged(tag);
      const asked = {
        ...(c.req.valid('param' as never) as object),
        ...(c.req.valid('query' as never) as object),
        ...(route.method === 'post' && (c.req.valid('json' as never) as object)),
      };
      const found = await answer(asked);
      if (found === null) throw new Refusal(404, absence(asked, c));
      return answered(c, JSON.stringify(found), route, tag);
    });
  }
}

/** What is not there, by the id that was asked for, as a person would say it. */
const absence = (asked: object, c: Context): string =>
  'id' in asked ? `nothing here has the id “${asked.id}”` : `there is nothing at ${c.req.path}`;

const variables = (path: string): number => path.split('{').length - 1;

function answered(c: Context, body: string, { method, status = 200 }: Route, before: string | null): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': method === 'get' ? 'private, no-cache' : 'no-store',
  };
  if (method !== 'get') return new Response(body, { status, headers });
  const tag = before ?? tagOf(body);
  if (before === null && isHeld(c, tag)) return notChanged(tag);
  return new Response(body, { status, headers: { ...headers, etag: tag } });
}

/** Tags by which a client knows that what it holds still is what would be answered. */
class Tags {
  private readonly ledger: Sources['ledger'];
  /** Another program may answer otherwise. */
  private readonly salt = randomBytes(8).toString('hex');

  constructor({ ledger }: Sources) {
    this.ledger = ledger;
  }

  /** The tag of an answer that is not known yet, from the state of the ledger and the question; null where that says nothing. */
  before(c: Context, { method, about, path }: Route): string | null {
    if (method !== 'get' || about === 'jobs' || path === '/api/desk' || path === '/api/procedures/{id}') return null;
    const version = this.ledger.version();
    return version === null ? null : tagOf(`${this.salt} ${version} ${c.req.url}`);
  }
}

const tagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

const isHeld = (c: Context, tag: string): boolean =>
  (c.req.header('if-none-match') ?? '').split(',').some((held) => [tag, '*'].includes(held.trim()));

const notChanged = (tag: string): Response =>
  new Response(null, { status: 304, headers: { etag: tag, 'cache-control': 'private, no-cache' } });

const limitBody = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, `the body is longer than ${Math.floor(maxSize / 1024)} kB`);
    },
  });

/** A route of the contract as OpenAPI describes it. */
function configOf(name: string, route: Route): RouteConfig {
  const { method, path, summary, about, answer, status = 200, params, query, body } = route;
  return {
    method,
    path,
    operationId: name,
    summary,
    tags: [about],
    request: {
      params,
      query,
      ...(method === 'post' && { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      [status]: { description: summary, content: { 'application/json': { schema: answer } } },
      ...(method === 'get' && { 304: { description: 'What is held still is what would be answered' } }),
      default: { description: 'Why it is refused', content: { 'application/problem+json': { schema: Problem } } },
    },
  };
}

const description = {
  openapi: '3.1.0',
  info: {
    title: 'Dragoman',
    version: '1',
    description: 'A ledger of reporting on international affairs: every entry with the words it rests on.',
  },
};

/** What is asked beside the contract, because it is no JSON. */
const others = [
  '/api/openapi.json',
  '/api/docs',
  '/api/docs/rapidoc.js',
  '/api/events/export',
  '/api/jobs/{id}/progress',
];

/** Why there is no answer: nothing is there, or it is not asked in that way. */
function unknown(c: Context): Refusal {
  const methods = new Set<Method | 'head'>();
  for (const { path, method } of Object.values(routes)) if (matcherOf(path).test(c.req.path)) methods.add(method);
  const isPage = !c.req.path.startsWith('/api/') && c.req.method !== 'GET' && c.req.method !== 'HEAD';
  if (isPage || others.some((path) => matcherOf(path).test(c.req.path))) methods.add('get');
  if (methods.has('get')) methods.add('head');
  if (!methods.size || methods.has(c.req.method.toLowerCase() as Method))
    return new Refusal(404, `there is nothing at ${c.req.path}`);
  const allowed = [...methods].map((method) => method.toUpperCase()).join(', ');
  return new Refusal(405, `${c.req.method} is not done here; ${allowed} may be`, {}, { allow: allowed });
}

const matcherOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
