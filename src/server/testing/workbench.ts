import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Ledger } from '../../ledger/index.js';
import { articles } from '../../ledger/testing/articles.js';
import { fill } from '../../ledger/testing/ledgers.js';
import { type AppOptions, workbench } from '../app.js';
import { type AskedLedger, changes, questions } from '../asking/questions.js';
import { Jobs } from '../jobs/index.js';

/** The interface over a small ledger, without a network and without processes. */
export interface TestWorkbench {
  readonly app: OpenAPIHono;
  readonly ledger: Ledger;
  readonly documents: readonly string[];
  /** Folder of the pages, empty at first. */
  readonly pages: string;
  /** Asks as a browser at `127.0.0.1:4280` does. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  json<T = Record<string, unknown>>(path: string, init?: RequestInit): Promise<T>;
  close(): Promise<void>;
}

const host = '127.0.0.1:4280';

/** A ledger of this process, asked as the workbench asks one. */
export function inProcess(ledger: Ledger, version: () => string | null): AskedLedger {
  const known = { ...questions, ...changes } as unknown as Record<string, (...asked: unknown[]) => unknown>;
  const ask = async (question: string, ...asked: unknown[]) => known[question]!(ledger, ...asked);
  return {
    where: ledger.where,
    ask: ask as AskedLedger['ask'],
    change: ask as AskedLedger['change'],
    version,
    close: () => ledger.close(),
  };
}

/** Opens one over invented dispatches. */
export async function openWorkbench(
  options: Partial<AppOptions> & { readonly version?: () => string | null } = {},
): Promise<TestWorkbench> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-workbench-'));
  const pages = path.join(folder, 'web');
  fs.mkdirSync(pages);
  const ledger = await Ledger.open(path.join(folder, 'ledger.db'));
  const documents = await fill(ledger, articles);
  const asked = inProcess(ledger, options.version ?? (() => null));
  const app = workbench({
    ledger: asked,
    jobs: new Jobs(asked, { maxBytes: 2 ** 20, contact: null, allowHosts: [] }),
    token: null,
    names: () => new Set([host]),
    pages,
    ...options,
  });
  const ask = async (address: string, { headers, ...init }: RequestInit = {}): Promise<Response> =>
    app.request(`http://${host}${address}`, { ...init, headers: { host, ...(headers as Record<string, string>) } });
  return {
    app,
    ledger,
    documents,
    pages,
    ask,
    json: async <T>(address: string, init?: RequestInit) => (await (await ask(address, init)).json()) as T,
    close: async () => {
      await ledger.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

/** A body of JSON to send. */
export const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
