import { type SqlBool, sql } from 'kysely';
import type { Database } from '../database/index.js';
import { partyNamed, partyNames } from './actors-named.js';
import { QueryError } from './query-error.js';

/** Two parties and what lies between them, in sum. */
export interface DyadSum {
  readonly a: { readonly party: string; readonly name: string };
  readonly b: { readonly party: string; readonly name: string };
  readonly events: number;
  readonly claimed: number;
  /** PLOVER scores, added up and on the average. */
  readonly score: number;
  readonly mean: number;
  /** The first and the last day of their events; empty where none has a day. */
  readonly first: string;
  readonly last: string;
}

export interface DyadsAsked {
  /** Only those of this party. */
  readonly with?: string | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface DyadPage {
  readonly dyads: readonly DyadSum[];
  readonly next: string | null;
}

/**
 * Pairs of parties, those with most events first. What is planned, asked for, denied or rejected is not counted.
 *
 * @throws NameError when there is no such party
 */
export async function dyads(database: Database, asked: DyadsAsked = {}): Promise<DyadPage> {
  const limit = asked.limit ?? 50;
  const conditions = [sql<SqlBool>`1 = 1`];
  if (asked.with !== undefined) {
    const { party } = await partyNamed(database, asked.with);
    conditions.push(sql`(a = ${party} or b = ${party})`);
  }
  if (asked.after !== undefined) {
    const { events, a, b } = parsePair(asked.after);
    conditions.push(sql`(events, a, b) < (${events}, ${a}, ${b})`);
  }
  const { rows } = await sql<{ a: string; b: string; events: number; claimed: number; score: number }>`
    select a, b, events, claimed, score from pair where ${sql.join(conditions, sql` and `)}
    order by events desc, a desc, b desc limit ${limit + 1}`.execute(database);
  const page = rows.slice(0, limit);
  const names = await partyNames(
    database,
    page.flatMap(({ a, b }) => [a, b]),
  );
  const dyads: DyadSum[] = [];
  for (const { a, b, ...sum } of page) {
    const [events, claimed, score] = [Number(sum.events), Number(sum.claimed), Number(sum.score)];
    dyads.push({
      a: { party: a, name: names.get(a) ?? a },
      b: { party: b, name: names.get(b) ?? b },
      events,
      claimed,
      score,
      mean: score / events,
      ...(await daysOf(database, a, b)),
    });
  }
  const last = page.at(-1);
  return { dyads, next: rows.length > limit && last ? `${Number(last.events)}/${last.a} ${last.b}` : null };
}

async function daysOf(database: Database, a: string, b: string): Promise<{ first: string; last: string }> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`select
    (select min(day) from dyad_event where a = ${a} and b = ${b} and day > '') as first,
    (select max(day) from dyad_event where a = ${a} and b = ${b}) as last`.execute(database);
  return { first: rows[0]?.first ?? '', last: rows[0]?.last ?? '' };
}

function parsePair(text: string): { events: number; a: string; b: string } {
  const match = /^(\d{1,15})\/(\S+) (\S+)$/.exec(text);
  if (!match) throw new QueryError(`“${text}” is no place in the list of dyads; give what came as next`);
  return { events: Number(match[1]), a: match[2]!, b: match[3]! };
}
