import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import type { EventFilters } from './event-filters.js';
import { counted, countedEvents } from './event-walk.js';

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
  readonly places: readonly {
    readonly name: string;
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly events: number;
  }[];
  /** How many of the events that match have no place. */
  readonly unplaced: number;
  /** Whether only the newest {@link counted} events were counted. */
  readonly isCapped: boolean;
}

/** How many places are given. */
const most = 1_000;

/**
 * Counts the events that match by country and by place.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function eventMap(database: Database, filters: EventFilters = {}): Promise<EventMap> {
  const { rows } = await sql<{
    name: string | null;
    country: string | null;
    lat: number | null;
    lon: number | null;
    events: number;
    score: number;
  }>`with matching as materialized (${await countedEvents(database, filters)})
    select place as name, place_country as country, lat, lon, count(*) as events, sum(score) as score
    from matching group by place, place_country, lat, lon order by events desc, name`.execute(database);
  const countries = new Map<string, { events: number; score: number }>();
  let total = 0;
  let unplaced = 0;
  for (const { name, country, events, score } of rows) {
    total += Number(events);
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
    isCapped: total > counted,
  };
}
