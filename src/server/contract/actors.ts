import { z } from '@hono/zod-openapi';
import { limit, list, named, next, oneOrMore, paging, words } from './asked.js';
import { ActorName, Citation } from './citation.js';
import { Event } from './events.js';
import { get } from './route.js';
import { Position, Statement } from './statements.js';

export const Actor = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    country: z.string().nullable(),
    party: z.string().nullable(),
    sectors: list(z.string()),
    documents: z.int(),
  })
  .readonly()
  .openapi('Actor');
export type Actor = z.output<typeof Actor>;

const names = list(z.object({ name: z.string(), documents: z.int() }).readonly());

export const ActorDossier = z
  .object({
    actor: Actor,
    names,
    offices: list(
      z
        .object({
          title: z.string(),
          of: z.union([ActorName, z.null()]),
          term: z.string().nullable(),
          told: z.object({ first: z.string(), last: z.string() }).readonly().nullable(),
          documents: z.int(),
          evidence: Citation,
        })
        .readonly(),
    ),
    members: list(Actor.unwrap().extend({ office: z.string().nullable() }).readonly()),
    statements: list(Statement),
    events: list(Event),
    company: list(ActorName.unwrap().extend({ events: z.int() }).readonly()),
    positions: list(Position),
  })
  .readonly()
  .openapi('ActorDossier');
export type ActorDossier = z.output<typeof ActorDossier>;

export const actorRoutes = {
  actors: get({
    path: '/api/actors',
    about: 'actors',
    summary: 'Actors that match, those of most documents first',
    query: z.strictObject({
      q: words.optional().openapi({ description: 'beginnings of the words of a name' }),
      kind: oneOrMore.optional(),
      country: words.optional(),
      sector: words.optional(),
      sort: z.enum(['documents']).optional(),
      ...paging,
    }),
    answer: z.object({ actors: list(Actor), next }).readonly(),
  }),
  actor: get({
    path: '/api/actors/{id}',
    about: 'actors',
    summary: 'What is held of an actor, by id, ISO code or name',
    params: named,
    query: z.strictObject({ limit: limit.optional() }),
    answer: ActorDossier,
  }),
  actorMonths: get({
    path: '/api/actors/{id}/months',
    about: 'actors',
    summary: 'What an actor took part in, month by month',
    params: named,
    answer: z
      .object({
        months: list(
          z.object({ month: z.string(), types: z.record(z.string(), z.int()).readonly(), claimed: z.int() }).readonly(),
        ),
      })
      .readonly(),
  }),
};
