import { z } from '@hono/zod-openapi';
import { days, list, next, oneOrMore, paging, sorting, words } from './asked.js';
import { ActorName, Citation, ClaimOf } from './citation.js';
import { get } from './route.js';

export const Target = ActorName.unwrap()
  .extend({ kind: z.enum(['actor', 'instrument']) })
  .readonly()
  .openapi('Target');
export type Target = z.output<typeof Target>;

export const Statement = z
  .object({
    id: z.string(),
    day: z.string(),
    when: z.string().nullable(),
    form: z.string(),
    cue: z.string().nullable(),
    medium: z.string().nullable(),
    speakers: list(ActorName),
    source: z.string().nullable(),
    addressees: list(ActorName),
    about: list(Target),
    content: Citation,
    review: z.string().nullable(),
  })
  .readonly()
  .openapi('Statement');
export type Statement = z.output<typeof Statement>;

export const Position = z
  .object({
    id: z.string(),
    day: z.string(),
    holder: ActorName,
    stance: z.string(),
    toward: Target,
    claimOf: ClaimOf,
    evidence: Citation,
    review: z.string().nullable(),
  })
  .readonly()
  .openapi('Position');
export type Position = z.output<typeof Position>;

export const statementRoutes = {
  statements: get({
    path: '/api/statements',
    about: 'statements',
    summary: 'What was said, in order of the days',
    query: z.strictObject({
      speaker: words.optional(),
      addressee: words.optional(),
      about: words.optional().openapi({ description: 'an actor or an instrument' }),
      form: z.enum(['direct', 'indirect', 'mixed']).optional(),
      ...days,
      ...paging,
      ...sorting,
    }),
    answer: z.object({ statements: list(Statement), next }).readonly(),
  }),
  positions: get({
    path: '/api/positions',
    about: 'statements',
    summary: 'Who stands how toward whom or what, in order of the days',
    query: z.strictObject({
      holder: words.optional(),
      toward: words.optional().openapi({ description: 'an actor or an instrument' }),
      stance: oneOrMore.optional(),
      ...days,
      ...paging,
      ...sorting,
    }),
    answer: z.object({ positions: list(Position), next }).readonly(),
  }),
};
