import { type Match, matchAt } from './grammar.js';
import type { Item } from './scan.js';
import { numberIn } from './slots.js';

/** Words between two dates of which the second tells the year of both, and whether the second lies later. */
const links: ReadonlyMap<string, boolean> = new Map([
  ['to', true],
  ['until', true],
  ['till', true],
  ['through', true],
  ['-', true],
  ['–', true],
  ['—', true],
  ['and', false],
  ['or', false],
  [',', false],
]);

/** How many dates in a row are looked at for one that has a year. */
const longest = 4;

/**
 * A match with the year that the next date tells for it too: `from 26 January to 28 February 1995`, `in May and June 2020`.
 * A span that begins in a later month than it ends began the year before (`November to February 2020`).
 */
export function withSharedYear(match: Match, items: readonly Item[]): Match {
  const { slots, rule } = match;
  const month = numberIn(slots, 'month');
  if (rule.as !== 'date' || month === null || slots.year || slots.rel || slots.yearrel || slots.weekday) return match;
  const year = yearBehind(match, items, longest);
  return year ? { ...match, slots: { ...slots, year } } : match;
}

function yearBehind(match: Match, items: readonly Item[], left: number): Item | null {
  const link = items[match.last];
  const isSpan = link && links.get(link.word);
  if (isSpan === undefined || left === 0 || match.last + 1 >= items.length) return null;
  const next = matchAt(items, match.last + 1);
  const [month, later] = [numberIn(match.slots, 'month'), next && numberIn(next.slots, 'month')];
  if (next?.rule.as !== 'date' || month === null || later === null || next.slots.weekday) return null;
  // `in May and 3 June 2020` are of two kinds
  if (!match.slots.day !== !next.slots.day) return null;
  const told = next.slots.year ?? yearBehind(next, items, left - 1);
  if (!told || month <= later) return told;
  const year = told.values.YEAR;
  return isSpan && typeof year === 'number' ? { ...told, values: { ...told.values, YEAR: year - 1 } } : null;
}
