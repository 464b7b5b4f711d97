import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import data from './cues.data.js';
import fieldData from './fields.data.js';

export const Frame = z.enum([
  'quote',
  'that',
  'inserted',
  'to',
  'obj',
  'obj-to',
  'raise',
  'passive',
  'told',
  'acl',
  'experiencer',
  'received',
  'among',
  'colon',
]);
export type Frame = z.infer<typeof Frame>;

const CueClass = z.object({
  class: z.string(),
  kind: z.enum(['speech', 'thought', 'feeling', 'plan', 'evidence', 'writing']),
  pos: z.enum(['verb', 'noun', 'adjective']),
  frames: z.array(Frame).default([]),
  prepositions: z.array(z.string()).default([]),
  /** Lemmas that its object must be one of, where the verb has other uses: "released [a report]", not "a prisoner". */
  objects: z.string().optional(),
  /** Lemmas that its object must not be: "recalled its ambassador". */
  notObjects: z.string().optional(),
  /** A noun that is a cue only as the object of one of these verbs: "took issue with". */
  verbs: z.string().optional(),
  /** Its clause must be finite, with a subject: "held that the law was void", not "held steady". */
  finite: z.boolean().default(false),
  example: z.string(),
  lemmas: z.string(),
});
export type CueClass = z.infer<typeof CueClass>;

/** What a cue word takes, each frame with the class it comes from. */
export interface Cue {
  readonly lemma: string;
  /** The kind of the first class that holds it. */
  readonly kind: CueClass['kind'];
  /** The name of that class. */
  readonly family: string;
  readonly frames: ReadonlyMap<Frame, CueClass>;
  readonly prepositions: ReadonlyMap<string, CueClass>;
  /** Classes of idioms it belongs to, by preposition: "had praise for". */
  readonly idioms: ReadonlyMap<string, readonly CueClass[]>;
}

interface Entry {
  lemma: string;
  kind: CueClass['kind'];
  family: string;
  frames: Map<Frame, CueClass>;
  prepositions: Map<string, CueClass>;
  idioms: Map<string, CueClass[]>;
}

export const cueClasses: readonly CueClass[] = shipped('cue-classes', () => z.array(CueClass).parse(data));

/** The words of a list in the data. */
export const lemmasOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const tables = { verb: new Map<string, Entry>(), noun: new Map<string, Entry>(), adjective: new Map<string, Entry>() };
for (const cueClass of cueClasses) {
  for (const lemma of lemmasOf(cueClass.lemmas)) {
    const table = tables[cueClass.pos];
    const entry = table.get(lemma) ?? {
      lemma,
      kind: cueClass.kind,
      family: cueClass.class,
      frames: new Map(),
      prepositions: new Map(),
      idioms: new Map(),
    };
    for (const frame of cueClass.frames) if (!entry.frames.has(frame)) entry.frames.set(frame, cueClass);
    for (const word of cueClass.prepositions) {
      if (cueClass.verbs) entry.idioms.set(word, [...(entry.idioms.get(word) ?? []), cueClass]);
      // an idiom gives way to a class that takes the preposition after any verb
      const other = entry.prepositions.get(word);
      if (!other || (other.verbs && !cueClass.verbs)) entry.prepositions.set(word, cueClass);
    }
    table.set(lemma, entry);
  }
}

/** Regular forms of every verb, for words that the lemmatizer does not know. */
const forms = new Map<string, Entry>();
for (const [lemma, entry] of tables.verb) {
  if (lemma.includes('_')) continue;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const doubled = lemma + lemma.at(-1)!;
  for (const form of [past, `${stem}ing`, `${lemma}s`, `${lemma}es`, `${doubled}ed`, `${doubled}ing`])
    if (!forms.has(form)) forms.set(form, entry);
}

const objects = new Map<CueClass, ReadonlySet<string>>();
const notObjects = new Map<CueClass, ReadonlySet<string>>();
const verbs = new Map<CueClass, ReadonlySet<string>>();
for (const cueClass of cueClasses) {
  if (cueClass.objects) objects.set(cueClass, new Set(cueClass.objects.split(/\s+/)));
  if (cueClass.verbs) verbs.set(cueClass, new Set(cueClass.verbs.split(/\s+/)));
  if (cueClass.notObjects) notObjects.set(cueClass, new Set(cueClass.notObjects.split(/\s+/)));
}

const Field = z.object({
  field: z.string(),
  pos: z.enum(['verb', 'noun', 'adjective']),
  lemmas: z.string(),
});
export type Field = z.infer<typeof Field>;

/** Cues that report alike, whatever they take. */
export const cueFields: readonly Field[] = shipped('cue-fields', () => z.array(Field).parse(fieldData));

const fields = {
  verb: new Map<string, string[]>(),
  noun: new Map<string, string[]>(),
  adjective: new Map<string, string[]>(),
};
for (const { field, pos, lemmas } of cueFields)
  for (const lemma of lemmasOf(lemmas)) {
    const list = fields[pos].get(lemma);
    if (list) list.push(field);
    else fields[pos].set(lemma, [field]);
  }

/** The fields of meaning that a cue belongs to. */
export const fieldsOf = (pos: Field['pos'], lemma: string): readonly string[] => fields[pos].get(lemma) ?? [];

/** Whether a cue's class allows a noun as its object. */
export const allowsObject = (cueClass: CueClass, lemma: string): boolean =>
  (objects.get(cueClass)?.has(lemma) ?? true) && !notObjects.get(cueClass)?.has(lemma);

/** Whether a cue's class, a noun's, allows it under a verb; null for a noun that is no object. */
export const allowsVerb = (cueClass: CueClass, verb: string | null): boolean => {
  const allowed = verbs.get(cueClass);
  return !allowed || (verb !== null && allowed.has(verb));
};

/** Whether a noun makes an idiom with the verb that it is the object of: "poured cold water on". */
export const isIdiom = (cue: Cue, preposition: string, verb: string | null): boolean =>
  cue.idioms.get(preposition)?.some((cueClass) => verb !== null && verbs.get(cueClass)!.has(verb)) ?? false;

/** The cue that a word may be, by its part of speech, its lemma or (a verb) its form. */
export function cueOf(pos: 'verb' | 'noun' | 'adjective', lemma: string, form?: string): Cue | null {
  const entry = tables[pos].get(lemma);
  return entry ?? (pos === 'verb' && form ? (forms.get(form.toLowerCase()) ?? null) : null);
}

/** Whether a word is a verb that takes quotations. */
export const isCue = (token: Token): boolean =>
  (token.upos === 'VERB' || token.upos === 'AUX') &&
  (cueOf('verb', token.lemma, token.form)?.frames.has('quote') ?? false);

/** Whether a verb and `back` answer somebody (`“No,” Ruiz shot back`). */
export const saysBack = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.upos === 'VERB' && tokens[at + 1]?.form === 'back' && answering.test(tokens[at]!.lemma);

const answering = /^(?:fire|shoot|shout|snap|hit|yell|bark|clap|write|joke|quip|text|tweet|scream|holler|growl)$/;
