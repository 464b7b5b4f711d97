import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from '../database/index.js';
import type { Cursor } from './cursor.js';
import { firstDay, lastDay } from './dates.js';
import type { Condition, EventFilters, EventRow } from './event-filters.js';
import { planOf, type Walk } from './event-plan.js';

type Query = SelectQueryBuilder<EventRow, 'e', object>;

/** Ids and days of events that match, in order of day and id, from a cursor on. */
export async function matchingEvents(
  database: Database,
  filters: EventFilters,
  page: { readonly after: Cursor | null; readonly limit: number; readonly isNewestFirst: boolean },
): Promise<Cursor[]> {
  const { walks, conditions } = await planOf(database, filters);
  return walked(database, walks, conditions, filters, page).execute();
}

/** Events that are met on walks and fulfil conditions, in order of day and id. */
export function walked(
  database: Database,
  walks: readonly Walk[],
  conditions: readonly Condition[],
  filters: EventFilters,
  page: { readonly after: Cursor | null; readonly limit: number; readonly isNewestFirst: boolean },
) {
  const direction = page.isNewestFirst ? 'desc' : 'asc';
  const [first, ...others] = walks.map((walk) => {
    const [day, id] = walk.table === 'event' ? ['e.day', 'e.id'] : ['w.day', 'w.event'];
    let query = queryOf(database, walk, conditions.length > 0);
    for (const condition of conditions) query = query.where(condition);
    query = withinDays(query, day!, filters);
    if (page.after)
      query = query.where(
        sql<boolean>`(${sql.ref(day!)}, ${sql.ref(id!)}) ${sql.raw(page.isNewestFirst ? '<' : '>')} (${page.after.day}, ${page.after.id})`,
      );
    // Two people of one party make two rows of one event.
    if (walk.table === 'event_actor') query = query.groupBy([sql.ref(day!) as never, sql.ref(id!) as never]);
    return query.select([sql.ref<string>(day!).as('day'), sql.ref<string>(id!).as('id')]);
  });
  let all = first!;
  // An event may come from two sources; but it has one type, status and place.
  for (const other of others) all = walks[0]!.table === 'event_source' ? all.union(other) : all.unionAll(other);
  return all.orderBy(sql.ref('day'), direction).orderBy(sql.ref('id'), direction).limit(page.limit);
}

function queryOf(database: Database, { table, keys }: Walk, areLookedAt: boolean): Query {
  let query = (
    table === 'event'
      ? database.selectFrom('event as e')
      : areLookedAt
        ? database.selectFrom(`${table} as w` as 'dyad_event as w').innerJoin('event as e', 'e.id', 'w.event')
        : database.selectFrom(`${table} as w` as 'dyad_event as w')
  ) as Query;
  for (const [column, key] of Object.entries(keys)) {
    const ref = sql.ref(`${table === 'event' ? 'e' : 'w'}.${column}`);
    query = typeof key === 'string' ? query.where(ref, '=', key) : query.where(ref, 'in', key);
  }
  return query;
}

function withinDays(query: Query, column: string, { since, until }: EventFilters): Query {
  const day = sql.ref<string>(column);
  let within = query;
  if (since !== undefined) within = within.where(day, '>=', firstDay(since));
  if (until !== undefined) within = within.where(day, '<=', lastDay(until));
  // An event without a day is neither before nor after another.
  if (until !== undefined && since === undefined) within = within.where(day, '>', '');
  return within;
}
