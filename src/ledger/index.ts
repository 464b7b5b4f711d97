export type { DumpLine } from './archive/dump.js';
export type { Loaded } from './archive/load.js';
export type { Fault } from './archive/verify.js';
export type { OriginTable } from './database/index.js';
export {
  type Agreement,
  agreementOf,
  codingsOf,
  correctableFields,
  correctablePassageFields,
  Decision,
  DecisionAction,
  type Subjects,
  withId,
} from './decisions/index.js';
export { type Description, digest, documentIdOf, type Entry, readEntry, storable } from './intake/index.js';
export { type KeptDocument, Ledger } from './ledger.js';
export { LedgerError } from './ledger-error.js';
export {
  type ActorAnswer,
  type ActorName,
  type Citation,
  companyEvents,
  type DyadAnswer,
  type EventPage,
  type EventReport,
  type EventSide,
  type EventsAsked,
  type Hit,
  type InstrumentAnswer,
  type KnownActor,
  type LedgerEvent,
  type LedgerPosition,
  type LedgerStatement,
  NameError,
  QueryError,
  type SearchAnswer,
  type StatementPage,
  type StatementsAsked,
  type Stats,
} from './queries/index.js';
export type { Incoming, Stored } from './writing/store.js';
