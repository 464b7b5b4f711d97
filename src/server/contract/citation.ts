import { z } from '@hono/zod-openapi';
import { list, span } from './asked.js';

/** The words that an answer rests on, and where they stand in which document. */
export const Citation = z
  .object({
    document: z.string(),
    ...span,
    words: z.string(),
    origin: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    published: z.string().nullable(),
  })
  .readonly()
  .openapi('Citation');
export type Citation = z.output<typeof Citation>;

export const ActorName = z.object({ id: z.string(), name: z.string() }).readonly().openapi('ActorName');
export type ActorName = z.output<typeof ActorName>;

/** Whose claim something is: actors by name, or the words that stand for a source without one. */
export const ClaimOf = z.union([list(ActorName), z.string()]).nullable();
export type ClaimOf = z.output<typeof ClaimOf>;
