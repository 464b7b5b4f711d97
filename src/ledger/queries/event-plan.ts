import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import { type Side, sideNamed } from './actors-named.js';
import {
  type Condition,
  type EventFilters,
  fromSources,
  hasSide,
  hasValue,
  keysOf,
  listOf,
  otherConditions,
  type Valued,
  valuesOf,
} from './event-filters.js';
import { sourcesNamed } from './sources-named.js';

/** A table in which events stand in order of their days under a key. */
export interface Walk {
  readonly table: 'event' | 'event_actor' | 'dyad_event' | 'event_source';
  readonly keys: Readonly<Record<string, string | readonly string[]>>;
}

/** From where events are walked in order of their days, and what else must hold of each. */
export interface Plan {
  /** Several where any of some values will do: what they give is merged. */
  readonly walks: readonly Walk[];
  readonly conditions: readonly Condition[];
  /** Values of the events' own columns that are among the conditions. */
  readonly values: ReadonlyMap<Valued, readonly string[]>;
}

/** Sources of no more events than this are walked, whatever else is asked for. */
const few = 2_000;

/**
 * How events that match are found.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function planOf(database: Database, filters: EventFilters): Promise<Plan> {
  const conditions: Condition[] = [];
  const values = new Map(valuesOf(filters));
  const sides = await sidesOf(database, filters);
  const sources = filters.source === undefined ? [] : await sourcesOf(database, filters.source);
  let walk: Walk | null = null;
  if (sources.length && ((!sides.length && !filters.between) || (await areFew(database, sources)))) {
    for (const { role, side } of await withBetween(database, filters, sides)) conditions.push(hasSide(role, side));
    for (const [column, list] of values) conditions.push(hasValue(column, list));
    conditions.push(...otherConditions(filters));
    const walks = sources.map((source): Walk => ({ table: 'event_source', keys: { source } }));
    return { walks, conditions, values };
  }
  if (filters.between) {
    const [a, b] = await betweenOf(database, filters.between);
    walk = walkBetween(a, b);
    // Persons are looked for on their own, whatever their parties.
    for (const side of [a, b]) if (walk === null || 'actor' in side) sides.push({ role: null, side });
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
  if (sources.length) conditions.push(fromSources(sources));
  conditions.push(...otherConditions(filters));
  return { walks, conditions, values };
}

interface Sought {
  readonly role: 'actor' | 'recipient' | null;
  readonly side: Side;
}

async function sidesOf(database: Database, filters: EventFilters): Promise<Sought[]> {
  const sides: Sought[] = [];
  for (const [role, sought] of [
    ['actor', filters.actor],
    ['recipient', filters.recipient],
    [null, filters.with],
  ] as const)
    if (sought !== undefined) sides.push({ role, side: await sideNamed(database, sought) });
  return sides;
}

const betweenOf = async (database: Database, [a, b]: readonly [string, string]): Promise<readonly [Side, Side]> => [
  await sideNamed(database, a),
  await sideNamed(database, b),
];

async function withBetween(database: Database, { between }: EventFilters, sides: readonly Sought[]): Promise<Sought[]> {
  const both = between ? await betweenOf(database, between) : [];
  return [...sides, ...both.map((side): Sought => ({ role: null, side }))];
}

async function sourcesOf(database: Database, sought: NonNullable<EventFilters['source']>): Promise<string[]> {
  const sources = new Set<string>();
  for (const one of listOf(sought)) for (const name of await sourcesNamed(database, one)) sources.add(name);
  return [...sources];
}

async function areFew(database: Database, sources: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ events: number }>`select count(*) as events from (
    select 1 from event_source where source in (${sql.join(sources)}) limit ${few + 1}) as met`.execute(database);
  return Number(rows[0]!.events) <= few;
}

/** The columns whose indexes give events in order of days, the one that is likely to hold fewest under a value first. */
export const byDay: readonly Valued[] = ['place', 'place_country', 'mode', 'status', 'type'];

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
