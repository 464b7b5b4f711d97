export { type ActorAnswer, actor, companyEvents, type LedgerOffice } from './actor.js';
export type { KnownActor } from './actors-named.js';
export type { Citation, Passage } from './citation.js';
export type { SpelledDisagreement } from './disagreement-words.js';
export { type DyadAnswer, type DyadMonth, dyad, type QuadSum } from './dyad.js';
export type { EventFilters } from './event-filters.js';
export {
  type EventPage,
  type EventReport,
  type EventSide,
  type EventsAsked,
  events,
  eventsById,
  type LedgerEvent,
} from './events.js';
export { type InstrumentAnswer, instrument } from './instrument.js';
export type { KnownInstrument } from './instruments-named.js';
export type { LedgerPosition } from './positions.js';
export { NameError, QueryError } from './query-error.js';
export { type Hit, type SearchAnswer, search } from './search.js';
export type { ActorName } from './speakers.js';
export {
  type LedgerStatement,
  type StatementPage,
  type StatementsAsked,
  statements,
  statementsById,
} from './statements.js';
export { type Stats, stats } from './stats.js';
