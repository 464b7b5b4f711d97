import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import { partyNames } from './actors-named.js';
import type { EventFilters } from './event-filters.js';
import { counted, countedEvents } from './event-walk.js';

/** A value that events have, and how many. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Events counted by what they can be filtered by. */
export interface EventFacets {
  /** How many events match all filters. */
  readonly total: number;
  /** Whether only the newest {@link counted} were counted, of all or of one of the facets. */
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

/** What is counted, and the filters that are left out where it is: else a chosen value would hide all others. */
const facets = {
  types: { own: ['type'], query: sql`select type as value, count(*) as count from matching group by type` },
  modes: {
    own: ['mode'],
    query: sql`select mode as value, count(*) as count from matching where mode is not null group by mode`,
  },
  statuses: { own: ['status'], query: sql`select status as value, count(*) as count from matching group by status` },
  countries: {
    own: ['actor', 'with'],
    query: sql`select party as value, count(*) as count from (
      select distinct s.event, s.party from matching m join event_actor s on s.event = m.id and s.role = 'actor'
      where s.party is not null) as p group by party`,
  },
  places: {
    own: ['place'],
    query: sql`select place as value, count(*) as count from matching where place is not null group by place`,
  },
  sources: {
    own: ['source'],
    query: sql`select source as value, count(*) as count from (
      select distinct m.id, o.source from matching m join report r on r.event = m.id
      join origin o on o.document = r.document where o.source is not null) as s group by source`,
  },
  years: {
    own: ['since', 'until'],
    query: sql`select substr(day, 1, 4) as value, count(*) as count from matching group by 1`,
  },
  claimed: {
    own: ['isClaimed'],
    query: sql`select case claimed when 1 then 'claimed' else 'asserted' end as value, count(*) as count
      from matching group by claimed`,
  },
} as const satisfies Record<string, { own: readonly (keyof EventFilters)[]; query: unknown }>;

type FacetName = keyof typeof facets;

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
  let isCapped = all.total > counted;
  const found = new Map(all.facets);
  for (const name of names.filter(isOwn)) {
    const left = Object.fromEntries(facets[name].own.map((filter) => [filter, undefined]));
    const widened = await countIn(database, { ...filters, ...left }, [name]);
    isCapped ||= widened.total > counted;
    found.set(name, widened.facets.get(name)!);
  }
  const facet = (name: FacetName): readonly Facet[] => found.get(name)!.slice(0, most);
  const countries = facet('countries');
  const partiesNamed = await partyNames(
    database,
    countries.map(({ value }) => value),
  );
  const claimed = new Map(facet('claimed').map(({ value, count }) => [value, count]));
  return {
    total: all.total,
    isCapped,
    types: facet('types'),
    modes: facet('modes'),
    statuses: facet('statuses'),
    countries: countries.map((one) => ({ ...one, name: partiesNamed.get(one.value) ?? one.value })),
    places: facet('places'),
    sources: facet('sources'),
    years: [...found.get('years')!].sort((a, b) => (a.value < b.value ? -1 : 1)),
    claimed: { claimed: claimed.get('claimed') ?? 0, asserted: claimed.get('asserted') ?? 0 },
  };
}

async function countIn(
  database: Database,
  filters: EventFilters,
  names: readonly FacetName[],
): Promise<{ total: number; facets: Map<FacetName, Facet[]> }> {
  const parts = names.map(
    (name) => sql`select ${name} as what, value, count from (${facets[name].query}) as ${sql.raw(`of_${name}`)}`,
  );
  const { rows } = await sql<{ what: FacetName | 'total'; value: string; count: number }>`
    with matching as materialized (${await countedEvents(database, filters)})
    ${sql.join([sql`select 'total' as what, '' as value, count(*) as count from matching`, ...parts], sql` union all `)}`.execute(
    database,
  );
  const found = new Map<FacetName, Facet[]>(names.map((name) => [name, []]));
  let total = 0;
  for (const { what, value, count } of rows)
    if (what === 'total') total = Number(count);
    else found.get(what)!.push({ value, count: Number(count) });
  for (const list of found.values()) list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { total, facets: found };
}
