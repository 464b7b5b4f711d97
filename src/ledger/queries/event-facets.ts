import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/index.js';
import { spotNamed } from '../together/tally.js';
import { partyNames } from './actors-named.js';
import { counted, countedEvents, isCapped } from './counted-events.js';
import type { EventFilters } from './event-filters.js';
import { sumsBy, sumsOf, type Tallied, talliedBy } from './tallied.js';

/** A value that events have, and how many. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Events counted by what they can be filtered by. */
export interface EventFacets {
  /** How many events match all filters. */
  readonly total: number;
  /**
   * Whether more events than {@link counted} would have had to be looked at, for the total or for one of the facets: then
   * only the newest were.
   */
  readonly isCapped: boolean;
  readonly types: readonly Facet[];
  readonly modes: readonly Facet[];
  readonly statuses: readonly Facet[];
  /** Parties of those who act. */
  readonly countries: readonly (Facet & { readonly name: string })[];
  readonly places: readonly Facet[];
  readonly sources: readonly Facet[];
  readonly years: readonly Facet[];
  readonly claimed: { readonly claimed: number; readonly asserted: number };
}

/** How many values of one facet are given. */
const most = 60;

interface Counting {
  /** Filters that are left out where it is counted: else a chosen value would hide all others. */
  readonly own: readonly (keyof EventFilters)[];
  /** Counts it over the events that match. */
  readonly query: RawBuilder<unknown>;
  /** What of the tallies holds it, or how these are to be added up. */
  readonly tally: string | RawBuilder<string>;
}

const valued = (column: string, tally: string, own: Counting['own']): Counting => ({
  own,
  query: sql`select ${sql.ref(column)} as value, count(*) as count from matching
    where ${sql.ref(column)} is not null group by 1`,
  tally,
});

const facets = {
  types: { ...valued('type', '', ['type']), tally: sql.ref<string>('type') },
  modes: valued('mode', 'mode', ['mode']),
  statuses: valued('status', 'status', ['status']),
  countries: {
    own: ['actor', 'with'],
    query: sql`select party as value, count(*) as count from (
      select distinct s.event, s.party from matching m cross join event_actor s
      where s.event = m.id and s.role = 'actor' and s.party is not null) as p group by party`,
    tally: 'acting',
  },
  places: valued('place', 'place', ['place']),
  sources: {
    own: ['source'],
    query: sql`select source as value, count(*) as count from matching m cross join event_source s
      where s.event = m.id group by source`,
    tally: 'source',
  },
  years: {
    own: ['since', 'until'],
    query: sql`select substr(day, 1, 4) as value, count(*) as count from matching group by 1`,
    tally: sql<string>`substr(month, 1, 4)`,
  },
} as const satisfies Record<string, Counting>;

type FacetName = keyof typeof facets;

interface Counted {
  total: number;
  claimed: number;
  isCapped: boolean;
  facets: Map<FacetName, Facet[]>;
}

/**
 * Counts events by type, mode, status and so on, each with all filters but its own.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function eventFacets(database: Database, filters: EventFilters = {}): Promise<EventFacets> {
  const names = Object.keys(facets) as FacetName[];
  const isOwn = (name: FacetName): boolean => facets[name].own.some((filter) => filters[filter] !== undefined);
  const all = await countIn(
    database,
    filters,
    names.filter((name) => !isOwn(name)),
  );
  const widened = [all];
  for (const name of names.filter(isOwn))
    widened.push(await countIn(database, without(filters, facets[name].own), [name]));
  const claims = filters.isClaimed === undefined ? all : await countIn(database, without(filters, ['isClaimed']), []);
  const found = new Map(widened.flatMap((one) => [...one.facets]));
  const facet = (name: FacetName): readonly Facet[] => found.get(name)!.slice(0, most);
  const countries = facet('countries');
  const partiesNamed = await partyNames(
    database,
    countries.map(({ value }) => value),
  );
  return {
    total: all.total,
    isCapped: [...widened, claims].some((one) => one.isCapped),
    types: facet('types'),
    modes: facet('modes'),
    statuses: facet('statuses'),
    countries: countries.map((one) => ({ ...one, name: partiesNamed.get(one.value) ?? one.value })),
    places: facet('places'),
    sources: facet('sources'),
    years: [...found.get('years')!].sort((a, b) => (a.value < b.value ? -1 : 1)),
    claimed: { claimed: claims.claimed, asserted: claims.total - claims.claimed },
  };
}

const without = (filters: EventFilters, own: Counting['own']): EventFilters => ({
  ...filters,
  ...Object.fromEntries(own.map((filter) => [filter, undefined])),
});

/** Counts what the tallies can tell by them, and the rest over the events. */
async function countIn(database: Database, filters: EventFilters, names: readonly FacetName[]): Promise<Counted> {
  const tallied = await talliedBy(database, filters);
  if (tallied === null) return countEvents(database, filters, names);
  const [sum] = await sumsBy(database, tallied, sql<string>`''`);
  const isTallied = (name: FacetName): boolean => tallied.what === 'all' || typeof facets[name].tally !== 'string';
  const others = names.filter((name) => !isTallied(name));
  const rest = others.length ? await countEvents(database, filters, others) : null;
  const found = new Map(rest?.facets);
  for (const name of names.filter(isTallied)) found.set(name, await facetTallied(database, tallied, name));
  return {
    total: sum?.events ?? 0,
    claimed: sum?.claimed ?? 0,
    isCapped: rest?.isCapped ?? false,
    facets: found,
  };
}

async function facetTallied(database: Database, tallied: Tallied, name: FacetName): Promise<Facet[]> {
  const { tally } = facets[name];
  const sums = await (typeof tally === 'string'
    ? sumsOf(database, tally, tallied)
    : sumsBy(database, tallied, tally as RawBuilder<string>));
  const counts = new Map<string, number>();
  for (const { key, events } of sums) {
    const value = name === 'places' ? spotNamed(key).place : key;
    counts.set(value, (counts.get(value) ?? 0) + events);
  }
  return inOrder([...counts].map(([value, count]) => ({ value, count })));
}

async function countEvents(database: Database, filters: EventFilters, names: readonly FacetName[]): Promise<Counted> {
  const parts = names.map(
    (name) =>
      sql`select ${sql.lit(name)} as what, value, count from (${facets[name].query}) as ${sql.raw(`of_${name}`)}`,
  );
  const whole = [
    sql`select 'looked' as what, '' as value, count(*) as count from looked`,
    sql`select 'total' as what, '' as value, count(*) as count from matching`,
    sql`select 'claimed' as what, '' as value, count(*) as count from matching where claimed = 1`,
  ];
  const { rows } = await sql<{ what: string; value: string; count: number }>`
    ${await countedEvents(database, filters)} ${sql.join([...whole, ...parts], sql` union all `)}`.execute(database);
  const one = (what: string): number => Number(rows.find((row) => row.what === what)!.count);
  const facet = (name: FacetName): Facet[] =>
    inOrder(rows.filter(({ what }) => what === name).map(({ value, count }) => ({ value, count: Number(count) })));
  return {
    total: one('total'),
    claimed: one('claimed'),
    isCapped: isCapped(one('looked')),
    facets: new Map(names.map((name) => [name, facet(name)])),
  };
}

const inOrder = (list: Facet[]): Facet[] => list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
