import type { Database } from '../database/index.js';
import { actorNamed, type KnownActor, knownActor } from './actors-named.js';
import { Shelf } from './citation.js';
import { eventsById, type LedgerEvent } from './events.js';
import { type LedgerOffice, officesOf } from './offices.js';
import { type LedgerPosition, positionsById } from './positions.js';
import { type LedgerStatement, statementsById } from './statements.js';

/** All that the ledger holds of an actor; the lists begin with the newest. */
export interface ActorAnswer {
  readonly actor: KnownActor;
  /** How documents name it, with the number of those that do. */
  readonly names: readonly { readonly name: string; readonly documents: number }[];
  readonly offices: readonly LedgerOffice[];
  /** People and bodies of a state, people with the office that documents told of last. */
  readonly members: readonly (KnownActor & { readonly office: string | null })[];
  readonly statements: readonly LedgerStatement[];
  readonly events: readonly LedgerEvent[];
  /** Who else takes part in its latest events, and in how many of these. */
  readonly company: readonly { readonly id: string; readonly name: string; readonly events: number }[];
  readonly positions: readonly LedgerPosition[];
}

/** Of how many of the latest events it is counted who else takes part. */
export const companyEvents = 500;

/**
 * What the ledger holds of an actor, asked for by id, ISO code or name; `limit` entries of each kind.
 *
 * @throws NameError when there is none, or when several bear the name
 */
export async function actor(database: Database, sought: string, limit = 10): Promise<ActorAnswer> {
  const found = await actorNamed(database, sought);
  const rows = await database.selectFrom('signature').select('key').where('actor', '=', found.id).execute();
  const signatures = rows.map(({ key }) => key);
  const shelf = new Shelf(database);
  const statements = await database
    .selectFrom('statement_actor')
    .select(['statement', 'day'])
    .where('signature', 'in', signatures)
    .where('role', '=', 'speaker')
    .groupBy(['day', 'statement'])
    .orderBy('day', 'desc')
    .orderBy('statement', 'desc')
    .limit(limit)
    .execute();
  const events = await latestEvents(database, found.id, limit);
  const positions = await database
    .selectFrom('position')
    .select('id')
    .where('holder', 'in', signatures)
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return {
    actor: found,
    names: await namesOf(database, signatures),
    offices: await officesOf(database, signatures, shelf, limit),
    members:
      found.kind === 'state' && found.country !== null
        ? await withOffices(database, await membersOf(database, found, limit), shelf)
        : [],
    statements: await statementsById(
      database,
      statements.map(({ statement }) => statement),
      shelf,
    ),
    events: await eventsById(database, events, 1, shelf),
    company: await companyOf(database, found.id, limit),
    positions: await positionsById(
      database,
      positions.map(({ id }) => id),
      shelf,
    ),
  };
}

async function latestEvents(database: Database, actor: string, limit: number): Promise<string[]> {
  const rows = await latest(database, actor, limit).execute();
  return rows.map(({ event }) => event);
}

/** The latest events of an actor: one on both sides of an event counts once. */
const latest = (database: Database, actor: string, limit: number) =>
  database
    .selectFrom('event_actor')
    .select(['event', 'day'])
    .where('actor', '=', actor)
    .groupBy(['day', 'event'])
    .orderBy('day', 'desc')
    .orderBy('event', 'desc')
    .limit(limit);

async function namesOf(database: Database, signatures: readonly string[]): Promise<ActorAnswer['names']> {
  const rows = await database
    .selectFrom('trait')
    .select((select) => ['value as name', select.fn.sum<number>('documents').as('documents')])
    .where('signature', 'in', signatures)
    .where('what', 'in', ['name', 'alias'])
    .where('documents', '>', 0)
    .groupBy('value')
    .orderBy('documents', 'desc')
    .orderBy('value')
    .limit(20)
    .execute();
  return rows.map(({ name, documents }) => ({ name, documents: Number(documents) }));
}

async function membersOf(database: Database, state: KnownActor, limit: number): Promise<KnownActor[]> {
  const rows = await database
    .selectFrom('actor')
    .selectAll()
    .where('party', '=', state.country)
    .orderBy('documents', 'desc')
    .limit(limit * 4)
    .execute();
  return rows
    .map(knownActor)
    .filter(({ id, kind }) => id !== state.id && (kind === 'person' || kind === 'organisation'))
    .slice(0, limit);
}

/** Of each person the office told of last, and until when where that is told. */
async function withOffices(
  database: Database,
  members: readonly KnownActor[],
  shelf: Shelf,
): Promise<ActorAnswer['members']> {
  const found = [];
  for (const member of members) {
    const rows = await database.selectFrom('signature').select('key').where('actor', '=', member.id).execute();
    const offices =
      member.kind === 'person'
        ? await officesOf(
            database,
            rows.map(({ key }) => key),
            shelf,
            1,
          )
        : [];
    const [last] = offices;
    found.push({ ...member, office: last ? standing(last) : null });
  }
  return found;
}

/** An office as it stands: `foreign minister`, `foreign minister until 2025-07-03`. */
function standing({ title, term }: LedgerOffice): string {
  const until = term?.split('/')[1];
  return until && until !== '..' ? `${title} until ${until}` : title;
}

async function companyOf(database: Database, actor: string, limit: number): Promise<ActorAnswer['company']> {
  const most = database
    .selectFrom(latest(database, actor, companyEvents).as('own'))
    .innerJoin('event_actor as other', 'other.event', 'own.event')
    .select((select) => ['other.actor', select.fn.count<number>('other.event').distinct().as('events')])
    .where('other.actor', '!=', actor)
    .groupBy('other.actor')
    .orderBy('events', 'desc')
    .orderBy('other.actor')
    .limit(limit);
  const rows = await database
    .selectFrom(most.as('m'))
    .leftJoin('actor as a', 'a.id', 'm.actor')
    .select(['m.actor as id', 'a.name', 'm.events'])
    .orderBy('m.events', 'desc')
    .orderBy('m.actor')
    .execute();
  return rows.map(({ id, name, events }) => ({ id, name: name ?? id, events: Number(events) }));
}
