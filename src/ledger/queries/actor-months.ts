import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import { actorNamed } from './actors-named.js';

/** What an actor took part in during a month, by type. */
export interface ActorMonth {
  /** `YYYY-MM`; empty for events without a day. */
  readonly month: string;
  readonly types: Readonly<Record<string, number>>;
  /** How many of them are only claimed by somebody. */
  readonly claimed: number;
}

/**
 * The events of an actor month by month; what is planned, asked for, denied or rejected by people is not counted.
 *
 * @throws NameError when there is none, or when several bear the name
 */
export async function actorMonths(database: Database, sought: string): Promise<ActorMonth[]> {
  const { id } = await actorNamed(database, sought);
  const { rows } = await sql<{ month: string; type: string; events: number; claimed: number }>`
    select substr(day, 1, 7) as month, type, count(*) as events, sum(claimed) as claimed from (
      select distinct s.event, s.day, s.type, e.claimed from event_actor s join event e on e.id = s.event
      where s.actor = ${id} and e.status = 'asserted' and (e.review is null or e.review <> 'rejected')) as own
    group by 1, 2 order by 1, 2`.execute(database);
  const months = new Map<string, { month: string; types: Record<string, number>; claimed: number }>();
  for (const { month, type, events, claimed } of rows) {
    const own = months.get(month) ?? { month, types: {}, claimed: 0 };
    own.types[type] = Number(events);
    own.claimed += Number(claimed);
    months.set(month, own);
  }
  return [...months.values()];
}
