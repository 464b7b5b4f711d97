import { matchName } from '../../knowledge/index.js';
import { widest } from './extent.js';
import type { Ground } from './ground.js';

/**
 * Whether an adjective of a state stands in a series before the noun of them all: `Swedish, Danish and Dutch frigates`,
 * whatever the tree makes of it.
 */
export function isShared(ground: Ground, index: number): boolean {
  const { adjectives, forms, analysis, nameAt, names } = ground;
  let at = index + 1;
  while (
    at < forms.length &&
    at < index + widest &&
    (adjectives.has(at) || joins.test(forms[at]!) || opensAdjective(ground, at))
  )
    at++;
  const isLast = adjectives.has(at - 1);
  const after = at;
  // `Swedish and Danish armed forces`
  while (at < after + 3 && analysis.tokens[at]?.upos === 'ADJ') at++;
  if (analysis.tokens[at]?.upos !== 'NOUN' || !isLast) return false;
  // `U.S. and Danish frigates`
  if (
    /^(?:and|or)$/.test(forms[index - 1] ?? '') &&
    names[nameAt[index - 2] ?? -1]?.kind === 'state' &&
    after - 1 === index
  )
    return true;
  return after - 1 > index || firstShared(ground, after) < index;
}

/** `Polish, Czech and Slovak Americans`: whose forebears came from there, and no people of those states. */
export function isOfAnotherPeople(ground: Ground, index: number): boolean {
  const { adjectives, forms, nameAt, names } = ground;
  let at = index + 1;
  while (
    at < forms.length &&
    at < index + widest &&
    (adjectives.has(at) || joins.test(forms[at]!) || opensAdjective(ground, at))
  )
    at++;
  return adjectives.has(at - 1) && names[nameAt[at] ?? -1]?.kind === 'group';
}

/** Where a noun's adjectives of states begin, those before a comma or *and* among them. */
export function firstShared(ground: Ground, first: number): number {
  const { adjectives, forms } = ground;
  let from = first;
  for (let at = first - 1; at >= 0 && at > first - widest; at--) {
    if (adjectives.has(at)) from = at;
    else if (opensAdjective(ground, at)) continue;
    else if (!joins.test(forms[at]!) || (from === first && !adjectives.has(first))) break;
  }
  return from;
}

/** Whether a word begins an adjective of two words: `South Korean`. */
export const opensAdjective = ({ adjectives, forms }: Ground, at: number): boolean =>
  adjectives.has(at + 1) && !adjectives.has(at) && isOfTwo(matchName(forms, at));

const isOfTwo = (match: ReturnType<typeof matchName>): boolean => match?.form === 'adjective' && match.length === 2;

const joins = /^(?:,|and|or|&)$/;
