import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';
import { whyForbidden } from './address.js';

/** The addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>;

/** A connection that was refused before it was made. */
export class ForbiddenAddress extends Error {
  constructor(hostname: string, address: string, reason: string) {
    super(hostname === address ? `${address} is ${reason}` : `${hostname} is at ${address}, ${reason}`);
    this.name = 'ForbiddenAddress';
  }
}

export interface ConnectOptions {
  readonly build: typeof buildConnector;
  readonly allows: (hostname: string, port: string) => boolean;
  readonly resolve?: Resolve;
  readonly timeout: number;
}

const resolveHost: Resolve = (hostname) => dns.promises.lookup(hostname, { all: true, verbatim: true });

/**
 * Opens connections to public addresses only. The check sits in the look-up that the socket itself makes, so the
 * address that is checked is the one that is connected to: a name that answers differently the second time (DNS
 * rebinding) gains nothing. Where one address of a name is forbidden, all are.
 */
export function guardedConnector({
  build,
  allows,
  resolve = resolveHost,
  timeout,
}: ConnectOptions): buildConnector.connector {
  const open = build({ timeout, lookup: lookupWith(resolve, () => null) });
  const guarded = build({ timeout, lookup: lookupWith(resolve, whyForbidden) });
  return (options, callback) => {
    const hostname = options.hostname.replace(/^\[|\]$/g, '');
    if (allows(hostname, options.port || (options.protocol === 'https:' ? '443' : '80')))
      return open(options, callback);
    // a literal address is connected to without a look-up
    const reason = isIP(hostname) ? whyForbidden(hostname) : null;
    if (reason) return callback(new ForbiddenAddress(hostname, hostname, reason), null);
    return guarded(options, callback);
  };
}

/** A look-up as `net.connect` asks for it, which fails where an address is forbidden. */
function lookupWith(resolve: Resolve, reasonAgainst: (address: string) => string | null): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const first = addresses[0];
        const bad = addresses.find(({ address }) => reasonAgainst(address));
        if (bad) callback(new ForbiddenAddress(hostname, bad.address, reasonAgainst(bad.address)!), '', 0);
        else if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error as NodeJS.ErrnoException, '', 0),
    );
  };
}
