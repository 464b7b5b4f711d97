import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import { instrumentNamed } from './instruments-named.js';

/** Who holds what about an instrument over time. */
export interface InstrumentMatrix {
  /** Those who hold most about it first. */
  readonly holders: readonly {
    readonly id: string;
    readonly name: string;
    readonly party: string | null;
    readonly positions: number;
  }[];
  /** In order of days; the latest where there are more than asked for. */
  readonly cells: readonly {
    readonly holder: string;
    readonly day: string;
    readonly stance: string;
    /** Id of the position. */
    readonly position: string;
    readonly review: string | null;
  }[];
  /** Whether there are earlier cells. */
  readonly isCapped: boolean;
}

/**
 * The positions on an instrument, asked for by id or name, as a matrix of holders and days. What people rejected is
 * left out.
 *
 * @throws NameError when there is none, or when several bear the name
 */
export async function instrumentMatrix(database: Database, sought: string, limit = 2_000): Promise<InstrumentMatrix> {
  const { id } = await instrumentNamed(database, sought);
  const { rows } = await sql<{
    position: string;
    day: string;
    stance: string;
    review: string | null;
    corrections: string | null;
    holder: string;
    name: string;
    party: string | null;
  }>`select p.id as position, p.day, p.stance, p.review, p.corrections, a.id as holder, a.name, a.party
    from position p join signature g on g.key = p.holder join actor a on a.id = g.actor
    where p.target = ${id} and (p.review is null or p.review <> 'rejected')
    order by p.day desc, p.id desc limit ${limit + 1}`.execute(database);
  const cells = rows.slice(0, limit).reverse();
  const holders = new Map<string, InstrumentMatrix['holders'][number]>();
  for (const { holder, name, party } of cells)
    holders.set(holder, { id: holder, name, party, positions: (holders.get(holder)?.positions ?? 0) + 1 });
  return {
    holders: [...holders.values()].sort((a, b) => b.positions - a.positions || (a.id < b.id ? -1 : 1)),
    cells: cells.map(({ holder, day, stance, position, review, corrections }) => ({
      holder,
      day,
      stance,
      ...(corrections === null ? {} : (JSON.parse(corrections) as { stance?: string })),
      position,
      review,
    })),
    isCapped: rows.length > limit,
  };
}
