import { z } from '@hono/zod-openapi';
import { limit, list, named, next, oneOrMore, paging, words } from './asked.js';
import { ActorName, Citation } from './citation.js';
import { get } from './route.js';
import { Position, Statement } from './statements.js';

export const Instrument = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    partOf: z.union([ActorName, z.null()]),
    adopted: z.string().nullable(),
    ends: z.string().nullable(),
    documents: z.int(),
  })
  .readonly()
  .openapi('Instrument');
export type Instrument = z.output<typeof Instrument>;

export const InstrumentDossier = z
  .object({
    instrument: Instrument,
    names: list(z.object({ name: z.string(), documents: z.int() }).readonly()),
    parts: list(ActorName),
    provisions: list(z.object({ label: z.string(), documents: z.int(), evidence: Citation }).readonly()),
    positions: list(Position),
    statements: list(Statement),
    /** Who holds what about it over time, in cells. */
    matrix: z
      .object({
        holders: list(ActorName.unwrap().extend({ party: z.string().nullable(), positions: z.int() }).readonly()),
        cells: list(
          z
            .object({
              holder: z.string(),
              day: z.string(),
              stance: z.string(),
              position: z.string(),
              review: z.string().nullable(),
            })
            .readonly(),
        ),
        isCapped: z.boolean(),
      })
      .readonly(),
  })
  .readonly()
  .openapi('InstrumentDossier');
export type InstrumentDossier = z.output<typeof InstrumentDossier>;

export const instrumentRoutes = {
  instruments: get({
    path: '/api/instruments',
    about: 'instruments',
    summary: 'Treaties, resolutions, letters and the like, those of most documents first',
    query: z.strictObject({ q: words.optional(), kind: oneOrMore.optional(), ...paging }),
    answer: z.object({ instruments: list(Instrument), next }).readonly(),
  }),
  instrument: get({
    path: '/api/instruments/{id}',
    about: 'instruments',
    summary: 'What is held of an instrument, and who stands where on it',
    params: named,
    query: z.strictObject({ limit: limit.optional() }),
    answer: InstrumentDossier,
  }),
};
