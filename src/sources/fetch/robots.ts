import { SourceError } from '../source-error.js';
import { readBody } from './answer.js';
import { FetchError } from './fetch-error.js';
import { checkedAddress, mostRedirects, redirectOf } from './redirects.js';
import { product, type Requests } from './request.js';
import { tools } from './tools.js';

/** What the robots.txt of an origin says to us. */
export interface Rules {
  allows(url: string): boolean;
  /** Milliseconds between requests, or null. */
  readonly delay: number | null;
}

const everythingAllowed: Rules = { allows: () => true, delay: null };
const largest = 500 * 1024;
const keptFor = 24 * 3600_000;
const failureKeptFor = 60_000;

/** Reads a robots.txt (RFC 9309). */
export function readRules(url: string, text: string): Rules {
  const robots = tools.parseRobots(url, text);
  const delay = robots.getCrawlDelay(product);
  return {
    allows: (page) => robots.isAllowed(page, product) !== false,
    delay: delay === undefined ? null : delay * 1000,
  };
}

/** The rules of origins, each asked for once a day. */
export class Robots {
  private readonly known = new Map<string, { until: number; rules: Promise<Rules> }>();
  private readonly requests: Requests;

  constructor(requests: Requests) {
    this.requests = requests;
  }

  /**
   * The rules of an address's origin. Where they cannot be had because the host fails, nothing may be fetched (RFC 9309,
   * 2.3.1.4): a `FetchError` that names `where`.
   */
  async rulesOf(at: URL, where: string, signal: AbortSignal | undefined): Promise<Rules> {
    let entry = this.known.get(at.origin);
    if (!entry || entry.until <= Date.now()) {
      const asked = { until: Date.now() + keptFor, rules: this.read(at, signal) };
      asked.rules.catch(() => {
        asked.until = signal?.aborted ? 0 : Date.now() + failureKeptFor;
      });
      entry = asked;
      this.known.set(at.origin, entry);
    }
    try {
      return await entry.rules;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const { status = null, isForbidden = false } = error instanceof FetchError ? error : {};
      // a host that cannot be reached has no robots.txt to speak of
      const context = status ? `the robots.txt of ${at.host} could not be had, so nothing is fetched from there: ` : '';
      throw new FetchError(where, context + error.message, null, isForbidden);
    }
  }

  private async read(origin: URL, signal: AbortSignal | undefined): Promise<Rules> {
    const where = new URL('/robots.txt', origin).href;
    let at = new URL(where);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await this.requests.ask<Rules | string>({
        at,
        where,
        interval: 0,
        known: null,
        signal,
        take: async ({ status, header, body }) => {
          const location = redirectOf(status, header('location'));
          if (location) return location;
          // 2.3.1.3: a file that is not there forbids nothing
          if (status !== 200) return everythingAllowed;
          return readRules(where, (await readBody({ status, header, body }, where, largest)).toString('utf8'));
        },
      });
      if (typeof answer !== 'string') return answer;
      at = checkedAddress(answer, where, at);
    }
    return everythingAllowed;
  }
}
