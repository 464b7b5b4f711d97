import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { workbench } from './app.js';
import { openInProcesses } from './asking/index.js';
import { isLoopback, newToken, type Place, type Rates, servedNames } from './guards/index.js';
import { Jobs, type UploadLimits } from './jobs/index.js';

export interface ServeOptions {
  /** The ledger: an SQLite file, made where there is none, or `postgres://…`. */
  readonly ledger: string;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** The port, and no other one; by default the first that is free from {@link firstPort} on. */
  readonly port?: number | null;
  /** A token to demand; beyond loopback one is always demanded, and made where none is given. */
  readonly token?: string | null;
  /** Further values of the Host header that are answered. */
  readonly allowHosts?: readonly string[];
  /** Hosts from which pages may be fetched although they are not public. */
  readonly allowFetch?: readonly string[];
  readonly contact?: string | null;
  /** Largest document, in bytes. */
  readonly maxBytes?: number;
  readonly upload?: UploadLimits;
  readonly rates?: Rates;
  /** How long a question to the ledger may take, in milliseconds. */
  readonly budget?: number;
  /** The folder of the built pages. */
  readonly pages?: string;
}

/** A workbench that is being served. */
export interface Served extends Place {
  /** The address to open; with the token behind `#` where one is demanded. */
  readonly address: string;
  readonly token: string | null;
  /** Takes no more requests, ends jobs after what they are storing, and closes the ledger. */
  close(): Promise<void>;
}

export const firstPort = 4280;
const portsTried = 20;
/** How long requests may go on when the server is to end, in milliseconds. */
const patience = 3_000;

/** What is wrong with where a server is to listen, in words for who starts it. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/**
 * Serves the workbench over a ledger.
 *
 * @throws LedgerError where the ledger cannot be opened; ServeError where the address cannot be had
 */
export async function serveWorkbench(options: ServeOptions): Promise<Served> {
  const host = options.host ?? '127.0.0.1';
  if (options.token?.trim() === '') throw new ServeError('an empty token would let everybody in; give another one');
  const token = options.token ?? (isLoopback(host) ? null : newToken());
  const ledger = await openInProcesses(options.ledger, { budget: options.budget });
  const jobs = new Jobs(ledger, {
    maxBytes: options.maxBytes ?? 20 * 2 ** 20,
    contact: options.contact ?? null,
    allowHosts: options.allowFetch ?? [],
  });
  let names: ReadonlySet<string> = new Set();
  const app = workbench({
    ledger,
    jobs,
    token,
    names: () => names,
    rates: options.rates,
    upload: options.upload,
    // beside the modules, and beside the command line that is made of them
    pages: options.pages ?? fileURLToPath(new URL('../web', import.meta.url)),
  });
  const server = http.createServer(getRequestListener(app.fetch));
  try {
    const port = await listen(server, host, options.port ?? null);
    names = servedNames({ host, port }, options.allowHosts ?? []);
    const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    return {
      host,
      port,
      token,
      address: `http://${shown}:${port}/${token === null ? '' : `#token=${encodeURIComponent(token)}`}`,
      close: once(async () => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeIdleConnections();
        await jobs.close();
        const timer = setTimeout(() => server.closeAllConnections(), patience);
        await closed;
        clearTimeout(timer);
        await ledger.close();
      }),
    };
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= run();
    return running;
  };
}

async function listen(server: http.Server, host: string, given: number | null): Promise<number> {
  const last = given ?? firstPort + portsTried - 1;
  for (let port = given ?? firstPort; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && port < last) continue;
      throw new ServeError(wordsFor(code, message, host, given));
    }
  }
}

function wordsFor(code: string | undefined, message: string, host: string, given: number | null): string {
  if (code === 'EADDRINUSE')
    return given === null
      ? `the ports ${firstPort} to ${firstPort + portsTried - 1} of ${host} are all in use; give another one with --port`
      : `port ${given} of ${host} is in use; end what uses it, or give another one with --port`;
  if (code === 'EACCES') return `port ${given} needs rights that you do not have; give one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine`;
  return message;
}
