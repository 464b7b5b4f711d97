import { AFFIXES, describe } from './features.js';
import type { Section } from './format.js';
import { sortedWords } from './sorted-words.js';

/** The tables of a form's vector, in order. */
const TABLES = ['pretrained', 'lexicon', 'word', ...AFFIXES] as const;

/** Rows of the root in each table: the second, but in the pretrained and the lexicon's, which have none. */
export const ROOT: readonly number[] = TABLES.map((name) => (name === 'pretrained' || name === 'lexicon' ? 0 : 1));

/** Looks forms up: the row of each table that a form stands for. Row 0 is the unknown. Words of the lexicon share rows. */
export function createLookup(sections: Readonly<Record<string, Section>>): (form: string) => number[] {
  const places = TABLES.map((name) =>
    sortedWords(sections[`list.${name}`] as Uint8Array, sections[`contents.${name}`] as Int32Array),
  );
  const classes = sections['classes.lexicon'] as Uint16Array;
  return (form) => {
    const f = describe(form);
    const keys = [f.lower, f.lower, f.word, ...AFFIXES.map((a) => f[a])];
    return keys.map((key, k) => {
      const place = places[k]!(key);
      return place < 0 ? 0 : TABLES[k] === 'lexicon' ? classes[place]! : place + 1 + ROOT[k]!;
    });
  };
}
