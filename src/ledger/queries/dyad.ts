import type { Database } from '../database/index.js';
import type { QuadClass } from '../intake/index.js';
import { partyNamed } from './actors-named.js';
import { Shelf } from './citation.js';
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

/**
 * What lies between two parties, asked for by ISO code or by the name of a state, body or person.
 *
 * @throws NameError when a name is not known; QueryError when both are one party
 */
export async function dyad(database: Database, first: string, second: string, limit = 10): Promise<DyadAnswer> {
  const x = await partyNamed(database, first);
  const y = await partyNamed(database, second);
  if (x.party === y.party) throw new QueryError(`“${first}” and “${second}” are one party: ${x.name}`);
  const [a, b] = x.party < y.party ? [x.party, y.party] : [y.party, x.party];
  const events = await database
    .selectFrom('dyad_event')
    .select('event')
    .where('a', '=', a)
    .where('b', '=', b)
    .orderBy('day', 'desc')
    .orderBy('event', 'desc')
    .limit(limit)
    .execute();
  const shelf = new Shelf(database);
  return {
    parties: [x, y],
    months: await monthsOf(database, a, b),
    events: await eventsById(
      database,
      events.map(({ event }) => event),
      1,
      shelf,
    ),
    statements: await statementsById(database, await statementsBetween(database, a, b, limit), shelf),
    positions: await positionsById(database, await positionsBetween(database, a, b, limit), shelf),
    instruments: await instrumentsOf(database, a, b, limit, shelf),
  };
}

async function monthsOf(database: Database, a: string, b: string): Promise<DyadMonth[]> {
  const rows = await database
    .selectFrom('dyad')
    .select(['month', 'quad', 'events', 'claimed', 'score'])
    .where('a', '=', a)
    .where('b', '=', b)
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
async function statementsBetween(database: Database, a: string, b: string, limit: number): Promise<string[]> {
  const oneWay = (speaker: string, other: string) =>
    database
      .selectFrom('party_statement')
      .select(['day', 'statement'])
      .where('speaker', '=', speaker)
      .where('other', '=', other)
      .orderBy('day', 'desc')
      .orderBy('statement', 'desc')
      .limit(limit)
      .execute();
  const rows = [...(await oneWay(a, b)), ...(await oneWay(b, a))];
  const latest = new Map(
    rows.sort((x, y) => order(y.day, x.day) || order(x.statement, y.statement)).map((row) => [row.statement, row]),
  );
  return [...latest.keys()].slice(0, limit);
}

async function positionsBetween(database: Database, a: string, b: string, limit: number): Promise<string[]> {
  const rows = [...(await latestPositions(database, a, b, limit)), ...(await latestPositions(database, b, a, limit))];
  return rows
    .sort((x, y) => order(y.day, x.day) || order(x.position, y.position))
    .map(({ position }) => position)
    .slice(0, limit);
}

const latestPositions = (database: Database, party: string, target: string, limit: number) =>
  database
    .selectFrom('party_position')
    .select(['day', 'position'])
    .where('party', '=', party)
    .where('target', '=', target)
    .orderBy('day', 'desc')
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();

async function instrumentsOf(
  database: Database,
  a: string,
  b: string,
  limit: number,
  shelf: Shelf,
): Promise<DyadAnswer['instruments']> {
  const rows = await database
    .selectFrom('party_position as x')
    .select('x.target')
    .distinct()
    .where('x.party', '=', a)
    .where('x.target', 'like', 'instrument/%')
    .where('x.target', 'in', database.selectFrom('party_position as y').select('y.target').where('y.party', '=', b))
    .execute();
  const instruments = (
    await instrumentsWhere(
      database,
      rows.map(({ target }) => target),
    )
  )
    .sort((x, y) => y.documents - x.documents || order(x.id, y.id))
    .slice(0, limit);
  const found: { instrument: KnownInstrument; positions: LedgerPosition[] }[] = [];
  for (const instrument of instruments) {
    const latest = [
      ...(await latestPositions(database, a, instrument.id, 1)),
      ...(await latestPositions(database, b, instrument.id, 1)),
    ];
    found.push({
      instrument,
      positions: await positionsById(
        database,
        latest.map(({ position }) => position),
        shelf,
      ),
    });
  }
  return found;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
