import type { Dialect, Tables, Work } from '../database/index.js';
import { insertRows } from '../database/index.js';

/** What events come to, in a table whose other columns are its key. */
interface Summed {
  readonly events: number;
  readonly claimed: number;
  readonly score: number;
}

/**
 * Takes cells of events that went out of a table of sums and adds those of events that came. Scores are multiples of a
 * half, so that sums are exact.
 */
export async function changeSums<T extends 'dyad' | 'pair' | 'tally'>(
  work: Work,
  dialect: Dialect,
  table: T,
  gone: readonly (Tables[T] & Summed)[],
  come: readonly (Tables[T] & Summed)[],
): Promise<void> {
  const change = new Map<string, Tables[T] & Summed>();
  const add = (cell: Tables[T] & Summed, sign: 1 | -1): void => {
    const { events, claimed, score, ...keys } = cell;
    const key = Object.values(keys).join('\t');
    const sum = change.get(key) ?? { ...cell, events: 0, claimed: 0, score: 0 };
    change.set(key, {
      ...sum,
      events: sum.events + sign * events,
      claimed: sum.claimed + sign * claimed,
      score: sum.score + sign * score,
    });
  };
  for (const cell of gone) add(cell, -1);
  for (const cell of come) add(cell, 1);
  const cells = [...change.values()].filter(({ events, claimed, score }) => events || claimed || score);
  if (!cells.length) return;
  const key = Object.keys(cells[0]!).filter((column) => !['events', 'claimed', 'score'].includes(column));
  const sums = ['events', 'claimed', 'score'].map((column) => `${column} = ${table}.${column} + excluded.${column}`);
  await insertRows(work, dialect, table, cells as never[], { key, set: `update set ${sums.join(', ')}` });
  for (const cell of cells.filter(({ events }) => events < 0)) {
    let empty = work.deleteFrom(table as 'dyad').where('events', '=', 0);
    for (const column of key) empty = empty.where(column as 'a', '=', cell[column as keyof typeof cell] as string);
    await empty.execute();
  }
}
