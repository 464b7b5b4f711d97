import { type SqlBool, sql } from 'kysely';
import { Stance } from '../../record/index.js';
import type { Database } from '../database/index.js';
import { type Side, sideNamed } from './actors-named.js';
import { cursorText, parseCursor } from './cursor.js';
import { firstDay, lastDay } from './dates.js';
import { listOf, type OneOrMore, oneOf } from './event-filters.js';
import { type LedgerPosition, positionsById } from './positions.js';
import { type Target, targetNamed } from './statements.js';

/** Which positions are asked for. */
export interface PositionsAsked {
  readonly holder?: string | undefined;
  /** An actor or an instrument. */
  readonly toward?: string | undefined;
  readonly stance?: OneOrMore | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly isNewestFirst?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface PositionPage {
  readonly positions: readonly LedgerPosition[];
  readonly next: string | null;
}

/**
 * Positions that match, in order of their day and id.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function positions(database: Database, asked: PositionsAsked = {}): Promise<PositionPage> {
  const limit = asked.limit ?? 50;
  const [sign, way] = asked.isNewestFirst ? [sql.raw('<'), sql.raw('desc')] : [sql.raw('>'), sql.raw('asc')];
  const conditions = [sql<SqlBool>`1 = 1`];
  if (asked.holder !== undefined) conditions.push(heldBy(await sideNamed(database, asked.holder)));
  if (asked.toward !== undefined) conditions.push(toward(await targetNamed(database, asked.toward)));
  if (asked.stance !== undefined) {
    const stances = listOf(asked.stance).map((stance) => oneOf(Stance.options, stance.toLowerCase(), 'stance'));
    conditions.push(sql`p.stance in (${sql.join(stances)})`);
  }
  if (asked.since !== undefined) conditions.push(sql`p.day >= ${firstDay(asked.since)}`);
  if (asked.until !== undefined) conditions.push(sql`p.day <= ${lastDay(asked.until)} and p.day > ''`);
  if (asked.after !== undefined) {
    const { day, id } = parseCursor(asked.after);
    conditions.push(sql`(p.day, p.id) ${sign} (${day}, ${id})`);
  }
  const { rows } = await sql<{ day: string; id: string }>`select p.day, p.id from position p
    where ${sql.join(conditions, sql` and `)} order by p.day ${way}, p.id ${way} limit ${limit + 1}`.execute(database);
  const page = rows.slice(0, limit);
  return {
    positions: await positionsById(
      database,
      page.map(({ id }) => id),
    ),
    next: rows.length > limit ? cursorText(page.at(-1)!) : null,
  };
}

const heldBy = (side: Side) =>
  'party' in side
    ? sql<SqlBool>`exists (select 1 from party_position h where h.party = ${side.party} and h.position = p.id)`
    : sql<SqlBool>`p.holder in (select g.key from signature g where g.actor = ${side.actor.id})`;

function toward(target: Target) {
  if ('instrument' in target) return sql<SqlBool>`p.target = ${target.instrument}`;
  return 'party' in target
    ? sql<SqlBool>`exists (select 1 from party_position t where t.target = ${target.party} and t.position = p.id)`
    : sql<SqlBool>`p.target in (select g.key from signature g where g.actor = ${target.actor.id})`;
}
