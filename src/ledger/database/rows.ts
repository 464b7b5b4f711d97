import { CompiledQuery, type Insertable } from 'kysely';
import type { Dialect, Work } from './dialect.js';
import type { Tables } from './schema.js';

/** What one may write in a statement beside the columns of a table. */
interface Upsert {
  /** Columns whose values may be there already. */
  readonly key: readonly string[];
  /** What to do with the others; `excluded` is the row that came. */
  readonly set: string;
}

/** Inserts rows of one table, as many in a statement as the database likes; what is there already is changed by `upsert`. */
export async function insertRows<T extends keyof Tables>(
  work: Work,
  dialect: Dialect,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  upsert?: Upsert,
): Promise<void> {
  if (!rows.length) return;
  const columns = Object.keys(rows[0]!);
  const after = upsert ? ` on conflict (${upsert.key.join(', ')}) do ${upsert.set}` : '';
  for (const part of partsFor(dialect, rows, columns.length))
    await run(
      work,
      `insert into ${table} (${columns.join(', ')}) values ${marksFor(dialect, part.length, columns.length)}${after}`,
      valuesOf(part, columns),
    );
}

/** Values of columns by which rows are found, or which they get. The type is needed where a value may be null. */
export type Typed = Readonly<Record<string, 'text' | 'integer' | 'double precision'>>;

/** Gives rows of one table other values, each its own, many in a statement. */
export async function updateRows(
  work: Work,
  dialect: Dialect,
  table: keyof Tables,
  key: Typed,
  set: Typed,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const changes = Object.keys(set).map((column) => `${column} = given.${column}`);
  const isSame = Object.keys(key).map((column) => `${table}.${column} = given.${column}`);
  await withGiven(work, dialect, { ...key, ...set }, rows, (given) =>
    [given, `update ${table} set ${changes.join(', ')} from given where ${isSame.join(' and ')}`].join(' '),
  );
}

/** Asks with rows of values at hand, as a table called `given`; gives what all parts of it find. */
export async function askWith<R>(
  work: Work,
  dialect: Dialect,
  columns: Typed,
  rows: readonly Readonly<Record<string, unknown>>[],
  query: string,
): Promise<R[]> {
  return (await withGiven(work, dialect, columns, rows, (given) => `${given} ${query}`)) as R[];
}

async function withGiven(
  work: Work,
  dialect: Dialect,
  columns: Typed,
  rows: readonly Readonly<Record<string, unknown>>[],
  query: (given: string) => string,
): Promise<unknown[]> {
  const names = Object.keys(columns);
  const found: unknown[] = [];
  for (const part of partsFor(dialect, rows, names.length)) {
    const marks = marksFor(dialect, part.length, names.length, Object.values(columns));
    const given = `with given (${names.join(', ')}) as (values ${marks})`;
    for (const row of await run(work, query(given), valuesOf(part, names))) found.push(row);
  }
  return found;
}

/**
 * Runs a statement whose text was put together here: for thousands of values Kysely's way to the same text takes longer
 * than the database.
 */
async function run(work: Work, text: string, values: unknown[]): Promise<unknown[]> {
  return (await work.executeQuery(CompiledQuery.raw(text, values))).rows;
}

const valuesOf = (rows: readonly object[], columns: readonly string[]): unknown[] =>
  rows.flatMap((row) => columns.map((column) => (row as Record<string, unknown>)[column] ?? null));

const marks = new Map<string, string>();

/** `(?, ?), (?, ?)`; the types stand in the first row, from where PostgreSQL takes them. */
function marksFor(dialect: Dialect, rows: number, columns: number, types?: readonly string[]): string {
  const name = `${dialect.name} ${rows} ${columns} ${types?.join()}`;
  const known = marks.get(name);
  if (known) return known;
  const row = (at: number): string => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const mark = dialect.mark(at * columns + column + 1);
      return at === 0 && types ? `cast(${mark} as ${types[column]})` : mark;
    });
    return `(${cells.join(', ')})`;
  };
  const made = Array.from({ length: rows }, (_, at) => row(at)).join(', ');
  if (marks.size < 500) marks.set(name, made);
  return made;
}

const partsFor = <T>(dialect: Dialect, rows: readonly T[], columns: number): Generator<readonly T[]> =>
  parts(rows, Math.min(dialect.rowsAtOnce, Math.floor(dialect.maxValues / columns)), dialect.keepsStatements);

/**
 * Cuts a list into parts of a size. Where prepared statements are kept there should be few sizes of them: what is left over
 * is then cut into ever smaller powers of two.
 */
export function* parts<T>(list: readonly T[], size: number, areFewSizes = true): Generator<readonly T[]> {
  let at = 0;
  let step = size;
  while (at < list.length) {
    while (areFewSizes && step > list.length - at) step = Math.max(1, step >> 1);
    yield list.slice(at, at + step);
    at += step;
  }
}

/** How many values of an `in (…)` are asked at once. */
export const askedAtOnce = 512;

/** Asks for a list of keys in parts and gives all rows. A part is filled up with its last key, so that there are few sizes. */
export async function inParts<K, R>(keys: Iterable<K>, ask: (part: K[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (const part of parts([...keys], askedAtOnce, false)) {
    const size = 2 ** Math.ceil(Math.log2(part.length));
    const filled = [...part, ...Array.from({ length: size - part.length }, () => part.at(-1)!)];
    for (const row of await ask(filled)) found.push(row);
  }
  return found;
}
