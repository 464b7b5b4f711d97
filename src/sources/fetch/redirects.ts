import { FetchError } from './fetch-error.js';

/** How many redirects are followed. */
export const mostRedirects = 5;

const redirecting = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends us, or null. */
export const redirectOf = (status: number, location: string | null): string | null =>
  redirecting.has(status) ? location : null;

/**
 * An address that may be asked, without its fragment; `base` where a redirect from there names it.
 * Throws a `FetchError` that names `where` for any other.
 */
export function checkedAddress(address: string, where: string, base?: URL): URL {
  const named = base ? `is redirected to ${address}: ` : '';
  const refuse = (reason: string): never => {
    throw new FetchError(where, named + reason, null, true);
  };
  if (!URL.canParse(address, base?.href)) return refuse('this is not an address');
  const at = new URL(address, base?.href);
  if (at.protocol !== 'http:' && at.protocol !== 'https:') return refuse('only http and https are fetched');
  if (at.username || at.password) return refuse('an address with a user name or password in it is not fetched');
  at.hash = '';
  return at;
}
