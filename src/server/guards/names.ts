import os from 'node:os';
import type { MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import { Refusal } from '../problems.js';

/** Where a server listens. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Whether nobody but this machine reaches a host. */
export const isLoopback = (host: string): boolean => {
  const bare = bareOf(host);
  return bare === 'localhost' || (ipaddr.isValid(bare) && ipaddr.parse(bare).range() === 'loopback');
};

const bareOf = (host: string): string => host.toLowerCase().replace(/^\[|\]$/g, '');

/**
 * The values of a Host header that are answered. A page elsewhere whose name is turned to this machine's address (DNS
 * rebinding) sends its own name and gets nothing.
 */
export function servedNames({ host, port }: Place, more: readonly string[]): Set<string> {
  const bare = bareOf(host);
  const isEverywhere = bare === '0.0.0.0' || bare === '::';
  const own = isEverywhere
    ? [
        os.hostname(),
        ...Object.values(os.networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address)),
      ]
    : [bare];
  const names = new Set<string>();
  for (const name of ['localhost', '127.0.0.1', '::1', ...own]) {
    const shown = name.includes(':') ? `[${name.replace(/%.*$/, '')}]` : name.toLowerCase();
    names.add(`${shown}:${port}`);
    if (port === 80) names.add(shown);
  }
  for (const name of more) {
    names.add(name.toLowerCase());
    if (!/:\d+$/.test(name)) names.add(`${name.toLowerCase()}:${port}`);
  }
  return names;
}

/** Answers only requests that are made under one of the names. */
export function checkHost(names: () => ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase();
    if (!names().has(host))
      throw new Refusal(421, 'this server is not asked under that name; --allow-host lets it answer to another one');
    await next();
  };
}

/**
 * Lets nothing be changed by a page of another origin (CSRF). Browsers say from where a request comes; what says nothing
 * is no browser.
 */
export const checkOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const host = (c.req.header('host') ?? '').toLowerCase();
    const isOwn = origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
    if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      throw new Refusal(403, 'changes are taken from the workbench’s own pages only, not from other sites');
  }
  await next();
};
