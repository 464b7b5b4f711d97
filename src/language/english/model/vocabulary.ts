import { AFFIXES, capitalised, describe } from './features.js';
import type { Section } from './format.js';
import { sortedWords } from './sorted-words.js';

/** The tables of a form's vector, in order. */
const TABLES = ['pretrained', 'lexicon', 'word', ...AFFIXES] as const;

/** Rows of the root in each table: the second, but in the pretrained and the lexicon's, which have none. */
export const ROOT: readonly number[] = TABLES.map((name) => (name === 'pretrained' || name === 'lexicon' ? 0 : 1));

/**
 * Looks forms up: the row of each table that a form stands for. Row 0 is the unknown. Words of the lexicon share rows;
 * names among them are names where they are written with a capital.
 */
export function createLookup(sections: Readonly<Record<string, Section>>): (form: string) => number[] {
  const places = TABLES.map((name) =>
    sortedWords(sections[`list.${name}`] as Uint8Array, sections[`contents.${name}`] as Int32Array),
  );
  const [classes, small] = ['classes.lexicon', 'small.lexicon'].map((name) => sections[name] as Uint16Array) as [
    Uint16Array,
    Uint16Array,
  ];
  return (form) => {
    const f = describe(form);
    const keys = [f.lower, f.lower, f.word, ...AFFIXES.map((a) => f[a])];
    return keys.map((key, k) => {
      const place = places[k]!(key);
      if (place < 0) return 0;
      if (TABLES[k] !== 'lexicon') return place + 1 + ROOT[k]!;
      return capitalised(form) ? classes[place]! : small[classes[place]!]!;
    });
  };
}
