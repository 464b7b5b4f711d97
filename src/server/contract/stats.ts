import { z } from '@hono/zod-openapi';
import { list } from './asked.js';
import { DocumentCard } from './documents.js';
import { Event } from './events.js';
import { Job } from './jobs.js';
import { get } from './route.js';

export const Stats = z
  .object({
    documents: z.int(),
    stories: z.int(),
    origins: z.int(),
    sources: z.int(),
    actors: z.int(),
    statements: z.int(),
    reports: z.int(),
    events: z.int(),
    eventsByType: list(z.object({ type: z.string(), events: z.int() }).readonly()),
    instruments: z.int(),
    positions: z.int(),
    decisions: z.int(),
    published: z.object({ first: z.string(), last: z.string() }).readonly().nullable(),
    characters: z.int(),
    size: z.int(),
    engines: list(z.object({ engine: z.string(), documents: z.int() }).readonly()),
  })
  .readonly()
  .openapi('Stats');
export type Stats = z.output<typeof Stats>;

export const Desk = z
  .object({
    counts: z
      .object({
        documents: z.int(),
        events: z.int(),
        statements: z.int(),
        positions: z.int(),
        actors: z.int(),
        instruments: z.int(),
        decisions: z.int(),
        disagreeing: z.int(),
      })
      .readonly(),
    /** The documents taken in last, the latest first. */
    latest: list(DocumentCard),
    /** The latest events about which their reports disagree. */
    disagreeing: list(Event),
    /** How many events, statements and positions wait for review. */
    toReview: z.int(),
    jobs: list(Job),
  })
  .readonly()
  .openapi('Desk');
export type Desk = z.output<typeof Desk>;

/** The codes that stand in answers, for those who show them. */
export const Vocabulary = z
  .object({
    types: list(z.object({ type: z.string(), quad: z.string(), modes: list(z.string()) }).readonly()),
    statuses: list(z.string()),
    stances: list(z.string()),
    sectors: list(z.string()),
    actorKinds: list(z.string()),
    instrumentKinds: list(z.string()),
    countries: list(z.object({ code: z.string(), name: z.string() }).readonly()),
  })
  .readonly()
  .openapi('Vocabulary');
export type Vocabulary = z.output<typeof Vocabulary>;

export const statsRoutes = {
  knowledge: get({
    path: '/api/knowledge',
    about: 'ledger',
    summary: 'The codes that stand in answers: types of events with their classes and modes, stances, states by name',
    answer: Vocabulary,
  }),
  desk: get({
    path: '/api/desk',
    about: 'ledger',
    summary: 'What is new, what disagrees, what is being taken in',
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).optional() }),
    answer: Desk,
  }),
  stats: get({ path: '/api/stats', about: 'ledger', summary: 'How much is held', answer: Stats }),
};
