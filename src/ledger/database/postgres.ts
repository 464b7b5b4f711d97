import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { LedgerError } from '../ledger-error.js';
import { type Database, type Dialect, ranked, rankedWithin, type WordExpression } from './dialect.js';
import type { Tables } from './schema.js';

/** The advisory lock that writers of a ledger take, so that they bring together one after the other. */
const writersLock = 0x44524147;

// Counts and sums are far below 2^53.
for (const type of [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]) pg.types.setTypeParser(type, Number);

/**
 * A ledger asks for a page of few rows, walking an index: to compile such a query or to start workers for it takes longer
 * than to run it, and an index costs less than the server's settings for rotating disks say.
 */
const planning = ['jit=off', 'max_parallel_workers_per_gather=0', 'random_page_cost=1.1'];

/**
 * Opens a ledger in a PostgreSQL database (15 or newer), for several people at once. `?schema=NAME` keeps it in a
 * schema of its own, made where there is none.
 *
 * @throws LedgerError when the server does not answer or refuses
 */
export async function openPostgres(address: string): Promise<{ database: Database; dialect: Dialect }> {
  const url = new URL(address);
  const schema = url.searchParams.get('schema');
  url.searchParams.delete('schema');
  const where = `${url.protocol}//${url.host}${url.pathname}`;
  if (schema !== null && !/^[a-z_][a-z0-9_]*$/.test(schema))
    throw new LedgerError(where, `invalid schema name: ${schema} (lower-case letters, digits and _)`);
  const pool = new pg.Pool({
    connectionString: url.href,
    max: 8,
    options: [...planning, ...(schema ? [`search_path=${schema}`] : [])].map((setting) => `-c ${setting}`).join(' '),
  });
  // A connection that breaks while idle is replaced by the pool.
  pool.on('error', () => {});
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    if (rows[0]!.version < 150_000)
      throw new LedgerError(
        where,
        `PostgreSQL ${Math.floor(rows[0]!.version / 10_000)} is too old; a ledger needs 15 or newer`,
      );
    if (schema) await makeSchema(pool, schema);
  } catch (error) {
    await pool.end();
    if (error instanceof LedgerError) throw error;
    throw new LedgerError(where, `the server does not answer: ${(error as Error).message || String(error)}`);
  }
  return { database: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), dialect };
}

/** `if not exists` does not keep two who make it at the same moment apart: the second is told that the name is taken. */
async function makeSchema(pool: pg.Pool, schema: string): Promise<void> {
  try {
    await pool.query(`create schema if not exists ${schema}`);
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
  }
}

const dialect: Dialect = {
  name: 'postgres',
  maxValues: 60_000,
  rowsAtOnce: 1_000,
  keepsStatements: false,
  mark: (nth) => `$${nth}`,
  lock: async (work) => {
    await sql`select pg_advisory_xact_lock(${writersLock}, hashtext(current_schema()))`.execute(work);
  },
  indexWords: async (work, documents) => {
    if (!documents.length) return;
    const rows = documents.map(
      ({ number, title, body, source }) => sql`(${number}, setweight(to_tsvector('english', ${plain(title)}), 'A')
        || setweight(to_tsvector('simple', ${plain(source)}), 'B') || to_tsvector('english', ${plain(body.slice(0, longest))}))`,
    );
    await sql`insert into document_words (number, words) values ${sql.join(rows)}`.execute(work);
  },
  forgetWords: async (work, numbers) => {
    if (numbers.length) await sql`delete from document_words where number in (${sql.join(numbers)})`.execute(work);
  },
  wordsIn: (wanted) =>
    sql<{ number: number }>`select number from document_words
      where words @@ to_tsquery('english', ${expressionOf(wanted)})`,
  wordsInTitle: (wanted) =>
    sql<{ number: number }>`select number from document_words
      where words @@ to_tsquery('english', ${expressionOf(wanted, 'A')})`,
  searchWords: async (database, { wanted, unwanted }, within, limit) => {
    const asked = unwanted ? `(${expressionOf(wanted)}) & !(${expressionOf(unwanted)})` : expressionOf(wanted);
    const narrowed = within ? sql`and number in (select d.number from document d where ${within.condition})` : sql``;
    const most = within ? rankedWithin : ranked;
    const { rows } = await sql<{ number: number; rank: number }>`
      with found as materialized (
        select number from document_words where words @@ to_tsquery('english', ${asked}) ${narrowed}
        order by number desc limit ${most})
      select number, ts_rank(words, to_tsquery('english', ${expressionOf(wanted)})) as rank
      from document_words where number in (select number from found)
      order by rank desc, number limit ${limit}`.execute(database);
    return rows;
  },
  size: async (database) => {
    const { rows } = await sql<{ bytes: number }>`
      select coalesce(sum(pg_total_relation_size(c.oid)), 0) as bytes from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind = 'r'`.execute(database);
    return Number(rows[0]!.bytes);
  },
  settle: async (database) => {
    await sql`analyze`.execute(database);
  },
};

/** A `tsvector` may not exceed 1 MB; what lies behind this many characters of a text is not searched. */
const longest = 700_000;

/** Words without their accents, as SQLite's index has them. */
const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * `to_tsquery`'s language; every word is quoted, so that nothing in it is an operator. The weight says in which part of a
 * document words must stand: `A` is its title.
 */
function expressionOf(expression: WordExpression, weight = ''): string {
  if (expression.is !== 'phrase')
    return expression.of.map((one) => `(${expressionOf(one, weight)})`).join(expression.is === 'all' ? ' & ' : ' | ');
  const lexemes = expression.words.map((word) => `'${plain(word).replaceAll("'", "''").replaceAll('\\', '\\\\')}'`);
  const marks = `${weight}${expression.isPrefix ? '*' : ''}`;
  const last = marks ? `${lexemes.pop()}:${marks}` : lexemes.pop()!;
  return [...lexemes, last].join(' <-> ');
}
