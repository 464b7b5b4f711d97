/** What the server answers, as its contract has it. */

export type { SearchAnswer } from '../../../dist/ledger/index.js';
export type { Actor, Event, Instrument, Position, Reading, Span, Statement } from '../../../dist/record/index.js';
export type {
  Actor as KnownActor,
  ActorDossier as ActorAnswer,
  ActorName,
  Citation,
  Decision,
  Dot,
  DyadDossier as DyadAnswer,
  DyadSum,
  Event as LedgerEvent,
  EventFacets,
  EventMap,
  EventNetwork,
  EventReport,
  EventSide,
  Instrument as KnownInstrument,
  InstrumentDossier,
  Month as DyadMonth,
  Position as LedgerPosition,
  QuadSum,
  Statement as LedgerStatement,
  Stats,
} from '../../../dist/server/client.js';
