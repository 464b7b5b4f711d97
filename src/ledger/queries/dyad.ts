import { type SqlBool, sql } from 'kysely';
import type { Database } from '../database/index.js';
import type { QuadClass } from '../intake/index.js';
import { partyNamed } from './actors-named.js';
import { Shelf } from './citation.js';
import { firstDay, lastDay } from './dates.js';
import { eventsById, type LedgerEvent } from './events.js';
import { instrumentsWhere, type KnownInstrument } from './instruments-named.js';
import { type LedgerPosition, positionsById } from './positions.js';
import { QueryError } from './query-error.js';
import { type LedgerStatement, statementsById } from './statements.js';

/** What events of one class came to in a month. */
export interface QuadSum {
  readonly events: number;
  /** How many of them are only claimed by somebody. */
  readonly claimed: number;
  /** PLOVER scores, added up and on the average. */
  readonly score: number;
  readonly mean: number;
}

export interface DyadMonth {
  /** `YYYY-MM`; empty for events without a day. */
  readonly month: string;
  readonly quads: Readonly<Partial<Record<QuadClass, QuadSum>>>;
}

/** All that lies between two parties; the lists begin with the newest. */
export interface DyadAnswer {
  readonly parties: readonly [Party, Party];
  readonly months: readonly DyadMonth[];
  readonly events: readonly LedgerEvent[];
  /** What one says to or about the other. */
  readonly statements: readonly LedgerStatement[];
  /** Where one stands toward the other. */
  readonly positions: readonly LedgerPosition[];
  /** Instruments about which both hold something, with the latest position of each. */
  readonly instruments: readonly {
    readonly instrument: KnownInstrument;
    readonly positions: readonly LedgerPosition[];
  }[];
}

interface Party {
  readonly party: string;
  readonly name: string;
}

/** From when until when. */
export interface Days {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * What lies between two parties, asked for by ISO code or by the name of a state, body or person.
 *
 * @throws NameError when a name is not known; QueryError when both are one party
 */
export async function dyad(
  database: Database,
  first: string,
  second: string,
  limit = 10,
  days: Days = {},
): Promise<DyadAnswer> {
  const { parties, a, b } = await dyadOf(database, first, second);
  const events = await database
    .selectFrom('dyad_event')
    .select('event')
    .where('a', '=', a)
    .where('b', '=', b)
    .where(withinDays('day', days))
    .orderBy('day', 'desc')
    .orderBy('event', 'desc')
    .limit(limit)
    .execute();
  const shelf = new Shelf(database);
  const between = await positionsBetween(database, a, b, limit, days);
  const instruments = await instrumentsBetween(database, a, b, limit);
  const positions = new Map(
    (
      await positionsById(database, [...new Set([...between, ...instruments.flatMap(({ latest }) => latest)])], shelf)
    ).map((position) => [position.id, position]),
  );
  const positionsOf = (ids: readonly string[]): LedgerPosition[] => ids.flatMap((id) => positions.get(id) ?? []);
  return {
    parties,
    months: await monthsOf(database, a, b, days),
    events: await eventsById(
      database,
      events.map(({ event }) => event),
      1,
      shelf,
    ),
    statements: await statementsById(database, await statementsBetween(database, a, b, limit, days), shelf),
    positions: positionsOf(between),
    instruments: instruments.map(({ instrument, latest }) => ({ instrument, positions: positionsOf(latest) })),
  };
}

/**
 * Two parties by their names, and as the tables of dyads have them.
 *
 * @throws NameError when a name is not known; QueryError when both are one party
 */
export async function dyadOf(
  database: Database,
  first: string,
  second: string,
): Promise<{ parties: readonly [Party, Party]; a: string; b: string }> {
  const x = await partyNamed(database, first);
  const y = await partyNamed(database, second);
  if (x.party === y.party) throw new QueryError(`“${first}” and “${second}” are one party: ${x.name}`);
  const [a, b] = x.party < y.party ? [x.party, y.party] : [y.party, x.party];
  return { parties: [x, y], a, b };
}

/** Whether a column of days lies within some; what has no day does only where nothing is asked. */
export const withinDays = (column: string, { since, until }: Days) =>
  between(column, since === undefined ? undefined : firstDay(since), until === undefined ? undefined : lastDay(until));

function between(column: string, from: string | undefined, to: string | undefined) {
  const ref = sql.ref(column);
  const lower = from === undefined ? sql`${ref} >= ${to === undefined ? '' : '0'}` : sql`${ref} >= ${from}`;
  return to === undefined ? sql<SqlBool>`${lower}` : sql<SqlBool>`${lower} and ${ref} <= ${to}`;
}

/** The months that days lie in, whole. */
async function monthsOf(database: Database, a: string, b: string, { since, until }: Days): Promise<DyadMonth[]> {
  const [from, to] = [since && firstDay(since).slice(0, 7), until && lastDay(until).slice(0, 7)];
  const rows = await database
    .selectFrom('dyad')
    .select(['month', 'quad', 'events', 'claimed', 'score'])
    .where('a', '=', a)
    .where('b', '=', b)
    .where(between('month', from, to))
    .orderBy('month')
    .execute();
  const months = new Map<string, Partial<Record<QuadClass, QuadSum>>>();
  for (const { month, quad, events, claimed, score } of rows) {
    const quads = months.get(month) ?? {};
    quads[quad as QuadClass] = { events, claimed, score, mean: score / events };
    months.set(month, quads);
  }
  return [...months].map(([month, quads]) => ({ month, quads }));
}

/** The latest of both directions. */
async function statementsBetween(
  database: Database,
  a: string,
  b: string,
  limit: number,
  days: Days,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select day, id from (${oneWay('party_statement', a, b, limit, days)}) as x
    union
    select day, id from (${oneWay('party_statement', b, a, limit, days)}) as y
    order by day desc, id limit ${limit}`.execute(database);
  return rows.map(({ id }) => id);
}

async function positionsBetween(
  database: Database,
  a: string,
  b: string,
  limit: number,
  days: Days,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select day, id from (${oneWay('party_position', a, b, limit, days)}) as x
    union
    select day, id from (${oneWay('party_position', b, a, limit, days)}) as y
    order by day desc, id limit ${limit}`.execute(database);
  return rows.map(({ id }) => id);
}

/** The latest rows of one party about another, read off the end of the table's key. */
const oneWay = (table: 'party_statement' | 'party_position', from: string, to: string, limit: number, days: Days) =>
  table === 'party_statement'
    ? sql`select day, statement as id from party_statement where speaker = ${from} and other = ${to} and ${withinDays('day', days)}
        order by day desc, statement desc limit ${limit}`
    : sql`select day, position as id from party_position where party = ${from} and target = ${to} and ${withinDays('day', days)}
        order by day desc, position desc limit ${limit}`;

/** Instruments on which both parties hold something, the ones of most documents first, with the latest position of each. */
async function instrumentsBetween(
  database: Database,
  a: string,
  b: string,
  limit: number,
): Promise<{ instrument: KnownInstrument; latest: string[] }[]> {
  const latest = (party: string) =>
    sql<string>`(select position from party_position p where p.party = ${party} and p.target = i.key
      order by p.day desc, p.position desc limit 1)`;
  const held = (party: string) =>
    sql`select target from party_position where party = ${party} and target like 'instrument/%'`;
  const { rows } = await sql<{ key: string; of_a: string; of_b: string }>`
    select i.key, ${latest(a)} as of_a, ${latest(b)} as of_b from instrument i
    where i.key in (${held(a)} intersect ${held(b)}) order by i.documents desc, i.key limit ${limit}`.execute(database);
  const known = await instrumentsWhere(
    database,
    rows.map(({ key }) => key),
  );
  const byId = new Map(known.map((instrument) => [instrument.id, instrument]));
  return rows.map(({ key, of_a, of_b }) => ({ instrument: byId.get(key)!, latest: [of_a, of_b] }));
}
