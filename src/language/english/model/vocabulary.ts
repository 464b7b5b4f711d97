import { AFFIXES, describe } from './features.js';
import type { Section } from './format.js';

/** Rows of the tables that a form stands for, in the order of `NAMES`. */
export const NAMES = ['pretrained', 'word', ...AFFIXES] as const;

/** Looks forms up. Row 0 is the unknown; row 1 the root, except among the pretrained, which start at 1. */
export function createLookup(sections: Readonly<Record<string, Section>>): (form: string) => number[] {
  const decoder = new TextDecoder();
  const maps = NAMES.map((name) => {
    const list = decoder.decode(sections[`list.${name}`] as Uint8Array).split('\n');
    const first = name === 'pretrained' ? 1 : 2;
    const map = new Map<string, number>();
    for (let i = 0; i < list.length; i++) map.set(list[i]!, i + first);
    return map;
  });
  return (form) => {
    const f = describe(form);
    return [
      maps[0]!.get(f.lower) ?? 0,
      maps[1]!.get(f.word) ?? 0,
      ...AFFIXES.map((a, i) => maps[i + 2]!.get(f[a]) ?? 0),
    ];
  };
}
