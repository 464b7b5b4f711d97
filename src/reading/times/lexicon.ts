import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import words from './lexicon.data.js';

const Lexicon = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()])));

/** What a word can be in a time expression: categories as a bit mask, and its value in each. */
export interface Entry {
  readonly mask: number;
  readonly values: Readonly<Record<string, string | number>>;
}

const lexicon = shipped('time-words', () => Lexicon.parse(words));

/** Categories that the scanner gives to numerals; all others are words of lexicon.yaml. */
const numerals = ['YEAR', 'DAY', 'CLOCK', 'ISODAY', 'ISOMONTH', 'DIGITDECADE'];
const names = [...new Set([...Object.keys(lexicon), ...numerals])];
if (names.length > 31) throw new Error(`lexicon.yaml: ${names.length} categories do not fit a mask of 31 bits`);
const bits = new Map(names.map((name, i) => [name, 1 << i]));

/** The bit of a category; throws for a name that is none. */
export function bitOf(category: string): number {
  const bit = bits.get(category);
  if (bit === undefined) throw new Error(`no category ${category} in lexicon.yaml`);
  return bit;
}

const entries = new Map<string, Entry>();
for (const [category, list] of Object.entries(lexicon)) {
  for (const [word, value] of Object.entries(list)) {
    const before = entries.get(word);
    // `the eighth` is a day of a month as well as an ordinal.
    const isDay = category === 'ORD' && Number(value) <= 31;
    entries.set(word, {
      mask: (before?.mask ?? 0) | bitOf(category) | (isDay ? bitOf('DAY') : 0),
      values: { ...before?.values, [category]: value, ...(isDay ? { DAY: value } : {}) },
    });
  }
}

/** The entry of a word in lower case, or undefined. */
export const entryOf = (word: string): Entry | undefined => entries.get(word);
