import fs from 'node:fs';
import { sql } from 'kysely';
import type { Database, Dialect } from '../database/index.js';
import { LedgerError } from '../ledger-error.js';

/**
 * Copies a ledger that may be in use to a new SQLite file, whole as it stood at one moment.
 *
 * @throws LedgerError when the file exists, or the ledger is no SQLite file (PostgreSQL has `pg_dump`)
 */
export async function backup(database: Database, dialect: Dialect, where: string, file: string): Promise<void> {
  if (dialect.name !== 'sqlite')
    throw new LedgerError(
      where,
      'is kept by PostgreSQL; back it up with pg_dump, or write a dump with `dragoman dump`',
    );
  if (fs.existsSync(file)) throw new LedgerError(file, 'exists already; a backup never overwrites a file');
  try {
    await sql`vacuum into ${file}`.execute(database);
  } catch (error) {
    fs.rmSync(file, { force: true });
    throw new LedgerError(file, `could not be written: ${(error as Error).message}`);
  }
}
