import { sql } from 'kysely';
import { type Database, inParts } from '../database/index.js';
import { spotNamed, spotText } from '../together/tally.js';
import { countedEvents, isCapped } from './counted-events.js';
import type { EventFilters } from './event-filters.js';
import { sumsBy, sumsOf, type Tallied, talliedBy } from './tallied.js';

/** Events by where they happened. */
export interface EventMap {
  readonly countries: readonly {
    /** ISO 3166-1 alpha-3. */
    readonly country: string;
    readonly events: number;
    /** PLOVER scores, added up and on the average. */
    readonly score: number;
    readonly mean: number;
  }[];
  /** Those of most events. */
  readonly places: readonly (Spot & { readonly name: string })[];
  /** How many of the events that match have no place. */
  readonly unplaced: number;
  /** Whether there are so many events that only the newest were counted. */
  readonly isCapped: boolean;
}

interface Spot {
  readonly name: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly events: number;
}

/** How many places are given. */
const most = 1_000;

/**
 * Counts the events that match by country and by place.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function eventMap(database: Database, filters: EventFilters = {}): Promise<EventMap> {
  const tallied = await talliedBy(database, filters);
  if (tallied?.what === 'all') return mapTallied(database, tallied);
  const { rows } = await sql<Spot & { score: number; looked: number }>`${await countedEvents(database, filters)}
    select place as name, place_country as country, lat, lon, count(*) as events, sum(score) as score,
      (select count(*) from looked) as looked
    from matching group by place, place_country, lat, lon order by events desc, name`.execute(database);
  const countries = new Map<string, { events: number; score: number }>();
  let unplaced = 0;
  for (const { name, country, events, score } of rows) {
    if (name === null && country === null) unplaced += Number(events);
    if (country === null) continue;
    const before = countries.get(country) ?? { events: 0, score: 0 };
    countries.set(country, { events: before.events + Number(events), score: before.score + Number(score) });
  }
  return {
    countries: [...countries]
      .map(([country, { events, score }]) => ({ country, events, score, mean: score / events }))
      .sort((a, b) => b.events - a.events || (a.country < b.country ? -1 : 1)),
    places: rows
      .flatMap(({ name, country, lat, lon, events }) =>
        name === null ? [] : [{ name, country, lat, lon, events: Number(events) }],
      )
      .slice(0, most),
    unplaced,
    isCapped: isCapped(rows[0]?.looked ?? 0),
  };
}

async function mapTallied(database: Database, tallied: Tallied): Promise<EventMap> {
  const countries = await sumsOf(database, 'country', tallied);
  const spots = await sumsOf(database, 'place', tallied);
  const [all] = await sumsBy(database, tallied, sql<string>`''`);
  const placed = spots.reduce((sum, { events }) => sum + events, 0);
  const shown = spots.slice(0, most).map(({ key, events }) => ({ ...spotNamed(key), events }));
  const at = await whereIs(database, shown);
  return {
    countries: countries.map(({ key, events, score }) => ({ country: key, events, score, mean: score / events })),
    places: shown.map(({ place, country, events }) => ({
      name: place,
      country,
      ...at.get(spotText(place, country))!,
      events,
    })),
    unplaced: (all?.events ?? 0) - placed,
    isCapped: false,
  };
}

/** Coordinates of places, as some event there has them. */
async function whereIs(
  database: Database,
  spots: readonly { readonly place: string; readonly country: string | null }[],
): Promise<Map<string, Pick<Spot, 'lat' | 'lon'>>> {
  const rows = await inParts(spots, async (part) => {
    const given = part.map(({ place, country }) => sql`(${place}, ${country})`);
    const of = (column: 'lat' | 'lon') => sql`(select e.${sql.ref(column)} from event e where e.place = given.place
      and e.place_country is not distinct from given.country and e.lat is not null order by e.day limit 1)`;
    const found = await sql<{ place: string; country: string | null; lat: number | null; lon: number | null }>`
      with given (place, country) as (values ${sql.join(given)})
      select place, country, ${of('lat')} as lat, ${of('lon')} as lon from given`.execute(database);
    return found.rows;
  });
  return new Map(rows.map(({ place, country, lat, lon }) => [spotText(place, country), { lat, lon }]));
}
