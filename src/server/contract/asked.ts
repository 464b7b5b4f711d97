import { z } from '@hono/zod-openapi';

/** The most entries that one answer gives. */
export const mostEntries = 200;

/** A word or name as people type it. */
export const words = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'holds characters that no text has');

/** One value, or several with commas between, of which any will do. */
export const oneOrMore = words
  .transform((text) => text.split(',').flatMap((one) => one.trim() || []))
  .refine((values) => values.length > 0 && values.length <= 50, 'give 1 to 50 values')
  .openapi({ type: 'string', description: 'one, or several with commas between' });

/** A day, a month or a year, or any other EDTF date. */
export const date = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD', example: '2025-06' });

export const limit = z.coerce.number().int().min(1).max(mostEntries);

export const yes = z
  .enum(['true', 'false', 'yes', 'no'])
  .transform((value) => value === 'true' || value === 'yes')
  .openapi({ type: 'string', enum: ['true', 'false', 'yes', 'no'] });

export const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** Filters by day. */
export const days = { since: date.optional(), until: date.optional() };

/** How a list is walked: `after` is the `next` of the page before. */
export const paging = {
  limit: limit.optional(),
  after: z.string().min(1).max(300).optional().openapi({ description: '`next` of the page before' }),
};

export const sorting = { sort: z.enum(['newest', 'oldest']).optional() };

export const next = z.string().nullable().openapi({ description: 'where the rest begins; null where this is all' });

/** An id, a name or an ISO code in a path. */
export const named = z.strictObject({ id: words });

export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
