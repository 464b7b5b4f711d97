import type { Database } from '../database/index.js';
import { inParts } from '../database/index.js';
import { grouped } from '../grouped.js';
import type { Disagreement } from '../together/disagreements.js';
import { type Citation, Shelf } from './citation.js';
import { type Cursor, cursorText, parseCursor } from './cursor.js';
import { disagreementWords, type SpelledDisagreement } from './disagreement-words.js';
import type { EventFilters } from './event-filters.js';
import { matchingEvents } from './event-walk.js';
import { type ActorName, speakersOf } from './speakers.js';

/** Somebody on one side of an event. */
export interface EventSide extends ActorName {
  readonly kind: string;
  readonly party: string | null;
}

/** An event as one document gives it. */
export interface EventReport {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  /** EDTF. */
  readonly when: string | null;
  readonly evidence: Citation;
  /** Whose claim it is, by name or by the words that stand for the source; null where the document itself says so. */
  readonly claimOf: readonly ActorName[] | string | null;
}

/** An event with all that the ledger knows of it. */
export interface LedgerEvent {
  readonly id: string;
  /** The day under which it is listed; empty where none is known. */
  readonly day: string;
  /** EDTF, as the report that says most has it. */
  readonly when: string | null;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly score: number;
  readonly status: string;
  readonly isClaimed: boolean;
  readonly actors: readonly EventSide[];
  readonly recipients: readonly EventSide[];
  readonly place: {
    readonly name: string;
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
  } | null;
  /** How many reports, documents and independent sources it rests on. */
  readonly counts: { readonly reports: number; readonly documents: number; readonly sources: number };
  /** The earliest published first; at most {@link EventsAsked.reports} of them. */
  readonly reports: readonly EventReport[];
  readonly disagreements: readonly SpelledDisagreement[];
  readonly review: string | null;
}

export interface EventsAsked extends EventFilters {
  readonly limit?: number | undefined;
  /** Where to go on, as `next` gave it. */
  readonly after?: string | undefined;
  readonly isNewestFirst?: boolean | undefined;
  /** Of how many reports of each event the words are given. */
  readonly reports?: number | undefined;
}

export interface EventPage {
  readonly events: readonly LedgerEvent[];
  /** Where the rest begins; null where this is all. */
  readonly next: string | null;
}

/**
 * Events that match, in order of their day and id.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function events(database: Database, asked: EventsAsked): Promise<EventPage> {
  const limit = asked.limit ?? 50;
  const found = await matchingEvents(database, asked, {
    after: asked.after === undefined ? null : parseCursor(asked.after),
    limit: limit + 1,
    isNewestFirst: asked.isNewestFirst ?? false,
  });
  const page = found.slice(0, limit);
  return {
    events: await eventsById(
      database,
      page.map(({ id }) => id),
      asked.reports ?? 5,
    ),
    next: found.length > limit ? cursorText(page.at(-1) as Cursor) : null,
  };
}

/** How many events are fetched at once where all are walked. */
const walked = 500;

/**
 * All events that match, in order, page by page as they are asked for.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function* eventWalk(database: Database, asked: EventsAsked): AsyncGenerator<LedgerEvent> {
  let left = asked.limit ?? Number.POSITIVE_INFINITY;
  for (let after = asked.after; left > 0; ) {
    const page = await events(database, { ...asked, after, limit: Math.min(left, walked) });
    yield* page.events;
    left -= page.events.length;
    if (page.next === null) return;
    after = page.next;
  }
}

/** Events by their ids, in that order. */
export async function eventsById(
  database: Database,
  ids: readonly string[],
  reportsEach: number,
  shelf = new Shelf(database),
): Promise<LedgerEvent[]> {
  const rows = await inParts(ids, (part) => database.selectFrom('event').selectAll().where('id', 'in', part).execute());
  const sides = await inParts(ids, (part) =>
    database
      .selectFrom('event_actor as s')
      .innerJoin('actor as a', 'a.id', 's.actor')
      .select(['s.event', 's.role', 'a.id', 'a.name', 'a.kind', 'a.party'])
      .where('s.event', 'in', part)
      .orderBy('a.id')
      .execute(),
  );
  const reports = await reportsOf(database, ids, reportsEach, shelf);
  const disagreements = await disagreementWords(
    database,
    rows.flatMap((row) =>
      row.disagreements ? [[row.id, JSON.parse(row.disagreements) as Disagreement[]] as const] : [],
    ),
    reportsEach,
  );
  const sidesBy = grouped(sides, ({ event, role }) => `${event} ${role}`);
  const sidesOf = (event: string, role: string): EventSide[] =>
    (sidesBy.get(`${event} ${role}`) ?? []).map(({ id, name, kind, party }) => ({ id, name, kind, party }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row
      ? {
          id,
          day: row.day,
          when: row.edtf,
          type: row.type,
          mode: row.mode,
          contexts: JSON.parse(row.contexts) as string[],
          cameo: row.cameo,
          score: row.score,
          status: row.status,
          isClaimed: row.claimed === 1,
          actors: sidesOf(id, 'actor'),
          recipients: sidesOf(id, 'recipient'),
          place:
            row.place === null ? null : { name: row.place, country: row.place_country, lat: row.lat, lon: row.lon },
          counts: { reports: row.reports, documents: row.documents, sources: row.sources },
          reports: reports.get(id) ?? [],
          disagreements: disagreements.get(id) ?? [],
          review: row.review,
        }
      : [];
  });
}

/** The first reports of events, by the day on which they were published. */
async function reportsOf(
  database: Database,
  events: readonly string[],
  each: number,
  shelf: Shelf,
): Promise<Map<string, EventReport[]>> {
  const rows = await inParts(events, (part) =>
    database
      .selectFrom(
        database
          .selectFrom('report')
          .select(['id', 'event', 'document', 'type', 'status', 'edtf', 'statement', 'start_at', 'end_at'])
          .select((select) =>
            select.fn
              .agg<number>('row_number')
              .over((over) =>
                over
                  .partitionBy('event')
                  .orderBy((order) => order.fn.coalesce('published', order.val('9')))
                  .orderBy('document')
                  .orderBy('number'),
              )
              .as('nth'),
          )
          .where('event', 'in', part)
          .as('r'),
      )
      .selectAll()
      .where('nth', '<=', each)
      .orderBy('nth')
      .execute(),
  );
  await shelf.fetch(rows.map(({ document }) => document));
  const speakers = await speakersOf(
    database,
    rows.flatMap(({ statement }) => statement ?? []),
    shelf,
  );
  const reports = rows.map((row): readonly [string, EventReport] => [
    row.event!,
    {
      id: row.id,
      type: row.type,
      status: row.status,
      when: row.edtf,
      evidence: shelf.cite({ document: row.document, start: row.start_at, end: row.end_at }),
      claimOf: row.statement === null ? null : (speakers.get(row.statement) ?? 'an unnamed source'),
    },
  ]);
  return new Map(
    [...grouped(reports, ([event]) => event)].map(([event, own]) => [event, own.map(([, report]) => report)]),
  );
}
