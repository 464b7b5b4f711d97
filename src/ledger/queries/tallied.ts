import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/index.js';
import { sideNamed } from './actors-named.js';
import { firstDay, lastDay } from './dates.js';
import { type EventFilters, listOf, type Valued, valuesOf } from './event-filters.js';
import { sourcesNamed } from './sources-named.js';

/** What of the tallies answers filters exactly. */
export interface Tallied {
  /** What is tallied; `all` where nothing but types and days is asked for. */
  readonly what: string;
  readonly value: string;
  /** What must hold of type and month. */
  readonly within: RawBuilder<SqlBool>;
}

/** Sums of a cell of the tallies. */
export interface TalliedSum {
  readonly events: number;
  readonly claimed: number;
  readonly score: number;
}

/**
 * Where the tallies hold what filters ask for: types, whole months, and one value of one thing more. Null where only the
 * events themselves can tell.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function talliedBy(database: Database, filters: EventFilters): Promise<Tallied | null> {
  const within = withinMonths(filters);
  const values = new Map(valuesOf(filters));
  const { between, recipient, place, isClaimed, isReviewed, documents, actor, with: anybody, source } = filters;
  if ([between, recipient, place, isClaimed, isReviewed, documents].some((filter) => filter !== undefined)) return null;
  if (within === null) return null;
  const types = values.get('type');
  values.delete('type');
  const asked: { what: string; value: string }[] = [];
  for (const [column, list] of values) {
    if (list.length !== 1) return null;
    asked.push({ what: names[column]!, value: list[0]! });
  }
  for (const [what, sought] of [
    ['acting', actor],
    ['party', anybody],
  ] as const) {
    if (sought === undefined) continue;
    const side = await sideNamed(database, sought);
    if (!('party' in side)) return null;
    asked.push({ what, value: side.party });
  }
  if (source !== undefined) {
    const sources: string[] = [];
    for (const one of listOf(source)) sources.push(...(await sourcesNamed(database, one)));
    if (sources.length !== 1) return null;
    asked.push({ what: 'source', value: sources[0]! });
  }
  if (asked.length > 1) return null;
  const ofTypes = types ? sql<SqlBool>`type in (${sql.join(types)})` : sql<SqlBool>`1 = 1`;
  return { ...(asked[0] ?? { what: 'all', value: '' }), within: sql<SqlBool>`${ofTypes} and ${within}` };
}

const names: Readonly<Partial<Record<Valued, string>>> = { mode: 'mode', status: 'status', place_country: 'country' };

/** A condition on months; null where days are not whole months. */
function withinMonths({ since, until }: EventFilters): RawBuilder<SqlBool> | null {
  const [first, last] = [since && firstDay(since), until && lastDay(until)];
  if (first && !first.endsWith('-01')) return null;
  if (last && last !== lastDay(last.slice(0, 7))) return null;
  // An event without a day is neither before nor after another.
  const from = first
    ? sql<SqlBool>`month >= ${first.slice(0, 7)}`
    : last
      ? sql<SqlBool>`month > ''`
      : sql<SqlBool>`1 = 1`;
  return last ? sql<SqlBool>`${from} and month <= ${last.slice(0, 7)}` : from;
}

/** Adds up tallies of some filters by type, month, year, or all in one. */
export async function sumsBy(
  database: Database,
  { what, value, within }: Tallied,
  by: RawBuilder<string>,
): Promise<(TalliedSum & { key: string })[]> {
  const { rows } = await sql<TalliedSum & { key: string }>`select ${by} as key, sum(events) as events,
    sum(claimed) as claimed, sum(score) as score from tally where what = ${what} and value = ${value} and ${within}
    group by 1 order by 1`.execute(database);
  return rows.map(numeric);
}

/** Adds up what is tallied by its values, where only types and months are asked for. */
export async function sumsOf(
  database: Database,
  what: string,
  { within }: Tallied,
): Promise<(TalliedSum & { key: string })[]> {
  const { rows } = await sql<TalliedSum & { key: string }>`select value as key, sum(events) as events,
    sum(claimed) as claimed, sum(score) as score from tally where what = ${what} and ${within}
    group by value order by events desc, value`.execute(database);
  return rows.map(numeric);
}

const numeric = <T extends TalliedSum>(row: T): T => ({
  ...row,
  events: Number(row.events),
  claimed: Number(row.claimed),
  score: Number(row.score),
});
