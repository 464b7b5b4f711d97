import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { Stance } from '../../record/index.js';
import idioms from './idioms.data.js';
import words from './stance-words.data.js';
import stances from './stances.data.js';

const Act = z.object({
  lemma: z.string(),
  with: z.string().nullable().default(null),
  stance: Stance,
  to: z.string(),
  /** Of a turn of speech the verb that must govern the noun (`turned its back on`), and the words that must stand by the noun. */
  verb: z.string().nullable().default(null),
  besides: z.array(z.string()).default([]),
  /** Counts only where it is denied, and then tells its stance: `will not hear of it`. */
  isNegated: z.boolean().default(false),
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
/** Words that all fit one sentence, in which `~` stands for them. */
const group = { stance: Stance, frame: z.string(), lemmas: z.array(z.string()) };
const ActGroup = z.object({ ...group, to: z.string() });
const PredicateGroup = z.object(group);
const Words = z.object({
  verbs: z.array(ActGroup),
  nouns: z.array(ActGroup),
  predicates: z.array(PredicateGroup),
});
/** Words that may be missing between the verb and the noun of a turn of speech. */
const small = /^(?:its|an?|the|in|up|down|off|out)$/;
const Idioms = z.array(z.object({ stance: Stance, frame: z.string(), phrases: z.array(z.string()) }));
const Presupposed = z.object({ lemma: z.string(), stance: Stance, example: z.string() });

export type ActEntry = z.infer<typeof Act>;
export type PredicateEntry = z.infer<typeof Predicate>;

/** The words that take a stance, as `stances.yaml` and `stance-words.yaml` hold them. */
export const stanceLexicon = shipped('stances', () =>
  z
    .object({
      verbs: z.array(Act),
      nouns: z.array(Act),
      predicates: z.array(Predicate),
      presupposed: z.array(Presupposed),
      undoing: z.array(z.string()),
      reversing: z.array(z.string()),
      receiving: z.array(z.string()),
      ending: z.array(z.string()),
      opposites: z.record(Stance, Stance),
    })
    .transform((lists) => {
      const groups = Words.parse(words);
      return {
        ...lists,
        verbs: [...lists.verbs, ...groups.verbs.flatMap(actsIn)],
        nouns: [...lists.nouns, ...groups.nouns.flatMap(actsIn)],
        predicates: [...lists.predicates, ...groups.predicates.flatMap(predicatesIn)],
        idioms: Idioms.parse(idioms).flatMap(({ phrases, ...group }) => phrases.map((one) => idiomIn(one, group))),
      };
    })
    .parse(stances),
);

/** The entries of a group; of `walk+away` the second word stands by the first. */
function actsIn({ stance, to, frame, lemmas }: z.infer<typeof ActGroup>): ActEntry[] {
  return lemmas.map((words) => {
    const [lemma = words, beside = null] = words.split('+');
    return Act.parse({ lemma, with: beside, stance, to, example: frame.replace('~', words.replace('+', ' ')) });
  });
}

/** Of `dig in its heels over` the verb, the noun, the preposition, and what else must be there. */
function idiomIn(phrase: string, { stance, frame }: { stance: Stance; frame: string }): ActEntry {
  const words = phrase.split(' ');
  return {
    lemma: words.at(-2)!,
    with: null,
    stance,
    to: words.at(-1)!,
    verb: words[0]!,
    besides: words.slice(1, -2).filter((word) => !small.test(word)),
    isNegated: false,
    example: frame.replace('~', phrase),
  };
}

function predicatesIn({ stance, frame, lemmas }: z.infer<typeof PredicateGroup>): PredicateEntry[] {
  return lemmas.map((lemma) => Predicate.parse({ lemma, stance, isNominal: true, example: frame.replace('~', lemma) }));
}

function byLemma<T extends { lemma: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(entry.lemma, [...(groups.get(entry.lemma) ?? []), entry]);
  return groups;
}

export const opposite = (stance: Stance): Stance => stanceLexicon.opposites[stance];

export const verbs = byLemma(
  stanceLexicon.verbs.map((entry) => (entry.isNegated ? { ...entry, stance: opposite(entry.stance) } : entry)),
);
/** What a verb or adjective stands for; a participle may be an entry of its own (`is attached to`). */
export const actsOf = ({ lemma, form }: { lemma: string; form: string }): readonly ActEntry[] => {
  const own = verbs.get(lemma) ?? [];
  return form === lemma ? own : [...own, ...(verbs.get(form) ?? [])];
};
export const nouns = byLemma(stanceLexicon.nouns);
/** By the noun, as it is written in the turn of speech. */
export const idiomsBy = byLemma(stanceLexicon.idioms);
export const predicates = byLemma(stanceLexicon.predicates);
export const presupposed = byLemma(stanceLexicon.presupposed);
export const undoing: ReadonlySet<string> = new Set(stanceLexicon.undoing);
export const reversing: ReadonlySet<string> = new Set(stanceLexicon.reversing);
/** Verbs of which what is met with a stance is the subject: `drew praise from Peru`. */
export const receiving: ReadonlySet<string> = new Set(stanceLexicon.receiving);
/** Verbs that end or ward off the stance that is their object: `dropped its opposition to`. */
export const ending: ReadonlySet<string> = new Set(stanceLexicon.ending);
