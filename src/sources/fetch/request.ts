import { orAbort } from '../abort.js';
import { SourceError } from '../source-error.js';
import { allowedHosts } from './address.js';
import { type Answer, retryAfter } from './answer.js';
import { ForbiddenAddress, guardedConnector } from './connect.js';
import { FetchError } from './fetch-error.js';
import type { FetchRecord } from './memory.js';
import type { FetchOptions } from './options.js';
import { HostIsHeld, Pace } from './pace.js';
import { isPassing, troubleOf } from './trouble.js';

/** The name that robots.txt knows us by. */
export const product = 'dragoman';

/** One question to one address: no redirect is followed. */
export interface Request<T> {
  readonly at: URL;
  /** The address that the user knows, for errors. */
  readonly where: string;
  /** Milliseconds before the next request to the host. */
  readonly interval: number;
  readonly known: FetchRecord | null;
  readonly signal: AbortSignal | undefined;
  /** Takes the answer, in the time that the request has; it is thrown away afterwards. */
  readonly take: (answer: Answer) => T | Promise<T>;
}

export interface Requests {
  /** Asks in turn, and asks again where a failure is likely to pass. Throws a `FetchError` or the signal's reason. */
  ask<T>(request: Request<T>): Promise<T>;
  close(): Promise<void>;
}

const accepted =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/plain;q=0.8, application/json;q=0.7, */*;q=0.1';

/** Opens the way out: every request of a fetcher goes through here. */
export async function openRequests(options: FetchOptions): Promise<Requests> {
  const { Agent, buildConnector } = await import('undici');
  const { timeout = 60_000, idle = 20_000, longestWait = 120_000, retries = 2, backoff = 1000 } = options;
  const pace = new Pace(options.mostHosts ?? 4, longestWait);
  const agent = new Agent({
    connect: guardedConnector({
      build: buildConnector,
      allows: allowedHosts(options.allowHosts ?? []),
      ...(options.resolve && { resolve: options.resolve }),
      timeout: Math.min(10_000, timeout),
    }),
    connections: 1,
    pipelining: 1,
    headersTimeout: idle,
    bodyTimeout: idle,
  });
  const userAgent = userAgentOf(options);
  return { ask, close: () => agent.destroy() };

  async function ask<T>(request: Request<T>): Promise<T> {
    const { at, where, signal } = request;
    for (let attempt = 0; ; attempt++) {
      const pause = backoff * 4 ** attempt;
      let why: string;
      try {
        const outcome = await once(request);
        if (!(outcome instanceof Busy)) return outcome;
        pace.hold(at.host, Math.max(outcome.wait ?? 0, pause));
        why = outcome.why;
        if (outcome.wait !== null && outcome.wait > longestWait)
          throw new FetchError(where, `${why}; it asks to come back in ${inWords(outcome.wait)}`, outcome.status);
        if (attempt >= retries) throw new FetchError(where, `${why} (asked ${attempt + 1} times)`, outcome.status);
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof SourceError) throw error;
        if (error instanceof HostIsHeld)
          throw new FetchError(where, `the host asks to be left alone for ${inWords(error.milliseconds)}`);
        why = troubleOf(error);
        if (!isPassing(error)) throw new FetchError(where, why, null, error instanceof ForbiddenAddress);
        pace.hold(at.host, pause);
        if (attempt >= retries) throw new FetchError(where, `${why} (tried ${attempt + 1} times)`);
      }
    }
  }

  /** One request with its answer, in its turn and within its time. */
  async function once<T>({ at, where, interval, known, signal, take }: Request<T>): Promise<T | Busy> {
    const limit = new AbortController();
    const stop = (): void => limit.abort(signal?.reason);
    signal?.throwIfAborted();
    signal?.addEventListener('abort', stop, { once: true });
    let timer: NodeJS.Timeout | undefined;
    let endTurn: (() => void) | undefined;
    let answer: Answer | undefined;
    try {
      endTurn = await pace.turn(at.host, interval, limit.signal);
      const late = new FetchError(where, `took more than ${timeout / 1000} s and was given up`);
      timer = setTimeout(() => limit.abort(late), timeout);
      answer = await orAbort(send(at, known, limit.signal), limit.signal);
      if (busy.has(answer.status)) return new Busy(answer.status, retryAfter(answer.header('retry-after'), Date.now()));
      return await orAbort(Promise.resolve(take(answer)), limit.signal);
    } catch (error) {
      throw limit.signal.aborted ? limit.signal.reason : error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      answer?.body.destroy();
      endTurn?.();
    }
  }

  async function send(at: URL, known: FetchRecord | null, signal: AbortSignal): Promise<Answer> {
    const isSame = known?.location === at.href;
    const { statusCode, headers, body } = await agent.request({
      origin: at.origin,
      path: at.pathname + at.search,
      method: 'GET',
      signal,
      headers: {
        'user-agent': userAgent,
        accept: accepted,
        'accept-encoding': 'gzip, deflate, br',
        ...(isSame && known.etag && { 'if-none-match': known.etag }),
        ...(isSame && known.lastModified && { 'if-modified-since': known.lastModified }),
      },
    });
    // a body that is destroyed before its end says so as an error when nobody listens any more
    body.on('error', () => {});
    return { status: statusCode, header: (name) => [headers[name]].flat()[0] ?? null, body };
  }
}

const busy = new Set([429, 500, 502, 503, 504]);

/** An answer that asks for patience; `wait` in milliseconds, null where it does not say. */
class Busy {
  readonly status: number;
  readonly wait: number | null;
  constructor(status: number, wait: number | null) {
    this.status = status;
    this.wait = wait;
  }
  get why(): string {
    return answered(this.status);
  }
}

function userAgentOf({ version, contact }: FetchOptions): string {
  const plain = contact?.replace(/[^\x21-\x7e]/g, '');
  return `${product}${version ? `/${version}` : ''}${plain ? ` (+${plain})` : ''}`;
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

const reasons: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  429: 'Too Many Requests',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** What a server answered, in words. */
export const answered = (status: number): string =>
  `the server answered ${status}${reasons[status] ? ` ${reasons[status]}` : ''}`;
