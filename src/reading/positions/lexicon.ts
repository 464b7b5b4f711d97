import { z } from 'zod';
import { Stance } from '../../record/index.js';
import stances from './stances.data.js';

const Act = z.object({
  lemma: z.string(),
  with: z.string().nullable().default(null),
  stance: Stance,
  to: z.string(),
  example: z.string(),
});
const Predicate = z.object({
  lemma: z.string(),
  stance: Stance,
  object: z.array(z.string()).nullable().default(null),
  isNegated: z.boolean().default(false),
  isPassive: z.boolean().default(false),
  example: z.string(),
});
const Presupposed = z.object({ lemma: z.string(), stance: Stance, example: z.string() });

export type ActEntry = z.infer<typeof Act>;
export type PredicateEntry = z.infer<typeof Predicate>;

/** The words that take a stance, as `stances.yaml` holds them. */
export const stanceLexicon = z
  .object({
    verbs: z.array(Act),
    nouns: z.array(Act),
    predicates: z.array(Predicate),
    presupposed: z.array(Presupposed),
    undoing: z.array(z.string()),
    reversing: z.array(z.string()),
    opposites: z.record(Stance, Stance),
  })
  .parse(stances);

function byLemma<T extends { lemma: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(entry.lemma, [...(groups.get(entry.lemma) ?? []), entry]);
  return groups;
}

export const verbs = byLemma(stanceLexicon.verbs);
export const nouns = byLemma(stanceLexicon.nouns);
export const predicates = byLemma(stanceLexicon.predicates);
export const presupposed = byLemma(stanceLexicon.presupposed);
export const undoing: ReadonlySet<string> = new Set(stanceLexicon.undoing);
export const reversing: ReadonlySet<string> = new Set(stanceLexicon.reversing);
export const opposite = (stance: Stance): Stance => stanceLexicon.opposites[stance];
