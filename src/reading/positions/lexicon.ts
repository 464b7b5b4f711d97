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
  /** Counts only where the word stands by it: `falls short`. */
  with: z.string().nullable().default(null),
  /** Counts only of what is to last: `will remain suspended`. */
  lasting: z.boolean().default(false),
  /** Whether a verb of that form is another word (`hopes`). */
  isNominal: z.boolean().default(false),
  example: z.string(),
});
/** Predicates that all fit one sentence, in which `~` stands for them. */
const Judgement = z.object({ stance: Stance, frame: z.string(), lemmas: z.array(z.string()) });
const Presupposed = z.object({ lemma: z.string(), stance: Stance, example: z.string() });

export type ActEntry = z.infer<typeof Act>;
export type PredicateEntry = z.infer<typeof Predicate>;

/** The words that take a stance, as `stances.yaml` holds them. */
export const stanceLexicon = z
  .object({
    verbs: z.array(Act),
    nouns: z.array(Act),
    predicates: z.array(Predicate),
    judgements: z.array(Judgement),
    presupposed: z.array(Presupposed),
    undoing: z.array(z.string()),
    reversing: z.array(z.string()),
    receiving: z.array(z.string()),
    ending: z.array(z.string()),
    opposites: z.record(Stance, Stance),
  })
  .transform(({ judgements, ...lists }) => ({
    ...lists,
    predicates: [...lists.predicates, ...judgements.flatMap(each)],
  }))
  .parse(stances);

function each({ stance, frame, lemmas }: z.infer<typeof Judgement>): PredicateEntry[] {
  return lemmas.map((lemma) => Predicate.parse({ lemma, stance, isNominal: true, example: frame.replace('~', lemma) }));
}

function byLemma<T extends { lemma: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(entry.lemma, [...(groups.get(entry.lemma) ?? []), entry]);
  return groups;
}

export const verbs = byLemma(stanceLexicon.verbs);
/** What a verb or adjective stands for; a participle may be an entry of its own (`is attached to`). */
export const actsOf = ({ lemma, form }: { lemma: string; form: string }): readonly ActEntry[] => {
  const own = verbs.get(lemma) ?? [];
  return form === lemma ? own : [...own, ...(verbs.get(form) ?? [])];
};
export const nouns = byLemma(stanceLexicon.nouns);
export const predicates = byLemma(stanceLexicon.predicates);
export const presupposed = byLemma(stanceLexicon.presupposed);
export const undoing: ReadonlySet<string> = new Set(stanceLexicon.undoing);
export const reversing: ReadonlySet<string> = new Set(stanceLexicon.reversing);
/** Verbs of which what is met with a stance is the subject: `drew praise from Peru`. */
export const receiving: ReadonlySet<string> = new Set(stanceLexicon.receiving);
/** Verbs that end or ward off the stance that is their object: `dropped its opposition to`. */
export const ending: ReadonlySet<string> = new Set(stanceLexicon.ending);
export const opposite = (stance: Stance): Stance => stanceLexicon.opposites[stance];
