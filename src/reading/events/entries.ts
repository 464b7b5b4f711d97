import { shipped } from '../../knowledge/index.js';
import { type Frame, type NounClass, parseFrame } from './frames.js';
import { formsOf } from './inflection.js';
import type { Act, Operator, Table } from './lexicon.js';

/** A frame as the data has it, with the act or operator that it says. */
export interface Written {
  readonly name: string;
  readonly text: string;
  readonly act: Act | null;
  readonly operator: Operator | null;
  readonly table: Table | null;
}

/** An act or operator in one of its frames. */
export interface Entry extends Omit<Written, 'text'> {
  readonly frame: Frame;
  readonly particle: string | null;
  readonly before: string | null;
  readonly isAhead: boolean;
}

/** Entries by the lemma that heads them. */
export interface Entries extends Iterable<readonly [string, readonly Entry[]]> {
  has(lemma: string): boolean;
  get(lemma: string): readonly Entry[] | undefined;
}

export interface Index {
  readonly verb: Entries;
  readonly noun: Entries;
  readonly adjective: Entries;
}

type Kind = Frame['kind'];
const kinds: readonly Kind[] = ['verb', 'noun', 'adjective'];

/** The places of frames in the list of them, by the lemmas that head them. */
type Places = readonly (readonly [lemma: string, places: readonly number[]])[];

/**
 * Indexes frames by their heads. Each is taken apart when a lemma that heads it is first asked for: of thousands an article has some dozens.
 * @throws Error when one of them is no frame.
 */
export function indexFrames(frames: readonly Written[], classes: ReadonlyMap<string, NounClass>): Index {
  const heads = shipped('frame-heads', () => headsOf(frames, classes));
  const parsed: (Frame | undefined)[] = [];
  const entriesAt = (lemma: string, at: number): Entry[] => {
    const { name, text, act, operator, table } = frames[at]!;
    parsed[at] ??= parseFrame(text, classes);
    const frame = parsed[at];
    return frame.heads
      .filter((head) => head.lemma === lemma)
      .map(({ particle, before, isAhead }) => ({ name, frame, particle, before, isAhead, act, operator, table }));
  };
  const entriesOf = (kind: Kind): Entries => {
    const places = new Map(heads[kind]);
    const made = new Map<string, readonly Entry[]>();
    const make = (lemma: string): readonly Entry[] | undefined => {
      const entries = places.get(lemma)?.flatMap((at) => entriesAt(lemma, at));
      if (entries) made.set(lemma, entries);
      return entries;
    };
    return {
      has: (lemma) => places.has(lemma),
      get: (lemma) => made.get(lemma) ?? make(lemma),
      *[Symbol.iterator]() {
        for (const lemma of places.keys()) yield [lemma, this.get(lemma)!] as const;
      },
    };
  };
  return { verb: entriesOf('verb'), noun: entriesOf('noun'), adjective: entriesOf('adjective') };
}

function headsOf(frames: readonly Written[], classes: ReadonlyMap<string, NounClass>): Record<Kind, Places> {
  const found = {
    verb: new Map<string, number[]>(),
    noun: new Map<string, number[]>(),
    adjective: new Map<string, number[]>(),
  };
  for (const [at, { text }] of frames.entries()) {
    const { kind, heads } = parseFrame(text, classes);
    for (const lemma of new Set(heads.map((head) => head.lemma))) {
      const places = found[kind].get(lemma);
      if (places) places.push(at);
      else found[kind].set(lemma, [at]);
    }
  }
  return Object.fromEntries(kinds.map((kind) => [kind, [...found[kind]]])) as unknown as Record<Kind, Places>;
}

/** Lemmas of an index's verbs by their forms, for verbs that the language model has not learnt to lemmatise. */
export function lemmasByForm({ verb }: Index): ReadonlyMap<string, readonly string[]> {
  return new Map(
    shipped('verb-forms', () => {
      const lemmas = new Map<string, string[]>();
      for (const [lemma] of verb)
        for (const form of formsOf(lemma)) {
          const list = lemmas.get(form);
          if (list) list.push(lemma);
          else lemmas.set(form, [lemma]);
        }
      return [...lemmas];
    }),
  );
}
