import type { Analysis } from '../../language/index.js';
import type { Phase } from './edtf.js';
import type { Match } from './grammar.js';
import { bitOf } from './lexicon.js';
import type { Value } from './meaning.js';
import type { Item } from './scan.js';
import { type Quantity, quantities, quantityEnds } from './vocabulary.js';

/** The span of an expression with the words before and after that bend it, and how they do. */
export interface Modified {
  readonly start: number;
  readonly end: number;
  readonly phase: Phase | null;
  readonly quantity: Quantity | null;
}

const [PHASE, EDGE] = [bitOf('PHASE'), bitOf('EDGE')];
const countable = new Set(['duration', 'ago', 'relativeSpan']);

/** Widens a match over `early`, `the end of`, `about`, `more than`, `or later`. */
export function modify(match: Match, value: Value, items: readonly Item[], analysis: Analysis): Modified {
  let first = withoutArticle(match, items);
  let phase: Phase | null = null;
  let quantity: Quantity | null = null;
  const isPeriod = value.type === 'DATE' || value.type === 'TIME';
  if (isPeriod && match.rule.as !== 'fixed' && match.rule.as !== 'ago') {
    const found = phaseBefore(items, first);
    if (found) ({ first, phase } = found);
  }
  if (countable.has(match.rule.as) || (isPeriod && match.rule.as !== 'fixed')) {
    const found = quantityBefore(items, first, countable.has(match.rule.as), analysis, match);
    if (found) ({ first, quantity } = found);
  }
  let last = match.last;
  const [a, b] = [items[last]?.word, items[last + 1]?.word];
  if (value.type === 'DATE' && ((a === 'or' && (b === 'later' || b === 'earlier')) || (a === 'and' && b === 'beyond')))
    last += 2;
  return { start: items[first]!.start, end: items[last - 1]!.end, phase, quantity };
}

/** `the five-year plan`, `a year-earlier loss`: an article before a tied adjective belongs to the noun after it. */
function withoutArticle({ first, last }: Match, items: readonly Item[]): number {
  const isArticle = articles.has(items[first]!.word);
  return isArticle && last - first > 2 && items[last - 1]!.isTied ? first + 1 : first;
}

const articles = new Set(['the', 'a', 'an']);

/** `early`, `the late`, `mid-`, `the end of`, `earlier in` before an expression. */
function phaseBefore(items: readonly Item[], first: number): { first: number; phase: Phase } | null {
  let at = first - 1;
  const article = items[first]!.word === 'the' ? first : -1;
  const before = items[at];
  if (!before) return null;
  if (before.mask & PHASE) {
    if (article >= 0 && before.word !== 'mid') return null;
    const phase = before.values.PHASE as Phase;
    return { first: items[at - 1]?.word === 'the' ? at - 1 : at, phase };
  }
  if (before.word === 'in' && items[at - 1] && (items[at - 1]!.word === 'earlier' || items[at - 1]!.word === 'later')) {
    return { first: at - 1, phase: items[at - 1]!.values.PHASE as Phase };
  }
  if (before.word !== 'of' || !items[--at] || !(items[at]!.mask & EDGE)) return null;
  const edge = items[at]!.values.EDGE as Phase;
  if (edge === 'EVE') return null;
  const phase = edge === 'START' ? 'FIRST' : edge === 'END' ? 'LAST' : edge;
  return { first: items[at - 1]?.word === 'the' ? at - 1 : at, phase };
}

/** `about`, `more than`, `at least` before an expression; before a date only those of nearness. */
function quantityBefore(
  items: readonly Item[],
  first: number,
  isCounted: boolean,
  analysis: Analysis,
  match: Match,
): { first: number; quantity: Quantity } | null {
  const before = items[first - 1];
  if (!before || !quantityEnds.has(before.word)) return null;
  const found = quantities.find(({ words }) => words.every((w, i) => items[first - words.length + i]?.word === w));
  if (!found || (!isCounted && found.sense !== 'approx')) return null;
  // `spread over two years`: a preposition, unless the whole is a point in time (`over a year ago`).
  const token = analysis.tokens[before.first]!;
  const isPreposition =
    before.word === 'over' && token.deprel === 'case' && match.rule.as !== 'ago' && found.words.length === 1;
  if (isPreposition) return null;
  return { first: first - found.words.length, quantity: found.sense };
}
