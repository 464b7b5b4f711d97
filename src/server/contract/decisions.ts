import { z } from '@hono/zod-openapi';
import { list } from './asked.js';
import { get, post } from './route.js';

const Correction = z.object({ field: z.string(), value: z.union([z.string(), z.number(), z.null()]) }).readonly();

export const Decision = z
  .object({
    id: z.string(),
    at: z.string(),
    who: z.string(),
    why: z.string().nullable(),
    action: z.enum(['accept', 'reject', 'correct', 'merge', 'split', 'undo']),
    kind: z.enum(['event', 'statement', 'position', 'actor', 'binding']),
    subject: z.string(),
    value: z.union([Correction, z.string()]).nullable(),
    undoes: z.string().nullable(),
  })
  .readonly()
  .openapi('Decision');
export type Decision = z.output<typeof Decision>;

const item = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .openapi({ description: 'id of an event, report, statement, position, actor or binding' });
const signed = {
  who: z.string().trim().min(1).max(100).openapi({ description: 'who decides' }),
  why: z.string().trim().max(2000).nullish(),
};
const report = z.boolean().optional().openapi({ description: 'of an event only the one report that has this id' });

/** What a person decides about an item of the ledger. */
export const NewDecision = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.enum(['accept', 'reject']), item, report, ...signed }),
    z.strictObject({
      action: z.literal('correct'),
      item,
      report,
      field: z.string().min(1).max(40),
      value: z.union([z.string().max(2000), z.number(), z.null()]),
      ...signed,
    }),
    z.strictObject({ action: z.literal('merge'), item, other: item, ...signed }),
    z.strictObject({ action: z.literal('split'), item, ...signed }),
    z.strictObject({ action: z.literal('undo'), decision: z.string().min(1).max(64), ...signed }),
  ])
  .openapi('NewDecision');
export type NewDecision = z.output<typeof NewDecision>;

export const decisionRoutes = {
  decisions: get({
    path: '/api/decisions',
    about: 'decisions',
    summary: 'All decisions of people, in the order in which they were taken',
    answer: z.object({ decisions: list(Decision) }).readonly(),
  }),
  decide: post({
    path: '/api/decisions',
    about: 'decisions',
    summary: 'Record a decision; it is kept beside what the machine read',
    status: 201,
    body: NewDecision,
    answer: z
      .object({ decisions: list(Decision), added: z.int().openapi({ description: 'how many were not there yet' }) })
      .readonly(),
  }),
  agreement: get({
    path: '/api/decisions/agreement',
    about: 'decisions',
    summary: 'How far coders agree: Krippendorff’s alpha over what two or more judged',
    answer: z
      .object({ alpha: z.number().nullable(), units: z.int(), agreed: z.int(), coders: list(z.string()) })
      .readonly(),
  }),
};
