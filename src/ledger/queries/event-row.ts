import type { EventSide, LedgerEvent } from './events.js';

/** The columns of a table of events. */
export const eventColumns = [
  ...['id', 'day', 'when', 'type', 'mode', 'contexts', 'cameo', 'score', 'status', 'claimed'],
  ...['actors', 'actor_ids', 'actor_parties', 'recipients', 'recipient_ids', 'recipient_parties'],
  ...['place', 'country', 'lat', 'lon', 'reports', 'documents', 'sources', 'disagreements', 'review'],
  ...['according_to', 'document', 'start', 'end', 'words', 'origin', 'source', 'published'],
] as const;

/** An event as a row of a table: what is a list is joined by `; `, and the words are those of its first report. */
export function eventRow(event: LedgerEvent): Record<(typeof eventColumns)[number], string | number | null> {
  const joined = (sides: readonly EventSide[], field: 'name' | 'id' | 'party'): string =>
    sides.map((side) => side[field] ?? '').join('; ');
  const [first] = event.reports;
  const claim = first?.claimOf ?? null;
  return {
    id: event.id,
    day: event.day,
    when: event.when,
    type: event.type,
    mode: event.mode,
    contexts: event.contexts.join('; '),
    cameo: event.cameo,
    score: event.score,
    status: event.status,
    claimed: event.isClaimed ? 1 : 0,
    actors: joined(event.actors, 'name'),
    actor_ids: joined(event.actors, 'id'),
    actor_parties: joined(event.actors, 'party'),
    recipients: joined(event.recipients, 'name'),
    recipient_ids: joined(event.recipients, 'id'),
    recipient_parties: joined(event.recipients, 'party'),
    place: event.place?.name ?? null,
    country: event.place?.country ?? null,
    lat: event.place?.lat ?? null,
    lon: event.place?.lon ?? null,
    ...event.counts,
    disagreements: event.disagreements.map(({ words }) => words).join('; '),
    review: event.review,
    according_to: typeof claim === 'string' ? claim : (claim?.map(({ name }) => name).join('; ') ?? null),
    document: first?.evidence.document ?? null,
    start: first?.evidence.start ?? null,
    end: first?.evidence.end ?? null,
    words: first?.evidence.words ?? null,
    origin: first?.evidence.origin ?? null,
    source: first?.evidence.source ?? null,
    published: first?.evidence.published ?? null,
  };
}
