import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { LedgerError, NameError, QueryError } from '../ledger/index.js';
import { BusyError, CostError } from './asking/index.js';
import type { Problem } from './contract/index.js';

type More = Partial<Pick<Problem, 'candidates' | 'faults'>>;

/** A request that is refused, and why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly more: More;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, detail: string, more: More = {}, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.more = more;
    this.headers = headers;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Not understood',
  401: 'Not admitted',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not done to this',
  409: 'Several may be meant',
  413: 'Too large',
  415: 'Not of a kind that is read here',
  421: 'Not served under this name',
  422: 'Asks too much',
  429: 'Too many requests',
  500: 'A defect of dragoman',
  503: 'The ledger cannot be used',
};

/** Any error as a refusal: one place decides what each comes to over HTTP. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof NameError)
    return new Refusal(error.isAmbiguous ? 409 : 404, error.message, {
      candidates: error.candidates.map(({ id, name }) => ({ id, name })),
    });
  if (error instanceof QueryError) return new Refusal(400, error.message);
  if (error instanceof CostError) return new Refusal(422, error.message);
  if (error instanceof BusyError) return new Refusal(429, error.message, {}, { 'retry-after': '2' });
  if (error instanceof LedgerError) return new Refusal(503, error.message, {}, { 'retry-after': '5' });
  if (error instanceof HTTPException)
    return new Refusal(error.status, error.message || (titles[error.status] ?? 'it was refused'));
  return new Refusal(500, 'what was asked could not be answered; the terminal that serves says more');
}

/** Answers an error as `application/problem+json`; a defect of the program is told on standard error, never here. */
export function problemOf(error: unknown, c: Context): Response {
  const refusal = refusalOf(error);
  if (refusal.status === 500)
    process.stderr.write(`dragoman: ${c.req.method} ${c.req.path}: ${(error as Error).stack ?? String(error)}\n`);
  const { status, message, more, headers } = refusal;
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Refused',
    status,
    detail: message,
    instance: c.req.path,
    ...more,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      // the rest of the body is not read: nothing more can come on that connection
      ...(status === 413 && { connection: 'close' }),
      ...headers,
    },
  });
}
