import table from './abbreviations.data.js';

/** How a full stop after a known abbreviation is to be taken; see the head of `abbreviations.tsv`. */
export type AbbreviationKind = 'title' | 'number' | 'inner' | 'final';

const kinds = new Map<string, AbbreviationKind>();
for (const line of table.split('\n')) {
  const [form, kind] = line.split('\t');
  if (kind && !line.startsWith('#')) kinds.set(form!, kind as AbbreviationKind);
}
const longest = Math.max(...[...kinds.keys()].map((form) => form.length));

/** The kind of an abbreviation given without its last stop (`Mr`, `e.g`), or null. Capitals throughout are understood (`GEN`). */
export function abbreviationKind(form: string): AbbreviationKind | null {
  if (form.length > longest) return null;
  return kinds.get(form) ?? (form.length > 2 ? kinds.get(form[0]! + form.slice(1).toLowerCase()) : undefined) ?? null;
}

/** Whether a form is single letters with stops between them, without the last stop: `U.S`, `a.m`, `J`. */
export const isLettered = (form: string): boolean => /^\p{L}(?:\.\p{L})*$/u.test(form);
