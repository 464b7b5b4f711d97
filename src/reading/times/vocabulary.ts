import { z } from 'zod';
import data from './modifiers.data.js';

const List = z.string().transform((words) => words.split(/\s*,\s*/));
const Modifiers = z.object({
  approx: List,
  more: List,
  less: List,
  numbered: List,
  counted: List,
  prospective: List,
  settled: List,
  granting: List,
  intending: List,
  modal: List,
  labels: List,
  happening: List,
  aspect: List,
});
const modifiers = Modifiers.parse(data);

/** How a quantity before an expression bends it: `about` approx, `over` more, `up to` less. */
export type Quantity = 'approx' | 'more' | 'less';

/** Quantity modifiers as lists of words, longest first. */
export const quantities: readonly { words: readonly string[]; sense: Quantity }[] = (
  ['approx', 'more', 'less'] as const
)
  .flatMap((sense) => modifiers[sense].map((words) => ({ words: words.split(' '), sense })))
  .sort((a, b) => b.words.length - a.words.length);

export const quantityEnds: ReadonlySet<string> = new Set(quantities.map((q) => q.words.at(-1)!));
export const numbered: ReadonlySet<string> = new Set(modifiers.numbered);
export const counted: ReadonlySet<string> = new Set(modifiers.counted);
export const prospective: ReadonlySet<string> = new Set(modifiers.prospective);
export const settled: ReadonlySet<string> = new Set(modifiers.settled);
export const granting: ReadonlySet<string> = new Set(modifiers.granting);
export const intending: ReadonlySet<string> = new Set(modifiers.intending);
export const modal: ReadonlySet<string> = new Set(modifiers.modal);

export const happening: ReadonlySet<string> = new Set(modifiers.happening);
export const aspect: ReadonlySet<string> = new Set(modifiers.aspect);
const labels: ReadonlySet<string> = new Set(modifiers.labels);

/** Whether words in capitals are a label of the newsroom (`UPDATE 2`, `ANALYSIS`) rather than a place. */
export const isLabel = (words: string): boolean => {
  const lower = words.toLowerCase().replace(/’/g, "'");
  return labels.has(lower) || labels.has(lower.split(' ')[0]!);
};
