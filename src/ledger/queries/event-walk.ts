import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database, EventTable } from '../database/index.js';
import { type Side, sideNamed } from './actors-named.js';
import type { Cursor } from './cursor.js';
import { firstDay, lastDay } from './dates.js';
import {
  type Condition,
  type EventFilters,
  type EventRow,
  hasSide,
  hasValue,
  keysOf,
  otherConditions,
  type Valued,
  valuesOf,
} from './event-filters.js';

/** A table in which events stand in order of their days under a key. */
interface Walk {
  readonly table: 'event' | 'event_actor' | 'dyad_event';
  readonly keys: Readonly<Record<string, string | readonly string[]>>;
}

/** From where events are walked in order of their days, and what else must hold of each. */
interface Plan {
  /** Several where any of some values will do: what they give is merged. */
  readonly walks: readonly Walk[];
  readonly conditions: readonly Condition[];
}

type Query = SelectQueryBuilder<EventRow, 'e', object>;

/** Ids and days of events that match, in order of day and id, from a cursor on. */
export async function matchingEvents(
  database: Database,
  filters: EventFilters,
  page: { readonly after: Cursor | null; readonly limit: number; readonly isNewestFirst: boolean },
): Promise<Cursor[]> {
  return (await walkEvents(database, filters, page)).execute();
}

/** The query behind {@link matchingEvents}. */
export async function walkEvents(
  database: Database,
  filters: EventFilters,
  page: { readonly after: Cursor | null; readonly limit: number; readonly isNewestFirst: boolean },
) {
  const { walks, conditions } = await planOf(database, filters);
  const direction = page.isNewestFirst ? 'desc' : 'asc';
  const [first, ...others] = walks.map((walk) => {
    const { day, id } = columnsOf(walk);
    let query = queryOf(database, walk);
    for (const condition of conditions) query = query.where(condition);
    query = withinDays(query, day, filters);
    if (page.after)
      query = query.where(
        sql<boolean>`(${sql.ref(day)}, ${sql.ref(id)}) ${sql.raw(page.isNewestFirst ? '<' : '>')} (${page.after.day}, ${page.after.id})`,
      );
    // Two people of one party make two rows of one event.
    if (walk.table === 'event_actor') query = query.groupBy([sql.ref(day) as never, sql.ref(id) as never]);
    return query.select([sql.ref<string>(day).as('day'), sql.ref<string>(id).as('id')]);
  });
  let all = first!;
  for (const other of others) all = all.unionAll(other);
  return all.orderBy(sql.ref('day'), direction).orderBy(sql.ref('id'), direction).limit(page.limit);
}

/** Of how many events at most facets, months, edges and places are counted. */
export const counted = 50_000;

/** The columns of an event that are counted. */
export type CountedEvent = Pick<
  EventTable,
  'id' | 'day' | 'type' | 'mode' | 'status' | 'claimed' | 'score' | 'place' | 'place_country' | 'lat' | 'lon'
>;

/** A query for the events that match, at most the newest {@link counted} and one, for `with matching as materialized (…)`. */
export async function countedEvents(database: Database, filters: EventFilters) {
  const walked = await walkEvents(database, filters, { after: null, limit: counted + 1, isNewestFirst: true });
  return sql<CountedEvent>`select e.id, e.day, e.type, e.mode, e.status, e.claimed, e.score, e.place, e.place_country,
    e.lat, e.lon from (${walked}) as w join event e on e.id = w.id`;
}

const columnsOf = ({ table }: Walk) =>
  table === 'event' ? { day: 'e.day', id: 'e.id' } : { day: 'w.day', id: 'w.event' };

function queryOf(database: Database, { table, keys }: Walk): Query {
  let query = (
    table === 'event'
      ? database.selectFrom('event as e')
      : database.selectFrom(`${table} as w` as 'dyad_event as w').innerJoin('event as e', 'e.id', 'w.event')
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

async function planOf(database: Database, filters: EventFilters): Promise<Plan> {
  const conditions: Condition[] = [];
  const values = new Map(valuesOf(filters));
  const sides: { role: 'actor' | 'recipient' | null; side: Side }[] = [];
  for (const [role, sought] of [
    ['actor', filters.actor],
    ['recipient', filters.recipient],
    [null, filters.with],
  ] as const)
    if (sought !== undefined) sides.push({ role, side: await sideNamed(database, sought) });
  let walk: Walk | null = null;
  if (filters.between) {
    const between = [
      await sideNamed(database, filters.between[0]),
      await sideNamed(database, filters.between[1]),
    ] as const;
    walk = walkBetween(between[0], between[1]);
    // Persons are looked for on their own, whatever their parties.
    for (const side of between) if (walk === null || 'actor' in side) sides.push({ role: null, side });
  }
  const [first, second] = sides;
  if (walk === null && first && second && first.role && second.role) walk = walkBetween(first.side, second.side);
  if (walk === null && sides.length) {
    // One actor is met less often than a whole party.
    const lead = sides.find(({ side }) => 'actor' in side) ?? sides[0]!;
    // Its index holds the role too: of a party's many events only those that match are looked at.
    walk = { table: 'event_actor', keys: { ...keysOf(lead.side), ...(lead.role && { role: lead.role }) } };
    sides.splice(sides.indexOf(lead), 1);
  }
  for (const { role, side } of sides) conditions.push(hasSide(role, side));
  const types = values.get('type');
  if (walk && types) {
    // The indexes of those who take part and of dyads hold the type as well.
    walk = { ...walk, keys: { ...walk.keys, type: types.length === 1 ? types[0]! : types } };
    values.delete('type');
  }
  const walks = walk ? [walk] : walksByValue(values);
  for (const [column, list] of values) conditions.push(hasValue(column, list));
  conditions.push(...(await otherConditions(database, filters)));
  return { walks, conditions };
}

/** The columns whose indexes give events in order of days, the one that is likely to hold fewest under a value first. */
const byDay: readonly Valued[] = ['place', 'place_country', 'status', 'type'];

/** Of one value the planner finds the index by itself; of several each is walked, and that column is taken out of `values`. */
function walksByValue(values: Map<Valued, readonly string[]>): Walk[] {
  const several = byDay.find((column) => (values.get(column)?.length ?? 0) > 1);
  if (several === undefined) return [{ table: 'event', keys: {} }];
  const walks = values.get(several)!.map((value): Walk => ({ table: 'event', keys: { [several]: value } }));
  values.delete(several);
  return walks;
}

/** The events of a dyad, where both sides are parties, or one acts and another is acted upon. */
function walkBetween(a: Side, b: Side): Walk | null {
  const [x, y] = [partyOf(a), partyOf(b)];
  if (x === null || y === null || x === y) return null;
  return { table: 'dyad_event', keys: x < y ? { a: x, b: y } : { a: y, b: x } };
}

const partyOf = (side: Side): string | null => ('party' in side ? side.party : null);
