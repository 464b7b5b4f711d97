import { AFFIXES, describe } from './features.js';
import type { Section } from './format.js';

/** The tables of a form's vector, in order. */
const TABLES = ['pretrained', 'word', ...AFFIXES] as const;

/** Rows of the root in each table: there is none among the pretrained, and the second in the others. */
export const ROOT: readonly number[] = TABLES.map((name) => (name === 'pretrained' ? 0 : 1));

/** Looks forms up: the row of each table that a form stands for. Row 0 is the unknown. */
export function createLookup(sections: Readonly<Record<string, Section>>): (form: string) => number[] {
  const decoder = new TextDecoder();
  const maps = TABLES.map((name, k) => {
    const list = decoder.decode(sections[`list.${name}`] as Uint8Array).split('\n');
    const map = new Map<string, number>();
    for (let i = 0; i < list.length; i++) map.set(list[i]!, i + 1 + ROOT[k]!);
    return map;
  });
  return (form) => {
    const f = describe(form);
    const keys = [f.lower, f.word, ...AFFIXES.map((a) => f[a])];
    return keys.map((key, k) => maps[k]!.get(key) ?? 0);
  };
}
