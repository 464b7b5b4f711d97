/** What the server answers, in the ledger's own types. */
export type {
  ActorAnswer,
  ActorName,
  Citation,
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
