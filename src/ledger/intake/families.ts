import { z } from 'zod';
import { type EventStatus, EventType } from '../../record/index.js';
import type { Dating } from './days.js';
import data from './families.data.js';

/** PLOVER's four classes of types. */
export const QuadClass = z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']);
export type QuadClass = z.infer<typeof QuadClass>;

const Family = z.object({
  family: z.string(),
  quad: QuadClass,
  isMutual: z.boolean(),
  isSpoken: z.boolean(),
  tolerance: z.int(),
});
export type Family = z.infer<typeof Family>;

const families = z.record(EventType, Family).parse(data);

/** How reports of a type are brought together. */
export const familyOf = (type: EventType): Family => families[type];

/** PLOVER's class of a type. */
export const quadOf = (type: EventType): QuadClass => families[type].quad;

/**
 * The key of reports that may be of one event: the family of the type, and the realm of the status. What one asserts and
 * another denies is one event in dispute; what is agreed to for a day still to come (`isAhead`), planned, asked for or only possible is not what has happened. Reports
 * that are dated to more than a week, or not at all, are kept apart (`~`): they join others and never bring them together.
 */
export function familyKey(type: EventType, status: EventStatus, dating: Dating, isAhead = false): string {
  const isFact = status === 'asserted' || status === 'denied';
  const realm = isFact ? (isAhead ? 'ahead' : 'fact') : status;
  return `${familyOf(type).family}:${realm}${dating === 'vague' || dating === 'none' ? '~' : ''}`;
}

/** How the reports of a family key are brought together. */
export const familyNamed = (key: string): Family => families[key.slice(0, key.indexOf(':')) as EventType];

/** A family key without the mark of the reports that only join. */
export const familyStem = (key: string): string => (key.endsWith('~') ? key.slice(0, -1) : key);

/** CAMEO's *sign formal agreement*: PLOVER counts it with words of support, but it is done together, and once. */
export const isSigning = (cameo: string | null): boolean => cameo === '057';
