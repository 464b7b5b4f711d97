import { shownAddress } from './address.js';
import { backup } from './archive/backup.js';
import { type DumpLine, dumpLines } from './archive/dump.js';
import { type Loaded, loadLines } from './archive/load.js';
import { type Fault, verify } from './archive/verify.js';
import { type Database, type Dialect, inParts, openDatabase } from './database/index.js';
import {
  type Decision,
  decisionOf,
  draftDecisions,
  recordDecisions,
  type Signed,
  type Subjects,
  subjectsOf,
  type Wanted,
} from './decisions/index.js';
import type { Description, Entry } from './intake/index.js';
import { unpack } from './intake/index.js';
import { type BindingsAsked, bindings } from './procedures/index.js';
import * as queries from './queries/index.js';
import { leadOf } from './writing/origins.js';
import { forgetDocuments } from './writing/remove.js';
import { Dirt, settle } from './writing/settle.js';
import { type Incoming, replaceReadings, type Stored, store } from './writing/store.js';

/** A text in the ledger with what its origin says of it. */
export interface KeptDocument {
  readonly id: string;
  readonly engine: string;
  readonly text: string;
  readonly description: Description;
}

/** A ledger that is open. */
export class Ledger {
  /** File name or address, as it was given; an address is shown without its password. */
  readonly where: string;
  readonly database: Database;
  readonly dialect: Dialect;

  private constructor(where: string, database: Database, dialect: Dialect) {
    this.where = where;
    this.database = database;
    this.dialect = dialect;
  }

  /**
   * Opens the ledger at a file name or `postgres://` address; one that is not there yet is made.
   *
   * @throws LedgerError when it cannot be opened, is no ledger, or is newer than the program
   */
  static async open(where: string): Promise<Ledger> {
    const { database, dialect } = await openDatabase(where);
    return new Ledger(shownAddress(where), database, dialect);
  }

  /** Stores documents in one transaction and brings them together with what is there. */
  store(incoming: readonly Incoming[]): Promise<Stored[]> {
    return store(this.database, this.dialect, incoming);
  }

  /** Puts new readings in the place of those that documents have; people's decisions stay. */
  replace(entries: readonly Entry[]): Promise<void> {
    return replaceReadings(this.database, this.dialect, entries);
  }

  /** Of digests of what sources held, those whose documents are in the ledger already, with the ids of these. */
  async known(bytes: Iterable<string>): Promise<Map<string, string>> {
    const rows = await inParts(new Set(bytes), (part) =>
      this.database.selectFrom('origin').select(['bytes', 'document']).where('bytes', 'in', part).execute(),
    );
    return new Map(rows.map(({ bytes: digest, document }) => [digest, document]));
  }

  /** What the last fetch of an address left behind, or null. */
  async fetched(url: string): Promise<unknown> {
    const row = await this.database.selectFrom('fetched').select('memory').where('url', '=', url).executeTakeFirst();
    return row ? JSON.parse(row.memory) : null;
  }

  /** Keeps what fetches left behind. It is of this machine and in no dump. */
  async keepFetched(records: readonly { readonly url: string; readonly record: unknown }[]): Promise<void> {
    await this.database.transaction().execute(async (work) => {
      for (const { url, record } of records) {
        const memory = JSON.stringify(record);
        await work
          .insertInto('fetched')
          .values({ url, memory })
          .onConflict((on) => on.column('url').doUpdateSet({ memory }))
          .execute();
      }
    });
  }

  /** How many documents and events there are. */
  async size(): Promise<{ documents: number; events: number }> {
    const count = async (table: 'document' | 'event'): Promise<number> => {
      const { count } = await this.database
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    };
    return { documents: await count('document'), events: await count('event') };
  }

  /** Documents in the order of their ids, of those read by another engine than the given one only, if one is given. */
  async *documents(notBy: string | null = null): AsyncGenerator<KeptDocument> {
    const page = 64;
    for (let after = ''; ; ) {
      let query = this.database
        .selectFrom('document')
        .innerJoin('reading', 'reading.document', 'document.id')
        .select(['document.id', 'document.body', 'reading.engine'])
        .where('document.id', '>', after)
        .orderBy('document.id')
        .limit(page);
      if (notBy !== null) query = query.where('reading.engine', '!=', notBy);
      const rows = await query.execute();
      for (const { id, body, engine } of rows) {
        const origins = await this.database.selectFrom('origin').selectAll().where('document', '=', id).execute();
        yield { id, engine, text: unpack(body) as string, description: leadOf(origins) };
      }
      if (rows.length < page) return;
      after = rows.at(-1)!.id;
    }
  }

  /** Takes documents out of the ledger, with all that rests on them alone. */
  forget(documents: readonly string[]): Promise<void> {
    return this.database.transaction().execute(async (work) => {
      await this.dialect.lock(work);
      const dirt = new Dirt();
      await forgetDocuments(work, this.dialect, documents, dirt);
      await settle(work, this.dialect, dirt);
    });
  }

  /** Ids of the documents with an id, the beginning of one (8 digits or more), or an origin. */
  async documentsAt(wanted: string): Promise<string[]> {
    const byOrigin = await this.database.selectFrom('origin').select('document').where('origin', '=', wanted).execute();
    if (byOrigin.length || !/^[0-9a-f]{8,16}$/.test(wanted)) return byOrigin.map(({ document }) => document);
    const rows = await this.database.selectFrom('document').select('id').where('id', 'like', `${wanted}%`).execute();
    return rows.map(({ id }) => id);
  }

  /** Records decisions of people; gives how many of them were not there yet. */
  decide(decisions: readonly Decision[]): Promise<number> {
    return this.database.transaction().execute(async (work) => {
      await this.dialect.lock(work);
      return recordDecisions(work, this.dialect, decisions, new Dirt());
    });
  }

  /** All decisions, in the order in which they were taken. */
  async decisions(): Promise<Decision[]> {
    const rows = await this.database.selectFrom('decision').selectAll().orderBy('at').orderBy('id').execute();
    return rows.map(decisionOf);
  }

  /** What an id leads to, as decisions name it; null where nothing has that id. */
  subjects(id: string, onlyReport = false): Promise<Subjects | null> {
    return subjectsOf(this.database, id, onlyReport);
  }

  /** The decisions that say what a person wants said, not recorded yet. */
  draft(wanted: Wanted, signed: Signed): Promise<Decision[]> {
    return draftDecisions(this.database, wanted, signed);
  }

  /** Documents that match a query: words, `"phrases"`, `begin*`, `-word`, and filters such as `actor:IRN`. */
  search(query: string, options: { readonly limit?: number; readonly snippets?: number } = {}) {
    return queries.search(this.database, this.dialect, query, options);
  }

  /** Events that match, in order of their days, with their reports. */
  events(asked: queries.EventsAsked = {}) {
    return queries.events(this.database, asked);
  }

  /** All events that match, in order, fetched page by page. */
  eventWalk(asked: queries.EventsAsked = {}) {
    return queries.eventWalk(this.database, asked);
  }

  /** One event with all its reports and the decisions about it; null where there is none. */
  event(id: string) {
    return queries.event(this.database, id);
  }

  /** Events that match, counted by all they can be filtered by. */
  eventFacets(filters?: queries.EventFilters) {
    return queries.eventFacets(this.database, filters);
  }

  /** Events that match, counted by month and class. */
  eventMonths(filters?: queries.EventFilters) {
    return queries.eventMonths(this.database, filters);
  }

  /** Who takes part in the events that match with whom. */
  eventNetwork(filters?: queries.EventFilters, asked?: queries.NetworkAsked) {
    return queries.eventNetwork(this.database, filters, asked);
  }

  /** Events that match, counted by where they happened. */
  eventMap(filters?: queries.EventFilters) {
    return queries.eventMap(this.database, filters);
  }

  /** Documents that match, without their texts. */
  documentPage(asked?: queries.DocumentsAsked) {
    return queries.documentPage(this.database, this.dialect, asked);
  }

  /** One document without its text; null where there is none. */
  documentCard(id: string) {
    return queries.documentCard(this.database, id);
  }

  /** The stored reading of a document, and what its entries are in the ledger; null where there is none. */
  documentReading(id: string) {
    return queries.documentReading(this.database, id);
  }

  /** Statements that match, in order of their days. */
  statements(asked: queries.StatementsAsked = {}) {
    return queries.statements(this.database, asked);
  }

  /** Positions that match, in order of their days. */
  positions(asked?: queries.PositionsAsked) {
    return queries.positions(this.database, asked);
  }

  /** Actors that match, those of most documents first. */
  actors(asked?: queries.ActorsAsked) {
    return queries.actors(this.database, asked);
  }

  /** What one actor took part in, month by month. */
  actorMonths(name: string) {
    return queries.actorMonths(this.database, name);
  }

  /** What is held of one actor. */
  actor(name: string, limit?: number) {
    return queries.actor(this.database, name, limit);
  }

  /** What lies between two parties. */
  dyad(first: string, second: string, limit?: number, days?: queries.Days) {
    return queries.dyad(this.database, first, second, limit, days);
  }

  /** Pairs of parties, those with most events first. */
  dyads(asked?: queries.DyadsAsked) {
    return queries.dyads(this.database, asked);
  }

  /** The events between two parties as points in time. */
  dyadDots(first: string, second: string, asked?: queries.DotsAsked) {
    return queries.dyadDots(this.database, first, second, asked);
  }

  /** What is held of one instrument, and who stands where on it. */
  instrument(name: string, limit?: number) {
    return queries.instrument(this.database, name, limit);
  }

  /** Instruments that match, those of most documents first. */
  instruments(asked?: queries.InstrumentsAsked) {
    return queries.instruments(this.database, asked);
  }

  /** Who holds what about an instrument over time. */
  instrumentMatrix(name: string, limit?: number) {
    return queries.instrumentMatrix(this.database, name, limit);
  }

  /** What is doubtful and no person has decided about, by doubt times weight. */
  review(asked?: queries.ReviewAsked) {
    return queries.review(this.database, asked);
  }

  /** What documents would add to procedures, with what people decided of it. */
  bindings(asked?: BindingsAsked) {
    return bindings(this.database, asked);
  }

  /** What is new, what disagrees, how much is held. */
  desk(limit?: number) {
    return queries.desk(this.database, limit);
  }

  /** How much is held. */
  stats() {
    return queries.stats(this.database, this.dialect);
  }

  /** The whole ledger as canonical lines. */
  dump(): AsyncGenerator<DumpLine> {
    return dumpLines(this.database);
  }

  /** Takes in the lines of a dump. */
  load(lines: AsyncIterable<string>, name: string, onProgress: (loaded: Loaded) => void = () => {}): Promise<Loaded> {
    return loadLines(this.database, this.dialect, lines, name, onProgress);
  }

  /** Looks for faults in all that is kept. */
  verify(onProgress?: (documents: number) => void): AsyncGenerator<Fault> {
    return verify(this.database, this.dialect, onProgress);
  }

  /** Copies a ledger in one file, which may be in use, to another file. */
  backup(file: string): Promise<void> {
    return backup(this.database, this.dialect, this.where, file);
  }

  /** Brings the planner's statistics up to date after much was written. */
  settle(): Promise<void> {
    return this.dialect.settle(this.database);
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }
}
