import { AFFIXES, describe } from './features.js';
import type { Section } from './format.js';
import { sortedWords } from './sorted-words.js';

/** The tables of a form's vector, in order. */
const TABLES = ['pretrained', 'word', ...AFFIXES] as const;

/** Rows of the root in each table: there is none among the pretrained, and the second in the others. */
export const ROOT: readonly number[] = TABLES.map((name) => (name === 'pretrained' ? 0 : 1));

/** Looks forms up: the row of each table that a form stands for. Row 0 is the unknown. */
export function createLookup(sections: Readonly<Record<string, Section>>): (form: string) => number[] {
  const places = TABLES.map((name) =>
    sortedWords(sections[`list.${name}`] as Uint8Array, sections[`contents.${name}`] as Int32Array),
  );
  return (form) => {
    const f = describe(form);
    const keys = [f.lower, f.word, ...AFFIXES.map((a) => f[a])];
    return keys.map((key, k) => {
      const place = places[k]!(key);
      return place < 0 ? 0 : place + 1 + ROOT[k]!;
    });
  };
}
