import type { Insertable } from 'kysely';
import type { Dialect, Work } from './dialect.js';
import type { Tables } from './schema.js';

/** Inserts rows of one table, as many in a statement as the database takes. */
export async function insertRows<T extends keyof Tables>(
  work: Work,
  dialect: Dialect,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  if (!rows.length) return;
  for (const part of parts(rows, statementSize(dialect, Object.keys(rows[0]!).length)))
    await work
      .insertInto(table)
      .values(part as never)
      .execute();
}

/** Few sizes of statements, so that prepared ones are found again: 64 rows, then single ones in powers of two. */
const statementSize = (dialect: Dialect, columns: number): number =>
  Math.min(64, Math.floor(dialect.maxValues / columns));

/** Cuts a list into parts of a size and, for the rest, of ever smaller powers of two. */
export function* parts<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  let at = 0;
  let step = size;
  while (at < list.length) {
    while (step > list.length - at) step = Math.max(1, step >> 1);
    yield list.slice(at, at + step);
    at += step;
  }
}

/** How many values of an `in (…)` are asked at once. */
export const askedAtOnce = 512;

/** Asks for a list of keys in parts and gives all rows. */
export async function inParts<K, R>(keys: Iterable<K>, ask: (part: K[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (const part of parts([...keys], askedAtOnce)) for (const row of await ask([...part])) found.push(row);
  return found;
}
