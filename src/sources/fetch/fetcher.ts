import { readBody } from './answer.js';
import { readContentType } from './content-type.js';
import { FetchError } from './fetch-error.js';
import type { FetchMemory, FetchRecord } from './memory.js';
import type { FetchOptions } from './options.js';
import { checkedAddress, mostRedirects, redirectOf } from './redirects.js';
import { answered, openRequests } from './request.js';
import { Robots } from './robots.js';

/** What an address gave. */
export interface Fetched {
  /** The address that was asked for. */
  readonly url: string;
  /** The address that answered, without its fragment. */
  readonly location: string;
  readonly type: string | null;
  readonly charset: string | null;
  readonly bytes: Buffer;
  readonly record: FetchRecord;
}

export interface GetOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  /** Kept in the record: see `FetchRecord.stamp`. */
  readonly stamp?: string | null;
  /** Why an answer of a media type is not wanted, or null; asked before its body is read. */
  readonly refuse?: (type: string | null) => string | null;
}

/** Fetches pages and feeds, politely and from public addresses only. */
export interface Fetcher {
  readonly memory: FetchMemory | null;
  /** What an address holds; null where it has not changed since it was last fetched. Throws a `FetchError`. */
  get(url: string, options: GetOptions): Promise<Fetched | null>;
  close(): Promise<void>;
}

/** Opens a fetcher, which keeps its turns with hosts and what their robots.txt say until it is closed. */
export async function openFetcher(options: FetchOptions = {}): Promise<Fetcher> {
  const requests = await openRequests(options);
  const robots = new Robots(requests);
  const memory = options.memory ?? null;
  return { memory, get, close: requests.close };

  async function get(url: string, { maxBytes, signal, stamp = null, refuse }: GetOptions): Promise<Fetched | null> {
    const known = (await memory?.get(url)) ?? null;
    let at = checkedAddress(url, url);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const rules = await robots.rulesOf(at, url, signal);
      if (!rules.allows(at.href))
        throw new FetchError(url, `robots.txt of ${at.host} asks not to fetch ${at.pathname}`, null, true);
      const outcome = await requests.ask<Fetched | 'unchanged' | { redirect: string }>({
        at,
        where: url,
        interval: Math.max(options.interval ?? 1000, rules.delay ?? 0),
        known,
        signal,
        take: async (answer) => {
          const redirect = redirectOf(answer.status, answer.header('location'));
          if (redirect) return { redirect };
          if (answer.status === 304 && known) return 'unchanged';
          if (answer.status !== 200) throw new FetchError(url, answered(answer.status), answer.status);
          const { type, charset } = readContentType(answer.header('content-type'));
          const refusal = refuse?.(type);
          if (refusal) throw new FetchError(url, refusal);
          const bytes = await readBody(answer, url, maxBytes);
          const record: FetchRecord = {
            location: at.href,
            etag: answer.header('etag'),
            lastModified: answer.header('last-modified'),
            fetched: new Date().toISOString(),
            stamp,
          };
          return { url, location: at.href, type, charset, bytes, record };
        },
      });
      if (outcome === 'unchanged') {
        options.onUnchanged?.(url);
        return null;
      }
      if ('bytes' in outcome) return outcome;
      at = checkedAddress(outcome.redirect, url, at);
    }
    throw new FetchError(url, `is redirected more than ${mostRedirects} times`);
  }
}
