import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { digest, Ledger, readEntry } from './index.js';

/** A database in which tests can keep ledgers. */
export interface TestLedgers {
  readonly name: string;
  /** Opens a ledger that is empty and is taken away by {@link dispose}. */
  open(): Promise<Ledger>;
  dispose(ledger: Ledger): Promise<void>;
}

const sqlite: TestLedgers = {
  name: 'SQLite',
  open: () => Ledger.open(path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-ledger-')), 'ledger.db')),
  dispose: async (ledger) => {
    await ledger.close();
    fs.rmSync(path.dirname(ledger.where), { recursive: true });
  },
};

/** Where the PostgreSQL server for tests is, if there is one. */
const server = process.env.DRAGOMAN_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test';
let schemas = 0;

const postgres: TestLedgers = {
  name: 'PostgreSQL',
  open: () => Ledger.open(`${server}?schema=queries_${process.pid}_${++schemas}_${process.hrtime.bigint()}`),
  dispose: async (ledger) => {
    const schema = await ledger.database
      .selectNoFrom((select) => select.fn<string>('current_schema').as('name'))
      .executeTakeFirstOrThrow();
    await ledger.close();
    await ask(`drop schema ${schema.name} cascade`);
  },
};

async function ask(query: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2_000 });
  await client.connect();
  await client.query(query);
  await client.end();
}

/** The databases to test on: SQLite always, PostgreSQL where a server answers. For `describe.each(ledgers)('… on $name')`. */
export const ledgers: readonly TestLedgers[] = await ask('select 1').then(
  () => [sqlite, postgres],
  (error: Error) => {
    console.warn(`PostgreSQL is not tested: ${server} does not answer (${error.message}).`);
    return [sqlite];
  },
);

/** A document written for a test. */
export interface Article {
  readonly origin: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** Reads articles and stores them in one transaction. Gives the ids of the documents. */
export async function fill(ledger: Ledger, articles: readonly Article[]): Promise<string[]> {
  const incoming = articles.map(({ origin, source, published, text }) => {
    const description = { origin, source, published, title: null, language: null };
    const entry = readEntry(text, description);
    const { id } = entry.document;
    return { entry, origin: { document: id, bytes: digest(text), given_id: null, ...description } };
  });
  await ledger.store(incoming);
  return incoming.map(({ entry }) => entry.document.id);
}
