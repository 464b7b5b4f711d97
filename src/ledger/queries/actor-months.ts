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
    select month, type, events, claimed from tally where what = 'actor' and value = ${id} order by month, type`.execute(
    database,
  );
  const months = new Map<string, { month: string; types: Record<string, number>; claimed: number }>();
  for (const { month, type, events, claimed } of rows) {
    const own = months.get(month) ?? { month, types: {}, claimed: 0 };
    own.types[type] = Number(events);
    own.claimed += Number(claimed);
    months.set(month, own);
  }
  return [...months.values()];
}
