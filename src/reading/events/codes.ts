import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import type { EventType } from '../../record/index.js';
import composedData from './composed.data.js';
import ploverData from './plover.data.js';

const Plover = z.record(
  z.string(),
  z.object({ score: z.number(), recipientRequired: z.boolean(), modes: z.record(z.string(), z.number().nullable()) }),
);
const plover = shipped('plover', () => Plover.parse(ploverData));
const composed = shipped('composed', () => z.record(z.string(), z.record(z.string(), z.string())).parse(composedData));

/** PLOVER's conflict-cooperation score of a type in a mode. */
export const scoreOf = (type: EventType, mode: string | null): number =>
  (mode === null ? null : plover[type]?.modes[mode]) ?? plover[type]?.score ?? 0;

/** Whether PLOVER has this mode for this type. */
export const hasMode = (type: EventType, mode: string): boolean => plover[type]?.modes[mode] !== undefined;

/** PLOVER's modes of a type. */
export const modesOf = (type: EventType): string[] => Object.keys(plover[type]?.modes ?? {});

/** The CAMEO code of an event of a type that is composed from an act with a code of its own. */
export function composedCode(type: EventType, act: string | null): string | null {
  const family = composed[type];
  if (!family) return act;
  for (let length = act?.length ?? 0; length > 1; length--) {
    const code = family[act!.slice(0, length)];
    if (code) return code;
  }
  return family.any ?? null;
}
