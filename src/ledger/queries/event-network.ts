import { sql } from 'kysely';
import { entry } from '../../knowledge/index.js';
import type { Database } from '../database/index.js';
import { actorsWhere, partyName } from './actors-named.js';
import { countedEvents, isCapped } from './counted-events.js';
import type { EventFilters } from './event-filters.js';

/** Somebody who takes part in the events that match. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  /** Events with each of the others, added up over all of these. */
  readonly events: number;
}

/** Two who take part in the same events. */
export interface NetworkEdge {
  readonly a: string;
  readonly b: string;
  readonly events: number;
  /** PLOVER scores, added up. */
  readonly score: number;
  readonly claimed: number;
}

export interface EventNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Whether there are so many events that only the newest were counted. */
  readonly isCapped: boolean;
}

export interface NetworkAsked {
  /** Whether nodes are parties (states, with all who belong to them, and bodies) or single actors. */
  readonly level?: 'party' | 'actor' | undefined;
  /** How many edges are given, those of most events. */
  readonly limit?: number | undefined;
}

/**
 * Who takes part in the events that match with whom: the edges of most events and the nodes they join. Where no status is
 * asked for, only what is said to have happened counts, as in the sums of dyads.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function eventNetwork(
  database: Database,
  filters: EventFilters = {},
  { level = 'party', limit = 200 }: NetworkAsked = {},
): Promise<EventNetwork> {
  const tallied = level === 'party' && Object.values(filters).every((filter) => filter === undefined);
  const found = tallied ? await allPairs(database) : await pairsIn(database, filters, level);
  const edges = found.edges.slice(0, limit);
  const ids = [...new Set(edges.flatMap(({ a, b }) => [a, b]))];
  const counts = new Map<string, number>();
  for (const { a, b, events } of found.edges) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + events);
  return { nodes: await nodesOf(database, level, ids, counts), edges, isCapped: found.isCapped };
}

interface Found {
  /** Of most events first. */
  readonly edges: readonly NetworkEdge[];
  readonly isCapped: boolean;
}

async function allPairs(database: Database): Promise<Found> {
  const { rows } = await sql<NetworkEdge>`select a, b, events, claimed, score from pair
    order by events desc, a, b`.execute(database);
  return { edges: rows, isCapped: false };
}

async function pairsIn(database: Database, filters: EventFilters, level: 'party' | 'actor'): Promise<Found> {
  const happened = filters.status === undefined ? { ...filters, status: 'asserted' } : filters;
  const pairs =
    level === 'party'
      ? sql`select d.a, d.b, m.id, m.score, m.claimed from matching m cross join dyad_event d where d.event = m.id`
      : sql`select distinct x.actor as a, y.actor as b, m.id, m.score, m.claimed
          from matching m cross join event_actor x cross join event_actor y
          where x.event = m.id and y.event = m.id and y.actor > x.actor`;
  const { rows } = await sql<NetworkEdge & { looked: number }>`${await countedEvents(database, happened)}
    select a, b, count(*) as events, sum(score) as score, sum(claimed) as claimed, (select count(*) from looked) as looked
    from (${pairs}) as p group by a, b order by events desc, a, b`.execute(database);
  const edges = rows.map(({ a, b, events, score, claimed }) => ({
    a,
    b,
    events: Number(events),
    score: Number(score),
    claimed: Number(claimed),
  }));
  return { edges, isCapped: isCapped(rows[0]?.looked ?? 0) };
}

async function nodesOf(
  database: Database,
  level: 'party' | 'actor',
  ids: readonly string[],
  counts: ReadonlyMap<string, number>,
): Promise<NetworkNode[]> {
  const known = new Map((await actorsWhere(database, ids)).map((actor) => [actor.id, actor]));
  const nodes = ids.map((id): NetworkNode => {
    const events = counts.get(id) ?? 0;
    const actor = known.get(id);
    if (actor) return { id, name: actor.name, kind: actor.kind, country: actor.country, events };
    const isState = level === 'party' && entry(id)?.kind === 'state';
    return { id, name: partyName(id), kind: isState ? 'state' : 'body', country: isState ? id : null, events };
  });
  return nodes.sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
}
