import { sql } from 'kysely';
import { LedgerError } from '../ledger-error.js';
import type { Database, Dialect, Work } from './dialect.js';
import names from './migrations/0000.postgres.data.js';
import first from './migrations/0001.data.js';
import firstPostgres from './migrations/0001.postgres.data.js';
import firstSqlite from './migrations/0001.sqlite.data.js';
import second from './migrations/0002.data.js';
import { weighDoubts } from './migrations/0002.js';

interface Migration {
  readonly version: number;
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
  /** What no script can say. */
  readonly afterwards?: (work: Work, dialect: Dialect) => Promise<void>;
}

/** Forward only: a ledger is never brought back to an older version. */
const migrations: readonly Migration[] = [
  { version: 1, sqlite: [first, firstSqlite], postgres: [names, first, firstPostgres] },
  { version: 2, sqlite: [second], postgres: [second], afterwards: weighDoubts },
];

/** The version of the tables that this program reads and writes. */
export const ledgerVersion = migrations.at(-1)!.version;

/**
 * Brings a ledger's tables to {@link ledgerVersion}, each version in one transaction.
 *
 * @throws LedgerError when the ledger is newer than the program, or the database holds something else
 */
export async function migrate(database: Database, dialect: Dialect, where: string): Promise<void> {
  if ((await versionOf(database, dialect, where)) === ledgerVersion) return;
  await database.transaction().execute(async (work) => {
    await dialect.lock(work);
    await sql`create table if not exists ledger_version (version integer not null)`.execute(work);
    // Another process may have been quicker.
    const version = await versionOf(work, dialect, where);
    for (const migration of migrations.filter((migration) => migration.version > version)) {
      for (const script of migration[dialect.name])
        for (const statement of statementsOf(script)) await sql.raw(statement).execute(work);
      await migration.afterwards?.(work, dialect);
      await sql`delete from ledger_version`.execute(work);
      await sql`insert into ledger_version (version) values (${migration.version})`.execute(work);
    }
  });
}

async function versionOf(database: Database, dialect: Dialect, where: string): Promise<number> {
  const tables = await tablesOf(database, dialect);
  if (!tables.includes('ledger_version')) {
    if (tables.length) throw new LedgerError(where, 'is not a ledger: the database holds tables of something else');
    return 0;
  }
  const { rows } = await sql<{ version: number }>`select version from ledger_version`.execute(database);
  const version = rows[0]?.version ?? 0;
  if (version > ledgerVersion)
    throw new LedgerError(
      where,
      `was made by a newer dragoman (tables of version ${version}, this program knows ${ledgerVersion}); install the newer one`,
    );
  return version;
}

async function tablesOf(database: Database, dialect: Dialect): Promise<string[]> {
  const { rows } = await (dialect.name === 'sqlite'
    ? sql<{
        name: string;
      }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`
    : sql<{
        name: string;
      }>`select table_name as name from information_schema.tables where table_schema = current_schema()`
  ).execute(database);
  return rows.map(({ name }) => name);
}

/** The statements of a script; none of ours holds a semicolon inside. */
const statementsOf = (script: string): string[] =>
  script
    .replace(/^\s*--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement);
