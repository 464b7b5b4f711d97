export { type ActorAnswer, actor, companyEvents } from './actor.js';
export { type ActorMonth, actorMonths } from './actor-months.js';
export { type ActorPage, type ActorsAsked, actors } from './actors-listed.js';
export type { KnownActor } from './actors-named.js';
export type { Citation, Passage } from './citation.js';
export { type DeskAnswer, desk } from './desk.js';
export type { SpelledDisagreement } from './disagreement-words.js';
export { documentReading, type EventLink, type ReadingAnswer, type ReadingLinks } from './document-reading.js';
export {
  type DocumentAnswer,
  type DocumentCard,
  type DocumentPage,
  type DocumentsAsked,
  documentCard,
  documentPage,
} from './documents.js';
export { type Days, type DyadAnswer, type DyadMonth, dyad, type QuadSum } from './dyad.js';
export { type Dot, type DotsAsked, type DyadDots, dyadDots } from './dyad-dots.js';
export { type DyadPage, type DyadSum, type DyadsAsked, dyads } from './dyads.js';
export { type EventAnswer, event } from './event.js';
export { type EventFacets, eventFacets, type Facet } from './event-facets.js';
export type { EventFilters, OneOrMore } from './event-filters.js';
export { type EventMap, eventMap } from './event-map.js';
export { type EventMonths, eventMonths } from './event-months.js';
export {
  type EventNetwork,
  eventNetwork,
  type NetworkAsked,
  type NetworkEdge,
  type NetworkNode,
} from './event-network.js';
export { eventColumns, eventRow } from './event-row.js';
export {
  type EventPage,
  type EventReport,
  type EventSide,
  type EventsAsked,
  events,
  eventsById,
  eventWalk,
  type LedgerEvent,
} from './events.js';
export { type InstrumentAnswer, instrument } from './instrument.js';
export { type InstrumentMatrix, instrumentMatrix } from './instrument-matrix.js';
export { type InstrumentPage, type InstrumentsAsked, instruments } from './instruments-listed.js';
export type { KnownInstrument } from './instruments-named.js';
export type { LedgerOffice } from './offices.js';
export type { LedgerPosition } from './positions.js';
export { type PositionPage, type PositionsAsked, positions } from './positions-listed.js';
export { NameError, QueryError } from './query-error.js';
export { type ReviewAsked, type ReviewItem, type ReviewKind, type ReviewPage, review } from './review.js';
export { type Hit, type SearchAnswer, search } from './search.js';
export type { ActorName } from './speakers.js';
export { statementColumns, statementRow } from './statement-row.js';
export {
  type LedgerStatement,
  type StatementPage,
  type StatementsAsked,
  statements,
  statementsById,
} from './statements.js';
export { type Stats, stats } from './stats.js';
