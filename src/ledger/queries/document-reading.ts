import type { Reading } from '../../record/index.js';
import type { Database } from '../database/index.js';
import { type KeptReading, unpack } from '../intake/index.js';
import { leadOf } from '../writing/origins.js';
import type { SpelledDisagreement } from './disagreement-words.js';
import { eventsById } from './events.js';
import type { ActorName } from './speakers.js';

/** What the ledger knows of an event that a reading names. */
export interface EventLink {
  readonly event: string;
  readonly report: string;
  readonly review: string | null;
  readonly isClaimed: boolean;
  readonly reports: number;
  readonly documents: number;
  readonly sources: number;
  readonly disagreements: readonly SpelledDisagreement[];
}

/** From the ids that a reading gives to those of the ledger. */
export interface ReadingLinks {
  readonly actors: Readonly<Record<string, ActorName>>;
  readonly events: Readonly<Record<string, EventLink>>;
  readonly statements: Readonly<Record<string, { readonly id: string; readonly review: string | null }>>;
  readonly instruments: Readonly<Record<string, ActorName>>;
  /** In the order of the reading's positions; null for one that the ledger does not keep. */
  readonly positions: readonly ({ readonly id: string; readonly review: string | null } | null)[];
}

export interface ReadingAnswer {
  readonly reading: Reading;
  readonly links: ReadingLinks;
}

/** The reading of a document as it was stored, with what each of its entries is in the ledger; null where there is none. */
export async function documentReading(database: Database, id: string): Promise<ReadingAnswer | null> {
  const row = await database
    .selectFrom('document as d')
    .innerJoin('reading as g', 'g.document', 'd.id')
    .select(['d.title', 'd.source', 'd.published', 'd.language', 'd.body'])
    .select('g.body as reading')
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { dateline = null, ...kept } = unpack(row.reading) as KeptReading;
  const origins = await database.selectFrom('origin').selectAll().where('document', '=', id).execute();
  const { title, source, published, language } = row;
  const origin = leadOf(origins)?.origin ?? id;
  const text = unpack(row.body) as string;
  const document = { id, origin, title, source, published, dateline, language, text };
  return { reading: { ...kept, document }, links: await linksOf(database, id, kept) };
}

async function linksOf(database: Database, id: string, kept: KeptReading): Promise<ReadingLinks> {
  const actors = await database
    .selectFrom('appearance as p')
    .innerJoin('signature as g', 'g.key', 'p.signature')
    .innerJoin('actor as a', 'a.id', 'g.actor')
    .select(['p.local', 'a.id', 'a.name'])
    .where('p.document', '=', id)
    .execute();
  const instruments = await database
    .selectFrom('instrument_use as u')
    .innerJoin('instrument as i', 'i.key', 'u.instrument')
    .select(['u.local', 'i.key as id', 'i.name'])
    .where('u.document', '=', id)
    .execute();
  const statements = await database
    .selectFrom('statement')
    .select(['id', 'review'])
    .where('document', '=', id)
    .execute();
  const positions = await database
    .selectFrom('position')
    .select(['id', 'number', 'review'])
    .where('document', '=', id)
    .orderBy('number')
    .orderBy('id')
    .execute();
  const byNumber = new Map(positions.toReversed().map(({ number, ...position }) => [number, position]));
  return {
    actors: named(actors),
    events: await eventLinks(database, id),
    statements: Object.fromEntries(statements.map((row) => [localOf(row.id), row])),
    instruments: named(instruments),
    positions: kept.positions.map((_, number) => byNumber.get(number) ?? null),
  };
}

async function eventLinks(database: Database, document: string): Promise<ReadingLinks['events']> {
  const reports = await database
    .selectFrom('report')
    .select(['id', 'event'])
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  const events = await eventsById(database, [...new Set(reports.flatMap(({ event }) => event ?? []))], 0);
  const byId = new Map(events.map((event) => [event.id, event]));
  return Object.fromEntries(
    reports.flatMap(({ id, event: its }) => {
      const event = its === null ? undefined : byId.get(its);
      if (!event) return [];
      const { review, isClaimed, counts, disagreements } = event;
      return [[localOf(id), { event: event.id, report: id, review, isClaimed, ...counts, disagreements }]];
    }),
  );
}

/** The ledger's ids of what was read in a document are `DOCUMENT:LOCAL`. */
const localOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const named = (rows: readonly (ActorName & { local: string })[]): Record<string, ActorName> =>
  Object.fromEntries(rows.map(({ local, id, name }) => [local, { id, name }]));
