import type { Decision, InstrumentAnswer, InstrumentMatrix, LedgerEvent } from '../../../dist/ledger/index.js';

/** What the server answers, in the ledger's own types. */
export type {
  ActorAnswer,
  ActorMonth,
  ActorName,
  ActorPage,
  Citation,
  Decision,
  Dot,
  DyadAnswer,
  DyadDots,
  DyadMonth,
  DyadPage,
  DyadSum,
  EventFacets,
  EventMap,
  EventMonths,
  EventNetwork,
  EventPage,
  EventReport,
  EventSide,
  Facet,
  InstrumentAnswer,
  InstrumentMatrix,
  InstrumentPage,
  KnownActor,
  KnownInstrument,
  LedgerEvent,
  LedgerPosition,
  LedgerStatement,
  NetworkEdge,
  NetworkNode,
  PositionPage,
  SearchAnswer,
  StatementPage,
  Stats,
} from '../../../dist/ledger/index.js';
export type { Actor, Event, Instrument, Position, Reading, Span, Statement } from '../../../dist/record/index.js';

/** An event with all its reports and what people decided about it. */
export type DecidedEvent = LedgerEvent & { readonly decisions: readonly Decision[] };

/** An instrument with its positions as a matrix. */
export type InstrumentDossier = InstrumentAnswer & { readonly matrix: InstrumentMatrix };
