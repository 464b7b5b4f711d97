import { z } from 'zod';
import { sectorNoun } from '../../knowledge/index.js';
import type { Sector } from '../../record/index.js';
import nominalsData from './nominals.data.js';
import pronounsData from './pronouns.data.js';
import regionsData from './regions.data.js';

const lines = (text: string): string[] => text.split('\n').filter((line) => line && !line.startsWith('#'));

type NominalKind = 'person' | 'group' | 'organisation' | 'state';

/** What a common noun refers to. */
export interface Noun {
  readonly kind: NominalKind;
  readonly sectors: readonly Sector[];
  /** It takes the sectors of a body named beside it: `UN officials`, `Hamas gunmen`. */
  readonly yields: boolean;
  /** Its sectors where a state stands before it: `Serbian forces`. */
  readonly ofState: readonly Sector[] | null;
}

const Kind = z.enum(['person', 'group', 'organisation', 'state', 'thing']);
const nouns = new Map<string, NominalKind | 'thing'>();
for (const line of lines(nominalsData)) {
  const [kind, words] = line.split('\t');
  for (const word of words!.split(' ')) if (!nouns.has(word) || kind === 'thing') nouns.set(word, Kind.parse(kind));
}

const known = new Map<string, Noun | null>();

/** What the noun refers to, or null if it is no actor. */
export function nounOf(lemma: string): Noun | null {
  let noun = known.get(lemma);
  if (noun === undefined) {
    // `ex-ministers`
    const word = lemma.startsWith('ex-') ? lemma.slice(3) : lemma;
    const sector = sectorNoun(word);
    const kind = nouns.get(word) ?? (sector?.isHuman ? 'person' : null);
    noun =
      kind && kind !== 'thing'
        ? { kind, sectors: sector?.sectors ?? [], yields: sector?.yields ?? true, ofState: sector?.ofState ?? null }
        : null;
    // The memory is bounded: texts bring ever new words.
    if (known.size > 20_000) known.clear();
    known.set(lemma, noun);
  }
  return noun;
}

/** What a pronoun can refer to. */
export interface Pronoun {
  readonly to: 'person' | 'thing' | 'group' | 'any' | 'speaker' | 'addressee';
  readonly isPlural: boolean;
  readonly gender: 'm' | 'f' | null;
  readonly isRelative: boolean;
}

const Antecedent = z.enum(['person', 'thing', 'group', 'any', 'speaker', 'addressee']);
const pronouns = new Map<string, Pronoun>();
for (const line of lines(pronounsData)) {
  const [word, to, number, gender, kind] = line.split('\t');
  pronouns.set(word!, {
    to: Antecedent.parse(to),
    isPlural: number === 'many',
    gender: gender === 'm' || gender === 'f' ? gender : null,
    isRelative: kind === 'relative',
  });
}

/** The pronoun of a form in lower case, or undefined. */
export const pronounOf = (form: string): Pronoun | undefined => pronouns.get(form);

const numbers = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, at + 1],
  ),
);
numbers.set('both', 2);

/** The number a word says, up to twelve, or null. */
export const numberOf = (form: string): number | null => {
  const lower = form.toLowerCase();
  return numbers.get(lower) ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : null);
};

const regions = new Map<string, ReadonlySet<string>>();
for (const line of lines(regionsData)) {
  const [word, codes] = line.split('\t');
  regions.set(word!, new Set(codes!.split(' ')));
}

/** The states of the region that an adjective speaks of (`european`), or undefined. */
export const regionOf = (word: string): ReadonlySet<string> | undefined => regions.get(word.toLowerCase());
