import { z } from '@hono/zod-openapi';
import { list, next, oneOrMore, paging } from './asked.js';
import { Citation } from './citation.js';
import { Event } from './events.js';
import { get } from './route.js';
import { Position, Statement } from './statements.js';

const doubtful = {
  id: z.string(),
  /** `score` from 0 to 1; the queue is in the order of `urgency`, doubt times weight. */
  doubt: z.object({ score: z.number(), reasons: list(z.string()), urgency: z.number() }).readonly(),
  /** The paragraph or so in which it stands. */
  context: Citation,
};

/** Something that waits for a person: what it is, why it is doubtful, and the words around it. */
export const ReviewItem = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('event'), item: Event, ...doubtful }),
    z.object({ kind: z.literal('statement'), item: Statement, ...doubtful }),
    z.object({ kind: z.literal('position'), item: Position, ...doubtful }),
  ])
  .readonly()
  .openapi('ReviewItem');
export type ReviewItem = z.output<typeof ReviewItem>;

export const reviewRoutes = {
  review: get({
    path: '/api/review',
    about: 'decisions',
    summary: 'What waits to be decided, the most doubtful and weighty first',
    query: z.strictObject({ kind: oneOrMore.optional(), ...paging }),
    answer: z.object({ items: list(ReviewItem), next, waiting: z.int() }).readonly(),
  }),
};
