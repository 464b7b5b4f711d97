import { sql } from 'kysely';
import type { EventType } from '../../record/index.js';
import type { Database } from '../database/index.js';
import { familyOf, type QuadClass } from '../intake/index.js';
import { type Days, dyadOf, withinDays } from './dyad.js';

/** An event between two parties, as a point in time. */
export interface Dot {
  readonly id: string;
  readonly day: string;
  /** PLOVER's score, -10 to 10. */
  readonly score: number;
  readonly quad: QuadClass;
  readonly type: string;
  readonly status: string;
  readonly isClaimed: boolean;
}

export interface DyadDots {
  /** In order of their days. */
  readonly dots: readonly Dot[];
  /** How many events there are in all; where these are more than the dots, every nth was taken. */
  readonly events: number;
  readonly isCapped: boolean;
}

export interface DotsAsked extends Days {
  /** Above how many events a sample is taken, evenly over the events in their order. */
  readonly limit?: number | undefined;
}

/**
 * The events between two parties as dots, those without a day left out.
 *
 * @throws NameError when a name is not known; QueryError when both are one party
 */
export async function dyadDots(
  database: Database,
  first: string,
  second: string,
  { limit = 5_000, ...days }: DotsAsked = {},
): Promise<DyadDots> {
  const { a, b } = await dyadOf(database, first, second);
  const between = sql`d.a = ${a} and d.b = ${b} and d.day > '' and ${withinDays('d.day', days)}`;
  const { rows: counts } = await sql<{
    events: number;
  }>`select count(*) as events from dyad_event d where ${between}`.execute(database);
  const events = Number(counts[0]!.events);
  const step = Math.max(1, Math.ceil(events / limit));
  const { rows } = await sql<{
    id: string;
    day: string;
    type: string;
    score: number;
    status: string;
    claimed: number;
  }>`select e.id, e.day, e.type, e.score, e.status, e.claimed from (
      select event, row_number() over (order by day, event) as nth from dyad_event d where ${between}) as n
    join event e on e.id = n.event where (n.nth - 1) % ${step} = 0 order by n.nth`.execute(database);
  const dots = rows.map(({ id, day, type, score, status, claimed }) => ({
    id,
    day,
    score,
    quad: familyOf(type as EventType).quad,
    type,
    status,
    isClaimed: claimed === 1,
  }));
  return { dots, events, isCapped: events > dots.length };
}
