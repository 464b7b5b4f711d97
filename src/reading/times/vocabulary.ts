import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import data from './modifiers.data.js';

const List = z.string().transform((words) => words.split(/\s*,\s*/));
const Modifiers = z.object({
  approx: List,
  more: List,
  less: List,
  numbered: List,
  counted: List,
  dating: List,
  eventful: List,
  seasonal: List,
  opening: List,
  relating: List,
  prospective: List,
  settled: List,
  granting: List,
  arranging: List,
  intending: List,
  plans: List,
  modal: List,
  labels: List,
  happening: List,
  aspect: List,
});
const modifiers = shipped('modifiers', () => Modifiers.parse(data));

/** How a quantity before an expression bends it: `about` approx, `over` more, `up to` less. */
export type Quantity = 'approx' | 'more' | 'less';

/** Quantity modifiers as lists of words, longest first. */
export const quantities: readonly { words: readonly string[]; sense: Quantity }[] = (
  ['approx', 'more', 'less'] as const
)
  .flatMap((sense) => modifiers[sense].map((words) => ({ words: words.split(' '), sense })))
  .sort((a, b) => b.words.length - a.words.length);

export const quantityEnds: ReadonlySet<string> = new Set(quantities.map((q) => q.words.at(-1)!));

const wordsOf = (list: readonly string[]): ReadonlySet<string> => new Set(list);

export const numbered = wordsOf(modifiers.numbered);
export const counted = wordsOf(modifiers.counted);
export const dating = wordsOf(modifiers.dating);
export const eventful = wordsOf(modifiers.eventful);
export const seasonal = wordsOf(modifiers.seasonal);
export const opening = wordsOf(modifiers.opening);
export const relating = wordsOf(modifiers.relating);
export const prospective = wordsOf(modifiers.prospective);
export const settled = wordsOf(modifiers.settled);
export const granting = wordsOf(modifiers.granting);
export const arranging = wordsOf(modifiers.arranging);
export const intending = wordsOf(modifiers.intending);
export const plans = wordsOf(modifiers.plans);
export const modal = wordsOf(modifiers.modal);
export const happening = wordsOf(modifiers.happening);
export const aspect = wordsOf(modifiers.aspect);

const labels = wordsOf(modifiers.labels);

/** Whether words in capitals are a label of the newsroom (`UPDATE 2`, `ANALYSIS`) rather than a place. */
export const isLabel = (words: string): boolean => {
  const lower = words.toLowerCase().replace(/’/g, "'");
  return labels.has(lower) || labels.has(lower.split(' ')[0]!);
};
