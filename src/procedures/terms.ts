import { z } from 'zod';
import { isDay, isMoment } from './calendar.js';
import { isSpan } from './duration.js';

/** A short name by which the entries of a procedure mean one another. */
export const Id = z.string().regex(/^[A-Za-z0-9][\w+-]*$/, 'is no id: letters, digits, - and _, as in `thirty-days`');
export const Words = z.string().min(1, 'is empty: put it in your own words');
export const Span = z.string().refine(isSpan, 'is no length of time: write it as `30 days`, `6 months` or `2 years`');
export const When = z
  .string()
  .refine((text) => isDay(text) || isMoment(text), 'is no day: write 2019-03-29, or with an hour 2020-01-31T23:00Z');
/** ISO 3166-1 alpha-3 of a state, or the name of a body in words. */
export const Actor = z.string().min(1);
export const listed = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[])
    .readonly();

/** How something stands. What is `in force` or `reinstated` applies; all else does not. */
export const Standing = z.enum([
  'in force',
  'reinstated',
  'suspended',
  'terminated',
  'ended',
  'lapsed',
  'not in force',
]);
export type Standing = z.infer<typeof Standing>;
export const applies = (standing: Standing): boolean => standing === 'in force' || standing === 'reinstated';

/** How a stage ends: its time ran out, or it was left before. A stage without length passes at once. */
export const Ending = z.enum(['ran out', 'resolved', 'withdrawn', 'superseded', 'passed']);
export type Ending = z.infer<typeof Ending>;

/** A condition: a premise that the reading has to hold, how something stands, how a stage ended, or a combination. */
export type Condition =
  | string
  | { readonly matter: string; readonly is: readonly Standing[]; readonly for?: string | undefined }
  | { readonly stage: string; readonly was: readonly (Ending | 'running')[] }
  | { readonly not: Condition }
  | { readonly any: readonly Condition[] };

const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      Id,
      z.strictObject({ matter: Id, is: listed(Standing), for: Span.optional() }),
      z.strictObject({ stage: Id, was: listed(z.union([Ending, z.literal('running')])) }),
      z.strictObject({ not: Condition }),
      z.strictObject({ any: z.array(Condition).min(1) }),
    ],
    { error: 'is no condition: name a premise, or write { matter, is }, { stage, was }, { not: … } or { any: […] }' },
  ),
) as z.ZodType<Condition>;
export const Conditions = listed(Condition).default([]);
