import { expressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/index.js';
import type { Condition, EventFilters, EventRow } from './event-filters.js';
import { byDay, type Plan, planOf, type Walk } from './event-plan.js';
import { walked } from './event-walk.js';

/** How many events are looked at, at most, to count those that match: the newest of those that the filters lead to. */
export const counted = 20_000;

/**
 * The events that match, of the newest {@link counted} that filters lead to, as `with looked as …, matching as …`: the
 * ids of those that are looked at, and the columns of those that match.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function countedEvents(database: Database, filters: EventFilters): Promise<RawBuilder<unknown>> {
  const plan = await planOf(database, filters);
  const walks = leading(plan, filters);
  const isOfEvents = walks[0]!.table === 'event';
  // What an index alone can tell is asked before events are looked at.
  const looked = walked(database, walks, isOfEvents ? rare(filters) : [], filters, {
    after: null,
    limit: counted + 1,
    isNewestFirst: true,
  });
  const where = expressionBuilder<EventRow, 'e'>();
  const conditions = [sql`e.id = looked.id`, ...plan.conditions.map((condition) => sql`${condition(where)}`)];
  // The planner does not know how few are looked at: `cross join` keeps it to the order that is written.
  return sql`with looked as materialized ${looked}, matching as materialized (
    select e.id, e.day, e.type, e.mode, e.status, e.claimed, e.score, e.place, e.place_country, e.lat, e.lon
    from looked cross join event e where ${sql.join(conditions, sql` and `)})`;
}

/** Whether there are more events than were looked at. */
export const isCapped = (looked: unknown): boolean => Number(looked) > counted;

/** Of an event's own columns the one that is likely to hold fewest leads, where nothing else does. */
function leading({ walks, values }: Plan, filters: EventFilters): readonly Walk[] {
  const [walk] = walks;
  if (walk!.table !== 'event' || Object.keys(walk!.keys).length) return walks;
  const lead = byDay.find((column) => {
    const [value, ...others] = values.get(column) ?? [];
    return value !== undefined && !others.length && value !== 'asserted';
  });
  // Most events have some type; an index that holds only the few is better.
  if (lead === undefined || (lead === 'type' && rare(filters).length)) return walks;
  return [{ table: 'event', keys: { [lead]: values.get(lead)![0]! } }];
}

/** Conditions that have an index of their own, which holds only the events that fulfil them. */
const rare = ({ documents, isClaimed, isReviewed }: EventFilters): Condition[] => [
  ...(isReviewed ? [() => sql<SqlBool>`e.review is not null`] : []),
  ...(isClaimed ? [() => sql<SqlBool>`e.claimed = 1`] : []),
  ...(documents !== undefined && documents > 1 ? [() => sql<SqlBool>`e.documents > 1`] : []),
];
