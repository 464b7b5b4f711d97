import { LedgerError } from '../ledger-error.js';
import type { Database, Dialect } from './dialect.js';
import { migrate } from './migrate.js';

export type { Database, Dialect, Numbers, Within, WordExpression, WordQuery, Work } from './dialect.js';
export { ledgerVersion } from './migrate.js';
export { askWith, inParts, insertRows, updateRows } from './rows.js';
export type * from './schema.js';

/** Opens a database, SQLite by file name or PostgreSQL by `postgres://…`, and brings its tables up to date. */
export async function openDatabase(where: string): Promise<{ database: Database; dialect: Dialect }> {
  if (/^\w+:\/\//.test(where) && !isPostgres(where))
    throw new LedgerError(where, 'no ledger has such an address; give an SQLite file or postgres://…');
  // The drivers are loaded when they are asked for: each costs its own start-up.
  const opened = isPostgres(where)
    ? await (await import('./postgres.js')).openPostgres(where)
    : (await import('./sqlite.js')).openSqlite(where);
  try {
    await migrate(opened.database, opened.dialect, where);
  } catch (error) {
    await opened.database.destroy();
    throw error;
  }
  return opened;
}

const isPostgres = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);
