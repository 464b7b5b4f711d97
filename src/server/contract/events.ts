import { z } from '@hono/zod-openapi';
import { days, limit, list, next, oneOrMore, paging, sorting, words, yes } from './asked.js';
import { ActorName, Citation, ClaimOf } from './citation.js';
import { Decision } from './decisions.js';
import { get } from './route.js';

export const EventReport = z
  .object({
    id: z.string(),
    type: z.string(),
    status: z.string(),
    when: z.string().nullable(),
    evidence: Citation,
    claimOf: ClaimOf,
  })
  .readonly()
  .openapi('EventReport');
export type EventReport = z.output<typeof EventReport>;

export const EventSide = ActorName.unwrap()
  .extend({ kind: z.string(), party: z.string().nullable() })
  .readonly()
  .openapi('EventSide');
export type EventSide = z.output<typeof EventSide>;

export const Disagreement = z
  .object({
    about: z.string(),
    versions: list(z.object({ value: z.string(), reports: list(z.string()), sources: list(z.string()) }).readonly()),
    words: z.string(),
  })
  .readonly()
  .openapi('Disagreement');
export type Disagreement = z.output<typeof Disagreement>;

export const Event = z
  .object({
    id: z.string(),
    day: z.string(),
    when: z.string().nullable(),
    type: z.string(),
    mode: z.string().nullable(),
    contexts: list(z.string()),
    cameo: z.string().nullable(),
    score: z.number(),
    status: z.string(),
    isClaimed: z.boolean(),
    actors: list(EventSide),
    recipients: list(EventSide),
    place: z
      .object({
        name: z.string(),
        country: z.string().nullable(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
      })
      .readonly()
      .nullable(),
    counts: z.object({ reports: z.int(), documents: z.int(), sources: z.int() }).readonly(),
    reports: list(EventReport),
    disagreements: list(Disagreement),
    review: z.string().nullable(),
  })
  .readonly()
  .openapi('Event');
export type Event = z.output<typeof Event>;

export const EventFilters = z.strictObject({
  type: oneOrMore.optional(),
  mode: oneOrMore.optional(),
  with: words.optional().openapi({ description: 'somebody on either side' }),
  actor: words.optional(),
  recipient: words.optional(),
  between: z
    .string()
    .max(600)
    .regex(/^[^,]*[^,\s][^,]*,[^,]*[^,\s][^,]*$/)
    .optional()
    .openapi({ description: 'two parties, whichever acts', example: 'IRN,CHN' }),
  country: oneOrMore.optional(),
  place: words.optional(),
  ...days,
  source: oneOrMore.optional(),
  status: oneOrMore.optional(),
  claimed: yes.optional(),
  reviewed: yes.optional(),
  documents: z.coerce.number().int().min(1).max(1_000_000).optional(),
});
export type EventFilters = z.output<typeof EventFilters>;

/** What is asked of an export: the same events in the same order as a list, in a file. */
export const EventExport = EventFilters.extend({ ...sorting, format: z.enum(['csv', 'jsonl', 'json']) });
export type EventExport = z.output<typeof EventExport>;

const isCapped = z.boolean().openapi({ description: 'whether only the newest of the events were counted' });

const Facet = z.object({ value: z.string(), count: z.int() }).readonly().openapi('Facet');

export const EventFacets = z
  .object({
    total: z.int(),
    isCapped,
    types: list(Facet),
    modes: list(Facet),
    statuses: list(Facet),
    countries: list(Facet.unwrap().extend({ name: z.string() }).readonly()),
    places: list(Facet),
    sources: list(Facet),
    years: list(Facet),
    claimed: z.object({ claimed: z.int(), asserted: z.int() }).readonly(),
  })
  .readonly()
  .openapi('EventFacets');
export type EventFacets = z.output<typeof EventFacets>;

export const QuadSum = z
  .object({ events: z.int(), claimed: z.int(), score: z.number(), mean: z.number() })
  .readonly()
  .openapi('QuadSum');
export type QuadSum = z.output<typeof QuadSum>;

export const Month = z
  .object({ month: z.string(), quads: z.partialRecord(z.string(), QuadSum).readonly() })
  .readonly()
  .openapi('Month');
export type Month = z.output<typeof Month>;

export const EventNetwork = z
  .object({
    nodes: list(
      ActorName.unwrap().extend({ kind: z.string(), country: z.string().nullable(), events: z.int() }).readonly(),
    ),
    edges: list(
      z.object({ a: z.string(), b: z.string(), events: z.int(), score: z.number(), claimed: z.int() }).readonly(),
    ),
    isCapped,
  })
  .readonly()
  .openapi('EventNetwork');
export type EventNetwork = z.output<typeof EventNetwork>;

export const EventMap = z
  .object({
    countries: list(z.object({ country: z.string(), events: z.int(), score: z.number(), mean: z.number() }).readonly()),
    places: list(
      z
        .object({
          name: z.string(),
          country: z.string().nullable(),
          lat: z.number().nullable(),
          lon: z.number().nullable(),
          events: z.int(),
        })
        .readonly(),
    ),
    unplaced: z.int(),
    isCapped,
  })
  .readonly()
  .openapi('EventMap');
export type EventMap = z.output<typeof EventMap>;

export const eventRoutes = {
  events: get({
    path: '/api/events',
    about: 'events',
    summary: 'Events that match, in order of their days, each with its reports',
    query: EventFilters.extend({ ...paging, ...sorting, reports: z.coerce.number().int().min(0).max(50).optional() }),
    answer: z.object({ events: list(Event), next }).readonly(),
  }),
  event: get({
    path: '/api/events/{id}',
    about: 'events',
    summary: 'One event with all its reports and what people decided about it',
    params: z.strictObject({ id: words }),
    answer: z.object({ event: Event, decisions: list(Decision) }).readonly(),
  }),
  eventFacets: get({
    path: '/api/events/facets',
    about: 'events',
    summary: 'Events that match, counted by all they can be filtered by, each with all filters but its own',
    query: EventFilters,
    answer: EventFacets,
  }),
  eventMonths: get({
    path: '/api/events/months',
    about: 'events',
    summary: 'Events that match, counted by month and class',
    query: EventFilters,
    answer: z.object({ months: list(Month), isCapped }).readonly(),
  }),
  eventNetwork: get({
    path: '/api/events/network',
    about: 'events',
    summary: 'Who takes part in the events that match with whom',
    query: EventFilters.extend({ level: z.enum(['party', 'actor']).optional(), limit: limit.optional() }),
    answer: EventNetwork,
  }),
  eventMap: get({
    path: '/api/events/map',
    about: 'events',
    summary: 'Events that match, counted by where they happened',
    query: EventFilters,
    answer: EventMap,
  }),
};
