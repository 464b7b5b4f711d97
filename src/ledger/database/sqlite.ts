import fs from 'node:fs';
import path from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  sql,
} from 'kysely';
import Libsql from 'libsql';
import { LedgerError } from '../ledger-error.js';
import { type Database, type Dialect, ranked, rankedWithin, type Within, type WordExpression } from './dialect.js';
import type { Tables } from './schema.js';
import { addressToReadOnly, isUnwritable, watchOver } from './unwritable.js';

/** How long a writer waits for another process before it gives up. */
const patience = 120_000;
const kept = 400;

/**
 * Opens a ledger in one SQLite file, made where there is none. This is the only file that knows the driver: `libsql`
 * has the interface of better-sqlite3, which could take its place.
 *
 * @throws LedgerError when the file is no database, is not readable, or its folder is absent
 */
export function openSqlite(file: string): { database: Database; dialect: Dialect } {
  if (file !== ':memory:' && !fs.existsSync(path.dirname(path.resolve(file))))
    throw new LedgerError(file, `the folder ${path.dirname(file)} does not exist; make it first`);
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new LedgerError(file, 'is a directory; give a file in it');
  const connection = connect(file);
  const database = new Kysely<Tables>({ dialect: new ImmediateDialect({ database: connection }) });
  return { database, dialect };
}

function connect(file: string): SqliteDatabase {
  try {
    return remembering(() => openDriver(file), file);
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    if (isNotOpened(error as Error) && !fs.existsSync(file))
      throw new LedgerError(file, 'cannot be made: its folder may not be written; name another place with --ledger');
    throw new LedgerError(file, wordsFor(error as Error & { code?: string }));
  }
}

const isNotOpened = ({ code, message }: Error & { code?: string }): boolean =>
  /CANTOPEN|unable to open/i.test(`${code} ${message}`);

/** A connection, with a check that what was read is still what the file holds. */
interface Opened {
  readonly driver: Libsql.Database;
  readonly check: () => void;
}

function openDriver(file: string): Opened {
  if (file !== ':memory:' && isUnwritable(file)) {
    const driver = new Libsql(addressToReadOnly(file));
    driver.pragma('cache_size = -65536');
    return { driver, check: watchOver(file) };
  }
  const driver = new Libsql(file);
  driver.pragma(`busy_timeout = ${patience}`);
  // What is acknowledged is on the disk: FULL syncs the log at every commit.
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -65536'])
    patiently(() => driver.pragma(setting));
  return { driver, check: () => {} };
}

/**
 * Asks again while another process has the file: where several open the same new one, SQLite does not wait for the change to
 * a log and for the first look into it, whatever `busy_timeout` says. What it has refused it has not done.
 */
function patiently<T>(run: () => T): T {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!/BUSY|LOCKED/.test((error as { code?: string }).code ?? '') || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function wordsFor(error: Error & { code?: string }): string {
  if (/not a database|NOTADB/i.test(`${error.code} ${error.message}`))
    return 'is not a ledger: the file is no SQLite database';
  const code = error.code ?? '';
  if (/FULL/.test(code))
    return 'no space left on the disk; what was stored before stays, and the same command goes on from there';
  if (/BUSY|LOCKED/.test(code))
    return `another process has held it for ${patience / 1000} s; try again when it has ended`;
  if (/CORRUPT/.test(code)) return 'is damaged; load a dump or a backup into a new file';
  if (/IOERR/.test(code)) return `the disk failed: ${error.message}`;
  if (isNotOpened(error)) return 'cannot be opened: check its permissions';
  if (/READONLY|readonly database/i.test(`${error.code} ${error.message}`))
    return 'cannot be written: the file or its folder is read-only; it can be asked, and copied with `dragoman backup`';
  return error.message;
}

/** Says what keeps a statement from running in words for the person whose ledger it is. */
function telling(statement: SqliteStatement, file: string, check: () => void): SqliteStatement {
  const told = <T>(run: () => T): T => {
    try {
      const done = patiently(run);
      check();
      return done;
    } catch (error) {
      const { code = '' } = error as { code?: string };
      throw /FULL|READONLY|IOERR|CORRUPT|NOTADB|BUSY|LOCKED/.test(code)
        ? new LedgerError(file, wordsFor(error as Error & { code?: string }))
        : error;
    }
  };
  return {
    reader: statement.reader,
    all: (parameters) => told(() => statement.all(parameters)),
    run: (parameters) => told(() => statement.run(parameters)),
    iterate: (parameters) => statement.iterate(parameters),
  };
}

/**
 * Keeps prepared statements: the same few hundred queries come again for every document. Where what was read turns out to
 * have been changed the connection is made anew for what is asked next.
 */
function remembering(open: () => Opened, file: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  let { driver, check } = open();
  let isStale = false;
  const end = (): void => {
    statements.clear();
    foldLog(driver);
    driver.close();
  };
  const checked = (): void => {
    try {
      check();
    } catch (error) {
      isStale = true;
      throw error;
    }
  };
  return {
    close: end,
    prepare: (text) => {
      if (isStale) {
        end();
        ({ driver, check } = open());
        isStale = false;
      }
      const known = statements.get(text);
      if (known) return known;
      const made = telling(driver.prepare(text) as unknown as SqliteStatement, file, checked);
      if (statements.size >= kept) statements.delete(statements.keys().next().value!);
      statements.set(text, made);
      return made;
    },
  };
}

/**
 * Brings what the log holds into the file, so that the file alone is the ledger. SQLite does so itself when the last
 * connection ends, but this driver ends a connection only when its statements have been collected as garbage. While
 * somebody else is at work in the ledger the log is left to them; and where it cannot be done, as on a full disk, all that
 * was stored stays in the log and is found there.
 */
function foldLog(driver: Libsql.Database): void {
  try {
    driver.pragma('busy_timeout = 0');
    driver.pragma('wal_checkpoint(truncate)');
  } catch {
    // whatever ended the work before is what is to be told
  }
}

/** A transaction takes the write lock when it begins, so that two writers wait for each other instead of failing. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      // A full disk ends the transaction by itself; the error to tell is the one that led here.
      if (!/no transaction is active/.test((error as Error).message)) throw error;
    }
  }
}

class ImmediateDialect extends SqliteDialect {
  private readonly settings: { database: SqliteDatabase };

  constructor(settings: { database: SqliteDatabase }) {
    super(settings);
    this.settings = settings;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.settings);
  }

  override createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }
}

const dialect: Dialect = {
  name: 'sqlite',
  maxValues: 30_000,
  rowsAtOnce: 64,
  keepsStatements: true,
  mark: () => '?',
  lock: async () => {},
  indexWords: async (work, documents) => {
    for (const { number, title, body, source } of documents)
      await sql`insert into document_words (rowid, title, body, source) values (${number}, ${title}, ${body}, ${source})`.execute(
        work,
      );
  },
  forgetWords: async (work, numbers) => {
    for (const number of numbers) await sql`delete from document_words where rowid = ${number}`.execute(work);
  },
  wordsIn: (wanted) =>
    sql<{
      number: number;
    }>`select rowid as number from document_words where document_words match ${expressionOf(wanted)}`,
  wordsInTitle: (wanted) =>
    sql<{
      number: number;
    }>`select rowid as number from document_words where document_words match ${`{title} : (${expressionOf(wanted)})`}`,
  searchWords: async (database, query, within, limit) => {
    const match = query.unwanted
      ? `(${expressionOf(query.wanted)}) NOT (${expressionOf(query.unwanted)})`
      : expressionOf(query.wanted);
    const { narrowed, most } = narrowing(within);
    const { rows } = await sql<{ number: number; score: number }>`
      with found as materialized (
        select rowid as number from document_words where document_words match ${match} ${narrowed}
        order by rowid desc limit ${most})
      select rowid as number, -bm25(document_words, 4.0, 1.0, 2.0) as score from document_words
      where document_words match ${match} and rowid >= (select min(number) from found)
        and +rowid in (select number from found)
      order by score desc, number limit ${limit}`.execute(database);
    return rows.map(({ number, score }) => ({ number, rank: score }));
  },
  size: async (database) => {
    const { rows } = await sql<{ bytes: number }>`
      select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(database);
    return rows[0]!.bytes;
  },
  settle: async (database) => {
    await sql`pragma optimize`.execute(database);
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
  },
};

/** `+` keeps the planner from asking the index of words anew for every document within. */
function narrowing(within: Within | null) {
  if (!within) return { narrowed: sql``, most: ranked };
  if (within.isSparse)
    return {
      narrowed: sql`and +rowid in (select d.number from document d where ${within.condition})`,
      most: rankedWithin,
    };
  const held = sql`and exists (select 1 from document d where d.number = document_words.rowid and ${within.condition})`;
  return { narrowed: held, most: rankedWithin };
}

/** FTS5's query language, with every word quoted so that nothing in it is an operator. */
function expressionOf(expression: WordExpression): string {
  if (expression.is === 'phrase')
    return `"${expression.words.map((word) => word.replaceAll('"', '""')).join(' ')}"${expression.isPrefix ? '*' : ''}`;
  const joint = expression.is === 'all' ? ' AND ' : ' OR ';
  return expression.of.map((one) => `(${expressionOf(one)})`).join(joint);
}
