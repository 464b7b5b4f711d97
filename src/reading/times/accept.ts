import type { Analysis } from '../../language/index.js';
import type { Match } from './grammar.js';
import { bitOf } from './lexicon.js';
import type { Item } from './scan.js';
import { counted, dating, eventful, numbered, seasonal } from './vocabulary.js';

const isNumeral = bitOf('NUM') | bitOf('YEAR');
const currency = /^(?:[$#€£¥₹]|[A-Z]{0,3}\$)$/;

/** Whether a match is a time here: not a quantity, an age, the number of a resolution, or a word in another sense. */
export function accepts(match: Match, items: readonly Item[], analysis: Analysis): boolean {
  const { slots, first, last, rule } = match;
  const before = items[first - 1];
  const after = items[last];
  const head = analysis.tokens[items[last - 1]!.last - 1]!;
  if (slots.weekday && before && eventful.has(before.word) && /^\p{Lu}/u.test(analysis.tokens[before.first]!.form))
    return false;
  // `the fall of the capital`
  if (slots.season && items[last - 1]!.word === 'fall' && after?.word === 'of') return false;
  if (rule.as === 'bareDay') return isBareDay(items[last - 1]!, before, after, analysis);
  if (rule.as === 'date' && last === first + 1 && slots.year) return isYear(items[first]!, before, after, analysis);
  if (rule.as === 'date' && last === first + 1 && slots.season) return isSeason(items[first]!, before, analysis);
  if (rule.as === 'duration' || rule.as === 'vagueSpan') {
    if (after?.word === 'old' || after?.word === 'olds') return false;
    if (before && (before.word === 'age' || before.word === 'aged' || currency.test(before.word))) return false;
    if (slots.unit?.values.UNIT === 'WE' && !slots.num) return false;
    if (slots.num?.values.NUM === 0) return false;
    if (isFraction(match) || isRate(match, items, analysis)) return false;
  }
  if (rule.as === 'fixed' && (after?.isTied || (head.form === 'term' && items[last - 1]!.isTied))) return false;
  if (rule.as === 'fixed' && head.lemma === 'soon' && (before?.word === 'as' || after?.word === 'after')) return false;
  if (rule.as === 'vagueSpan' && last === first + 1) return isBareSpan(items[first]!, before, analysis);
  if (rule.as === 'decade' && slots.digitdecade) return isDecade(slots.digitdecade, items, first);
  if (rule.as === 'century' && /^\p{Lu}/u.test(head.form) && after && analysis.tokens[after.first]!.upos === 'PROPN')
    return false;
  // `the second half of the match`, `the first quarter of this century`.
  if (rule.as === 'quarter' && after?.word === 'of') return false;
  // `the quarter-century-old brigade`, the title ''This Week''.
  if (rule.as === 'relativeUnit' && (after?.isTied || isTitle(match, items, analysis))) return false;
  if (rule.as === 'relativeUnit' && !slots.rel && !slots.frel && items[last - 2]?.word === 'the') {
    // `the day he left`, `the hour of need`: a clause or phrase says which one.
    const unit = String(slots.unit!.values.UNIT);
    if (unit === 'H' || unit === 'S' || unit === 'MI' || unit === 'E' || unit === 'C' || unit === 'L') return false;
  }
  if (
    rule.as === 'fixed' &&
    last === first + 1 &&
    (items[first]!.word === 'recent' || items[first]!.word === 'current')
  ) {
    return head.upos === 'ADJ' && head.deprel === 'amod';
  }
  return true;
}

/** `on the 15th`: not on the 15th floor, nor on the 15th of those. */
function isBareDay(item: Item, before: Item | undefined, after: Item | undefined, analysis: Analysis): boolean {
  if (!/^\d+(?:st|nd|rd|th)$/.test(item.word)) return false;
  if (!before || !/^(?:on|by|until|till|since|from|before|after|to|through)$/.test(before.word)) return false;
  if (!after) return true;
  const next = analysis.tokens[after.first]!;
  if (after.isTied || after.word === 'of') return false;
  return next.index > item.last || !/^(?:NOUN|ADJ|NUM|PROPN|X)$/.test(next.upos);
}

function isYear(item: Item, before: Item | undefined, after: Item | undefined, analysis: Analysis): boolean {
  if (item.isTied && before && before.mask & isNumeral && !(before.mask & bitOf('YEAR'))) return false;
  if (before) {
    if (numbered.has(before.word) || currency.test(before.word)) return false;
    const previous = analysis.tokens[before.last - 1]!;
    if (
      previous.form === '#' ||
      previous.form === '/' ||
      previous.form === '.' ||
      (previous.form === ',' && item.start === previous.end)
    )
      return false;
  }
  if (after && (counted.has(after.word) || (after.isTied && !(after.mask & bitOf('YEAR'))))) return false;
  const next = after && analysis.tokens[after.first];
  // `the 1967 borders`, `In 2011 protests broke out`, but not `1800 soldiers`.
  const isDefinite = before !== undefined && dating.has(before.word) && Number(item.values.YEAR) >= 1850;
  if (
    next &&
    ((next.xpos === 'NNS' && !isDefinite) ||
      next.form === '%' ||
      next.form === '/' ||
      (next.xpos === 'CD' && !after.isTied))
  )
    return false;
  const year = Number(item.values.YEAR);
  return year >= 1500 && year < 2100;
}

/** `the '60s`, `the 60s`, but not `his early 60s`, `fell to the 30s`: without apostrophe these are ages and figures too. */
function isDecade(item: Item, items: readonly Item[], first: number): boolean {
  if (!/^\d0s/i.test(item.word)) return true;
  const before = items[first - 1];
  const isParted = before !== undefined && (before.mask & bitOf('PHASE')) > 0;
  const article = isParted ? items[first - 2] : items[first];
  return article?.word === 'the' && Number(item.word[0]) >= 5;
}

/** `for months`, `weeks of talks`, but not `the years`, `his days`, `two more days`. */
function isBareSpan(item: Item, before: Item | undefined, analysis: Analysis): boolean {
  const token = analysis.tokens[item.first]!;
  return (
    !analysis.children[token.index]!.some((i) => {
      const child = analysis.tokens[i]!;
      return child.index < token.index && /^(?:det|amod|nummod|nmod:poss|compound)/.test(child.deprel);
    }) && !(before && before.mask & isNumeral)
  );
}

/** Words in capitals right after a quotation mark are the title of a programme or paper. */
function isTitle({ first, last }: Match, items: readonly Item[], { tokens }: Analysis): boolean {
  const before = items[first - 1];
  if (!before || !/^["“‘'`]+$/.test(tokens[before.last - 1]!.form)) return false;
  return items.slice(first, last).every((item) => /^\p{Lu}/u.test(tokens[item.first]!.form));
}

/** `a quarter of its food`, `three-quarters`. */
function isFraction({ slots, after }: Match): boolean {
  if ((slots.unit?.values.UNIT ?? slots.units?.values.UNITS) !== 'Q') return false;
  const unit = (slots.unit ?? slots.units)!;
  return after === 'of' || after === 'century' || (unit.isTied && slots.units !== undefined);
}

/** `$55 a night`, `four flights a week`: what is counted, per unit. */
function isRate({ slots, first }: Match, items: readonly Item[], analysis: Analysis): boolean {
  if (!slots.one || slots.num || !slots.unit) return false;
  const before = items[first - 1];
  if (!before) return false;
  const token = analysis.tokens[before.last - 1]!;
  if (before.mask & isNumeral || token.form === '%' || token.form === 'percent' || token.upos === 'SYM') return true;
  return token.upos === 'NOUN' && analysis.children[token.index]!.some((i) => analysis.tokens[i]!.deprel === 'nummod');
}

/** A season without article is a time after a preposition or a word like `early`. */
const isSeason = (item: Item, before: Item | undefined, analysis: Analysis): boolean =>
  !!before &&
  analysis.tokens[item.first]!.upos === 'NOUN' &&
  ((before.mask & bitOf('PHASE')) > 0 || seasonal.has(before.word));
