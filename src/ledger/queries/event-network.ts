import { type RawBuilder, sql } from 'kysely';
import { entry } from '../../knowledge/index.js';
import type { Database } from '../database/index.js';
import { actorsWhere, partyName } from './actors-named.js';
import type { EventFilters } from './event-filters.js';
import { counted, countedEvents } from './event-walk.js';

/** Somebody who takes part in the events that match. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
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
  /** Whether only the newest {@link counted} events were counted. */
  readonly isCapped: boolean;
}

export interface NetworkAsked {
  /** Whether nodes are parties (states, with all who belong to them, and bodies) or single actors. */
  readonly level?: 'party' | 'actor' | undefined;
  /** How many edges are given, those of most events. */
  readonly limit?: number | undefined;
}

/**
 * Who takes part in the events that match with whom: the edges of most events and the nodes they join.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function eventNetwork(
  database: Database,
  filters: EventFilters = {},
  { level = 'party', limit = 200 }: NetworkAsked = {},
): Promise<EventNetwork> {
  const matching = sql`with matching as materialized (${await countedEvents(database, filters)})`;
  const edges = await edgesIn(database, matching, level, limit);
  const ids = [...new Set(edges.flatMap(({ a, b }) => [a, b]))];
  const counts = await countsOf(database, matching, level, ids);
  const { rows } = await sql<{ events: number }>`${matching} select count(*) as events from matching`.execute(database);
  return {
    nodes: await nodesOf(database, level, ids, counts),
    edges,
    isCapped: Number(rows[0]!.events) > counted,
  };
}

async function edgesIn(
  database: Database,
  matching: RawBuilder<unknown>,
  level: 'party' | 'actor',
  limit: number,
): Promise<NetworkEdge[]> {
  const pairs =
    level === 'party'
      ? sql`select d.a, d.b, m.id, m.score, m.claimed from matching m join dyad_event d on d.event = m.id`
      : sql`select distinct x.actor as a, y.actor as b, m.id, m.score, m.claimed from matching m
          join event_actor x on x.event = m.id join event_actor y on y.event = m.id and y.actor > x.actor`;
  const { rows } = await sql<NetworkEdge>`${matching}
    select a, b, count(*) as events, sum(score) as score, sum(claimed) as claimed from (${pairs}) as p
    group by a, b order by events desc, a, b limit ${limit}`.execute(database);
  return rows.map(({ a, b, events, score, claimed }) => ({
    a,
    b,
    events: Number(events),
    score: Number(score),
    claimed: Number(claimed),
  }));
}

async function countsOf(
  database: Database,
  matching: RawBuilder<unknown>,
  level: 'party' | 'actor',
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (!ids.length) return new Map();
  const side = sql.ref(`s.${level}`);
  const { rows } = await sql<{ id: string; events: number }>`${matching}
    select ${side} as id, count(distinct m.id) as events from matching m join event_actor s on s.event = m.id
    where ${side} in (${sql.join(ids)}) group by 1`.execute(database);
  return new Map(rows.map(({ id, events }) => [id, Number(events)]));
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
