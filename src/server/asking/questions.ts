import {
  type ActorsAsked,
  agreementOf,
  codingsOf,
  type Days,
  type DocumentsAsked,
  type DotsAsked,
  type DyadsAsked,
  type EventFilters,
  type EventsAsked,
  type Incoming,
  type InstrumentsAsked,
  type Ledger,
  type NetworkAsked,
  type PositionsAsked,
  type ReviewAsked,
  type Signed,
  type StatementsAsked,
  type Wanted,
} from '../../ledger/index.js';
import { explanation } from './explanation.js';
import { procedure, procedures } from './procedures.js';

/** What the workbench asks a ledger. Each runs on a thread that has the ledger open; what goes in and out is plain data. */
export const questions = {
  stats: (ledger: Ledger) => ledger.stats(),
  desk: async (ledger: Ledger, limit?: number) => ({
    ...(await ledger.desk(limit)),
    toReview: (await ledger.review({ limit: 1 })).waiting,
  }),
  documents: (ledger: Ledger, asked: DocumentsAsked) => ledger.documentPage(asked),
  document: (ledger: Ledger, id: string) => ledger.documentCard(id),
  reading: (ledger: Ledger, id: string) => ledger.documentReading(id),
  events: (ledger: Ledger, asked: EventsAsked) => ledger.events(asked),
  event: (ledger: Ledger, id: string) => ledger.event(id),
  eventFacets: (ledger: Ledger, filters: EventFilters) => ledger.eventFacets(filters),
  eventMonths: (ledger: Ledger, filters: EventFilters) => ledger.eventMonths(filters),
  eventNetwork: (ledger: Ledger, filters: EventFilters, asked: NetworkAsked) => ledger.eventNetwork(filters, asked),
  eventMap: (ledger: Ledger, filters: EventFilters) => ledger.eventMap(filters),
  statements: (ledger: Ledger, asked: StatementsAsked) => ledger.statements(asked),
  positions: (ledger: Ledger, asked: PositionsAsked) => ledger.positions(asked),
  actors: (ledger: Ledger, asked: ActorsAsked) => ledger.actors(asked),
  actor: (ledger: Ledger, name: string, limit?: number) => ledger.actor(name, limit),
  actorMonths: (ledger: Ledger, name: string) => ledger.actorMonths(name),
  dyads: (ledger: Ledger, asked: DyadsAsked) => ledger.dyads(asked),
  dyad: (ledger: Ledger, first: string, second: string, limit?: number, days?: Days) =>
    ledger.dyad(first, second, limit, days),
  dyadDots: (ledger: Ledger, first: string, second: string, asked: DotsAsked) => ledger.dyadDots(first, second, asked),
  instruments: (ledger: Ledger, asked: InstrumentsAsked) => ledger.instruments(asked),
  instrument: async (ledger: Ledger, name: string, limit?: number) => {
    const answer = await ledger.instrument(name, limit);
    return { ...answer, matrix: await ledger.instrumentMatrix(answer.instrument.id) };
  },
  procedures,
  procedure,
  explanation,
  search: (ledger: Ledger, query: string, options: { limit?: number | undefined; snippets?: number | undefined }) =>
    ledger.search(query, options),
  review: (ledger: Ledger, asked: ReviewAsked) => ledger.review(asked),
  decisions: (ledger: Ledger) => ledger.decisions(),
  agreement: async (ledger: Ledger) => agreementOf(codingsOf(await ledger.decisions())),
} as const;

/** What changes a ledger. All of these run on one thread, one after the other. */
export const changes = {
  open: async () => null,
  decide: async (ledger: Ledger, wanted: Wanted, signed: Signed) => {
    const decisions = await ledger.draft(wanted, signed);
    return { decisions, added: await ledger.decide(decisions) };
  },
  known: async (ledger: Ledger, bytes: readonly string[]) => ledger.known(bytes),
  store: (ledger: Ledger, incoming: readonly Incoming[]) => ledger.store(incoming),
  fetched: (ledger: Ledger, url: string) => ledger.fetched(url),
  keepFetched: (ledger: Ledger, records: Parameters<Ledger['keepFetched']>[0]) => ledger.keepFetched(records),
  settle: (ledger: Ledger) => ledger.settle(),
} as const;

type Asking<T extends Record<string, (ledger: Ledger, ...asked: never[]) => unknown>> = <Q extends keyof T>(
  question: Q,
  ...asked: Tail<Parameters<T[Q]>>
) => Promise<Awaited<ReturnType<T[Q]>>>;
type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

/** A ledger as the routes and jobs see it. */
export interface AskedLedger {
  /** Where it is kept, for people. */
  readonly where: string;
  readonly ask: Asking<typeof questions>;
  readonly change: Asking<typeof changes>;
  /** A word that is another one after anything in the ledger has changed; null where that cannot be told cheaply. */
  version(): string | null;
  close(): Promise<void>;
}
