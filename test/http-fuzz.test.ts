import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 as Ajv, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresAddress, withoutSchema } from '../src/ledger/testing/postgres-schema.js';
import { writeArticles } from './ledger-folder.js';
import { type ServedDesk, serveDesk } from './served.js';

// Requests made from the interface's own description, valid, nearly valid and hostile, against the built server over a
// ledger that it filled itself. `DRAGOMAN_FUZZ=10000` for the full run, in which no request may take two seconds; in the
// short one others may be at work on the machine.
const runs = Number(process.env.DRAGOMAN_FUZZ ?? 400);
const slowest = process.env.DRAGOMAN_FUZZ ? 2_000 : 15_000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-fuzz-'));

interface Schema {
  readonly $ref?: string;
  readonly type?: string | string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Operation {
  readonly parameters?: readonly { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}
interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly template: string;
  readonly type: string | null;
  readonly body: string | null;
}

let desk: ServedDesk;
let api: Api;
let ajv: Ajv;
/** Words that mean something in the ledger. */
let known: string[];
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\0',
      '..',
      '../../etc/passwd',
      '%',
      '%00',
      '%2e%2e%2f',
      '\\',
      "' or 1=1 --",
      '"; drop table event; --',
    ],
    ...[
      '<script>alert(1)</script>',
      '\u202Egnp',
      '\u{1F600}',
      '-1',
      '0',
      '201',
      '1e9',
      'NaN',
      '9'.repeat(400),
      '[]',
      '{}',
    ],
    ...[
      'null',
      'undefined',
      '__proto__',
      'constructor',
      '(',
      ')',
      'NOT',
      'a OR',
      '*',
      '"',
      'x:',
      'actor:',
      '-',
      ',',
      ',,',
      '0000',
      '99999-99-99',
    ],
    ...['2025-13-45', '2025-03-08/0123456789abcdef:e1', 'undated/0123456789abcdef:e1', 'undated/1', 'a'.repeat(5_000)],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed()),
);

const deref = (schema: Schema): Schema =>
  schema.$ref ? api.components.schemas[schema.$ref.split('/').at(-1)!]! : schema;

/** Values that a schema allows; words that mean something where it allows any. */
function valid(given: Schema): fc.Arbitrary<unknown> {
  const schema = deref(given);
  const any = schema.anyOf ?? schema.oneOf;
  if (any) return fc.oneof(...any.map(valid));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? 'string'].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 1_000_000) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valid(schema.items ?? {}), { maxLength: 3 });
    case 'object': {
      const required = new Set(schema.required ?? []);
      const fields = Object.entries(schema.properties ?? {});
      return fc.record(Object.fromEntries(fields.map(([name, of]) => [name, valid(of)])), {
        requiredKeys: fields.map(([name]) => name).filter((name) => required.has(name)),
      });
    }
    default:
      // nothing outside this machine is asked for
      if (schema.format === 'uri')
        return fc.constantFrom('http://127.0.0.1:9/', 'https://[::1]/feed', 'http://localhost:1/');
      if (schema.format === 'date') return fc.constant('2025-03-08');
      return fc.oneof(
        fc.constantFrom(...known),
        ...(schema.pattern ? [fc.stringMatching(new RegExp(schema.pattern), { maxLength: 20 } as never)] : []),
      );
  }
}

/** A body in which something is not as it must be. */
const spoiled = (body: unknown): fc.Arbitrary<string> =>
  fc.oneof(
    hostile,
    fc.json({ maxDepth: 3 }),
    fc.constant(JSON.stringify([body])),
    fc.constant(JSON.stringify({ ...(body as object), surplus: 1 })),
    fc.constant(JSON.stringify(body).slice(0, -1)),
    hostile.map((word) => {
      const fields = Object.keys(body as object);
      return JSON.stringify({ ...(body as object), [fields[0] ?? 'x']: word });
    }),
  );

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY'];

function requests(): fc.Arbitrary<Asked> {
  const operations = Object.entries(api.paths).flatMap(([template, all]) =>
    Object.entries(all).map(([method, operation]) => ({ template, method: method.toUpperCase(), operation })),
  );
  return fc.oneof(...operations.map(({ template, method, operation }) => requestsTo(template, method, operation)));
}

function requestsTo(
  template: string,
  method: string,
  { parameters = [], requestBody }: Operation,
): fc.Arbitrary<Asked> {
  const value = (schema: Schema): fc.Arbitrary<string> =>
    fc.oneof({ weight: 5, arbitrary: valid(schema).map(String) }, { weight: 1, arbitrary: hostile });
  const inPath = fc.record(
    Object.fromEntries(parameters.filter((one) => one.in === 'path').map(({ name, schema }) => [name, value(schema)])),
  );
  const inQuery = parameters.filter((one) => one.in === 'query');
  const query = fc.record(
    Object.fromEntries(
      inQuery.map(({ name, schema }) => [name, fc.option(value(schema), { freq: 2, nil: undefined })]),
    ),
  );
  const surplus = fc.oneof(
    { weight: 12, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostile, hostile)
        .map(([name, word]) => `&${encodeURIComponent(name)}=${encodeURIComponent(word)}`),
    },
  );
  const schema = requestBody?.content?.['application/json']?.schema;
  const body = schema
    ? valid(schema).chain((good) =>
        fc.oneof({ weight: 3, arbitrary: fc.constant(JSON.stringify(good)) }, { weight: 2, arbitrary: spoiled(good) }),
      )
    : fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: hostile });
  const how = fc.oneof(
    { weight: 12, arbitrary: fc.constant(method) },
    { weight: 1, arbitrary: fc.constantFrom(...methods) },
  );
  const type = fc.oneof(
    { weight: 12, arbitrary: fc.constant('application/json') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        'multipart/form-data',
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded',
        '',
        'application/json; charset=utf-16',
      ),
    },
  );
  return fc.record({ how, inPath, query, surplus, body, type }).map(({ how, inPath, query, surplus, body, type }) => {
    const filled = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent((inPath as Record<string, string>)[name]!),
    );
    const given = Object.entries(query).filter(([, word]) => word !== undefined) as [string, string][];
    const words = given.map(([name, word]) => `${name}=${encodeURIComponent(word)}`).join('&') + surplus;
    return {
      method: how,
      path: words ? `${filled}?${words}` : filled,
      template,
      type: body === null ? null : type,
      body,
    };
  });
}

interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly took: number;
}

function ask({ method, path: address, type, body }: Asked): Promise<Answered> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${desk.url}${address}`,
      {
        method,
        agent,
        headers: {
          ...(type && { 'content-type': type }),
          ...(body !== null && { 'content-length': Buffer.byteLength(body) }),
        },
      },
      async (response) => {
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of response) chunks.push(chunk);
        } catch (error) {
          return reject(error);
        }
        resolve({
          status: response.statusCode!,
          type: (response.headers['content-type'] ?? '').split(';')[0]!,
          body: Buffer.concat(chunks).toString(),
          took: performance.now() - start,
        });
      },
    );
    request.on('error', reject);
    request.end(body ?? undefined);
  });
}

const compiled = new Map<string, ValidateFunction>();
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** What is wrong with an answer, measured by what the description declares; null where nothing is. */
function faultOf(asked: Asked, { status, type, body, took }: Answered): string | null {
  if (status >= 500) return `status ${status}`;
  if (took > slowest) return `took ${Math.round(took)} ms`;
  if (asked.method === 'HEAD' || status === 304) return body === '' ? null : 'has a body';
  // a path whose values hold slashes may be another route's
  const own = Object.keys(api.paths).filter((template) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked.path.split('?')[0]!),
  );
  const template = own.sort((a, b) => a.split('{').length - b.split('{').length)[0];
  const operation = template === undefined ? undefined : api.paths[template]![asked.method.toLowerCase()];
  if (status < 400 && !operation) return 'was answered, and is not described';
  if (status >= 400) {
    if (type !== 'application/problem+json') return `is refused as ${type}`;
    return check('#/components/schemas/Problem', JSON.parse(body));
  }
  const declared = operation!.responses[status];
  if (!declared?.content?.[type]) return `${status} as ${type} is not described`;
  if (type !== 'application/json') return null;
  const place = [
    'paths',
    template!,
    asked.method.toLowerCase(),
    'responses',
    String(status),
    'content',
    type,
    'schema',
  ];
  return check(`#/${place.map(escaped).map(encodeURIComponent).join('/')}`, JSON.parse(body));
}

function check(at: string, value: unknown): string | null {
  const validate = compiled.get(at) ?? ajv.compile({ $ref: `api${at}` });
  compiled.set(at, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

const postgres = await postgresAddress();
const places = [
  { name: 'SQLite', ledger: path.join(folder, 'fuzz.db') },
  ...(postgres === null ? [] : [{ name: 'PostgreSQL', ledger: postgres }]),
];
const articles = path.join(folder, 'articles');
afterAll(() => {
  agent.destroy();
  fs.rmSync(folder, { recursive: true });
});

describe.each(places)('the HTTP interface over $name', ({ name, ledger }) => {
  beforeAll(async () => {
    desk = await serveDesk(ledger);
    const form = new FormData();
    for (const name of fs.readdirSync(writeArticles(articles, 12)))
      form.append('files', new File([fs.readFileSync(path.join(articles, name))], name));
    const job = (await (await fetch(`${desk.url}/api/jobs`, { method: 'POST', body: form })).json()) as { id: string };
    await (await fetch(`${desk.url}/api/jobs/${job.id}/progress`)).text();
    api = (await (await fetch(`${desk.url}/api/openapi.json`)).json()) as Api;
    ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(api, 'api');
    const ids = async (list: string, kind: string): Promise<string[]> => {
      const answer = (await (await fetch(`${desk.url}/api/${list}?limit=5`)).json()) as Record<
        string,
        { id: string }[]
      >;
      return answer[kind]!.map(({ id }) => id);
    };
    known = [
      ...(await ids('documents', 'documents')),
      ...(await ids('events', 'events')),
      ...(await ids('statements', 'statements')),
      ...(await ids('positions', 'positions')),
      ...(await ids('actors', 'actors')),
      ...(await ids('instruments', 'instruments')),
      job.id,
      ...[
        'NOR',
        'Sweden',
        'NOR,SWE',
        'Norway, Chile',
        'CONSULT',
        'REQUEST,ACCUSE',
        'asserted',
        'supports',
        'person',
        'GOV',
      ],
      ...[
        'e1',
        's1',
        'p1',
        '2025',
        '2025-03',
        '2025-03-08',
        'actor:NOR',
        'open trade',
        '"open trade" -Chile',
        'sanction*',
      ],
    ];
  }, 240_000);
  afterAll(async () => {
    await desk?.stop();
    if (ledger === postgres) await withoutSchema(ledger);
  }, 60_000);

  it(`answers ${runs} requests made from its description as it says, without a failure of its own`, async () => {
    const statuses = new Map<number, number>();
    let longest = 0;
    await fc.assert(
      fc.asyncProperty(requests(), async (asked) => {
        const answered = await ask(asked);
        statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
        longest = Math.max(longest, answered.took);
        const fault = faultOf(asked, answered);
        if (fault !== null) throw new Error(`${fault}: ${answered.body.slice(0, 500)}`);
      }),
      { numRuns: runs, ...(process.env.DRAGOMAN_FUZZ ? {} : { seed: 20250308 }) },
    );
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
    console.log(`${name}: ${runs} requests, the slowest ${Math.round(longest)} ms; ${counts.join(', ')}`);
    expect(statuses.get(200) ?? 0).toBeGreaterThan(runs / 5);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(0);
    expect(desk.process.exitCode).toBeNull();
    expect(desk.errors()).not.toContain('Error');
  }, 3_600_000);
});
