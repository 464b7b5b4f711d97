import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { digest, Ledger, readEntry } from '../index.js';
import { postgresAddress, withoutSchema } from './postgres-schema.js';

/** A database in which a test can keep a ledger. */
export interface TestLedgers {
  readonly name: string;
  /** Opens an empty ledger. */
  open(): Promise<Ledger>;
  /** Closes it and takes it away. */
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

const postgres = (address: string): TestLedgers => ({
  name: 'PostgreSQL',
  open: () => Ledger.open(address),
  dispose: async (ledger) => {
    await ledger.close();
    await withoutSchema(address);
  },
});

const address = await postgresAddress();

/** The databases to test on: SQLite always, PostgreSQL where a server answers. For `describe.each(ledgers)('… on $name')`. */
export const ledgers: readonly TestLedgers[] = address === null ? [sqlite] : [sqlite, postgres(address)];

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
