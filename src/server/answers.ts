import type { AskedLedger } from './asking/index.js';
import type { Answer, Asked, Routes } from './contract/index.js';
import type { Jobs } from './jobs/index.js';
import { vocabulary } from './vocabulary.js';

/** What answers are made from. */
export interface Sources {
  readonly ledger: AskedLedger;
  readonly jobs: Jobs;
}

/** How each question is answered; null where there is nothing of that id. */
export type Answers = {
  readonly [N in keyof Routes]: (
    asked: Asked<Routes[N]>,
  ) => Promise<Answer<Routes[N]> | null> | Answer<Routes[N]> | null;
};

/** The answers of the workbench, all from one ledger. */
export function answersFrom({ ledger, jobs }: Sources): Answers {
  const { ask, change } = ledger;
  return {
    stats: () => ask('stats'),
    knowledge: vocabulary,
    desk: async ({ limit }) => ({ ...(await ask('desk', limit)), jobs: jobs.list().slice(0, 20) }),
    documents: (asked) => ask('documents', asked),
    document: ({ id }) => ask('document', id),
    reading: ({ id }) => ask('reading', id),
    explanation: ({ id, item }) => ask('explanation', id, item),
    search: ({ q, ...how }) => ask('search', q, how),
    events: ({ sort, limit, after, reports, ...filters }) =>
      ask('events', { ...filtersOf(filters), limit, after, reports, isNewestFirst: isNewestFirst(sort) }),
    event: ({ id }) => ask('event', id),
    eventFacets: (filters) => ask('eventFacets', filtersOf(filters)),
    eventMonths: (filters) => ask('eventMonths', filtersOf(filters)),
    eventNetwork: ({ level, limit, ...filters }) => ask('eventNetwork', filtersOf(filters), { level, limit }),
    eventMap: (filters) => ask('eventMap', filtersOf(filters)),
    statements: ({ sort, ...asked }) => ask('statements', { ...asked, isNewestFirst: isNewestFirst(sort) }),
    positions: ({ sort, ...asked }) => ask('positions', { ...asked, isNewestFirst: isNewestFirst(sort) }),
    actors: ({ sort: _, ...asked }) => ask('actors', asked),
    actor: ({ id, limit }) => ask('actor', id, limit),
    actorMonths: async ({ id }) => ({ months: await ask('actorMonths', id) }),
    dyads: (asked) => ask('dyads', asked),
    dyad: ({ a, b, limit, ...days }) => ask('dyad', a, b, limit, days),
    dyadDots: ({ a, b, ...asked }) => ask('dyadDots', a, b, asked),
    instruments: (asked) => ask('instruments', asked),
    instrument: ({ id, limit }) => ask('instrument', id, limit),
    review: (asked) => ask('review', asked),
    procedures: ({ instrument }) => ask('procedures', instrument),
    procedure: ({ id, ...asked }) => ask('procedure', id, new Date().toISOString().slice(0, 10), asked),
    decisions: async () => ({ decisions: await ask('decisions') }),
    decide: ({ who, why, ...wanted }) =>
      change('decide', wanted, { at: new Date().toISOString(), who, why: why ?? null }),
    agreement: () => ask('agreement'),
    jobs: () => ({ jobs: jobs.list() }),
    job: ({ id }) => jobs.find(id),
    ingest: (asked) => jobs.ingest(asked),
    cancelJob: ({ id }) => jobs.cancel(id),
  };
}

type EventQuery = Asked<Routes['eventFacets']>;

/** Filters of events as an address gives them, in the ledger's words. */
export function filtersOf({ claimed, reviewed, between, ...rest }: EventQuery) {
  return {
    ...rest,
    isClaimed: claimed,
    isReviewed: reviewed,
    between: between === undefined ? undefined : (between.split(',').map((one) => one.trim()) as [string, string]),
  };
}

/** Whether a list is asked for from its end. */
export const isNewestFirst = (sort: 'newest' | 'oldest' | undefined): boolean => sort === 'newest';
