/** What the server answers, in the ledger's own types. */
export type {
  ActorAnswer,
  ActorName,
  Citation,
  Decision,
  DyadAnswer,
  EventPage,
  EventReport,
  EventSide,
  InstrumentAnswer,
  KnownActor,
  LedgerEvent,
  LedgerPosition,
  LedgerStatement,
  SearchAnswer,
  StatementPage,
  Stats,
} from '../../../dist/ledger/index.js';
export type { Actor, Event, Instrument, Position, Reading, Span, Statement } from '../../../dist/record/index.js';
