import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../problems.js';
import { isLoopback } from './names.js';

export interface Rates {
  /** Requests a minute from one address: of this machine, and of others. */
  readonly loopback: number;
  readonly others: number;
  /** Wrong tokens a minute. */
  readonly wrongTokens: number;
}

export const defaultRates: Rates = { loopback: 60_000, others: 1_200, wrongTokens: 10 };

const addressOf = (c: Context): string => {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

/** Lets nobody ask more often than is good for all. */
export function limitRate({ loopback, others }: Rates): MiddlewareHandler {
  const limiter = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: 60 });
  const [near, far] = [limiter(loopback), limiter(others)];
  return async (c, next) => {
    const address = addressOf(c);
    await consume(isLoopback(address.replace(/^::ffff:/, '')) ? near : far, address);
    await next();
  };
}

/** Slows down who tries tokens. */
export function limitWrongTokens({ wrongTokens }: Rates): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: wrongTokens, duration: 60 });
  return async (c, next) => {
    const address = addressOf(c);
    const before = await limiter.get(address);
    if (before && before.consumedPoints >= wrongTokens) throw tooMany(before.msBeforeNext);
    await next();
    if (c.res.status === 401) await limiter.penalty(address);
  };
}

async function consume(limiter: RateLimiterMemory, address: string): Promise<void> {
  try {
    await limiter.consume(address);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(error.msBeforeNext);
    throw error;
  }
}

const tooMany = (wait: number): Refusal =>
  new Refusal(429, 'too many requests in a minute', {}, { 'retry-after': String(Math.max(1, Math.ceil(wait / 1000))) });
