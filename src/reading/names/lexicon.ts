import { z } from 'zod';
import { Sector } from '../../record/index.js';
import givenNamesData from './given-names.data.js';
import headsData from './heads.data.js';
import wordsData from './words.data.js';

/** What a name with this head word is. */
export interface HeadWord {
  readonly kind: 'organisation' | 'place' | 'instrument' | 'other';
  readonly sectors: readonly Sector[];
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line && !line.startsWith('#'));

const heads = new Map<string, HeadWord>();
for (const line of lines(headsData)) {
  const [word, kind, sectors] = line.split('\t');
  heads.set(word!, {
    kind: z.enum(['organisation', 'place', 'instrument', 'other']).parse(kind),
    sectors: sectors ? sectors.split(' ').map((sector) => Sector.parse(sector)) : [],
  });
}

/** The head word of names, written with its capital (`Ministry`), or undefined. */
export const headWord = (word: string): HeadWord | undefined => heads.get(word);

const givenNames = new Map<string, 'm' | 'f' | 'e'>();
for (const line of lines(givenNamesData)) {
  const [gender, , names] = line.split('\t');
  for (const name of names!.split(' ')) {
    const known = givenNames.get(name);
    givenNames.set(name, known && known !== gender ? 'e' : (gender as 'm' | 'f' | 'e'));
  }
}

/** Whether the word is a given name (Chinese, Korean and Vietnamese surnames, which stand first, among them). */
export const isGivenName = (word: string): boolean => givenNames.has(word);

/** The gender that a given name tells, or null. */
export function genderOfName(word: string): 'm' | 'f' | null {
  const gender = givenNames.get(word);
  return gender === 'm' || gender === 'f' ? gender : null;
}

const list = z.array(z.coerce.string()).transform((words) => new Set(words));
const Words = z.object({
  notNames: list,
  particles: list,
  suffixes: list,
  possessors: list,
  openers: list,
  elections: list,
  electionAdjectives: list,
  honorifics: list,
  groupNouns: list,
  groupRelations: list,
  groupVerbs: list,
  placeEndings: list,
  placeBeginnings: list,
  placePrepositions: list,
  speech: list,
});

/** Word lists of `words.yaml`, as sets. */
export const words = Words.parse(wordsData);

/** Words of time, which end a run of capitals. */
export const timeWords: ReadonlySet<string> = new Set(
  [...words.notNames]
    .slice(1, 32)
    .filter((word) => /day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word)),
);
