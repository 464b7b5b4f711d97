import { z } from '@hono/zod-openapi';
import { days, limit, list, next, paging, words } from './asked.js';
import { Event, Month } from './events.js';
import { Instrument } from './instruments.js';
import { get } from './route.js';
import { Position, Statement } from './statements.js';

const Party = z.object({ party: z.string(), name: z.string() }).readonly().openapi('Party');

export const DyadDossier = z
  .object({
    parties: z.tuple([Party, Party]).readonly(),
    months: list(Month),
    events: list(Event),
    statements: list(Statement),
    positions: list(Position),
    instruments: list(z.object({ instrument: Instrument, positions: list(Position) }).readonly()),
  })
  .readonly()
  .openapi('DyadDossier');
export type DyadDossier = z.output<typeof DyadDossier>;

export const DyadSum = z
  .object({
    a: Party,
    b: Party,
    events: z.int(),
    claimed: z.int(),
    score: z.number(),
    mean: z.number(),
    first: z.string(),
    last: z.string(),
  })
  .readonly()
  .openapi('DyadSum');
export type DyadSum = z.output<typeof DyadSum>;

export const Dot = z
  .object({
    id: z.string(),
    day: z.string(),
    score: z.number(),
    quad: z.string(),
    type: z.string(),
    status: z.string(),
    isClaimed: z.boolean(),
  })
  .readonly()
  .openapi('Dot');
export type Dot = z.output<typeof Dot>;

const two = z.strictObject({ a: words, b: words });

export const dyadRoutes = {
  dyads: get({
    path: '/api/dyads',
    about: 'dyads',
    summary: 'Pairs of parties, those with most events first',
    query: z.strictObject({ with: words.optional(), ...paging }),
    answer: z.object({ dyads: list(DyadSum), next }).readonly(),
  }),
  dyad: get({
    path: '/api/dyads/{a}/{b}',
    about: 'dyads',
    summary: 'What lies between two parties',
    params: two,
    query: z.strictObject({ limit: limit.optional(), ...days }),
    answer: DyadDossier,
  }),
  dyadDots: get({
    path: '/api/dyads/{a}/{b}/dots',
    about: 'dyads',
    summary: 'The events between two parties as points in time; of very many an even sample',
    params: two,
    query: z.strictObject({ ...days, limit: z.coerce.number().int().min(1).max(5000).optional() }),
    answer: z.object({ dots: list(Dot), events: z.int(), isCapped: z.boolean() }).readonly(),
  }),
};
