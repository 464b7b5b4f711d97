import type { Candidate, Text } from './divide.js';

/** States that are called after their half of a country, once a text has named either. */
const halves: Readonly<Record<string, string>> = { North: 'PRK', South: 'KOR' };

/**
 * `The North` and `the South` by themselves are the two Koreas in a text that names one of them (the South in one that names
 * North Korea, or the other half): names of states, in the order of the text. What a candidate holds already is replaced where it is this one word.
 */
export function nameHalves({ forms }: Text, given: readonly Candidate[]): readonly Candidate[] {
  const pairs = given.flatMap(({ entry, first }) => pairBefore(forms, entry, first));
  const candidates = pairs.length
    ? [
        ...given.filter(({ first, last }) => !pairs.some((pair) => first <= pair.first && pair.first < last)),
        ...pairs,
      ].sort((a, b) => a.first - b.first)
    : given;
  const names = (state: string): boolean => candidates.some(({ entry }) => entry === state);
  if (!names('PRK') && !names('KOR')) return candidates;
  const others = candidates.filter(({ first, last }) => last - first > 1 || !isHalf(forms, first));
  const taken = new Set(others.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)));
  const free = [...forms.keys()].filter((at) => at > 0 && isHalf(forms, at) && !taken.has(at));
  // where only South Korea is named, `the South` alone may be the poorer half of the world
  const hasNorth = names('PRK') || free.some((at) => forms[at] === 'North');
  const halvesNamed = free
    .filter((at) => hasNorth || forms[at] === 'North')
    .map((at): Candidate => ({ first: at, last: at + 1, kind: 'state', entry: halves[forms[at]!]!, isTitled: false }));
  const found = [...others, ...halvesNamed];
  return found.sort((a, b) => a.first - b.first);
}

/** The other half in `North and South Korea`, which has the word for the state from the one behind it. */
function pairBefore(forms: readonly string[], entry: string | null | undefined, first: number): Candidate[] {
  const other = entry === 'KOR' ? 'North' : entry === 'PRK' ? 'South' : null;
  if (!other || forms[first - 2] !== other || forms[first - 1] !== 'and') return [];
  return [{ first: first - 2, last: first - 1, kind: 'state', entry: halves[other]!, isTitled: false }];
}

/** Whether the word stands alone after its article, or owns something in a headline: not `the North Atlantic`, `the South-East`. */
const isHalf = (forms: readonly string[], at: number): boolean =>
  Object.hasOwn(halves, forms[at]!) &&
  (/^the$/i.test(forms[at - 1] ?? '') || /^[’']s$/.test(forms[at + 1] ?? '')) &&
  !/^(?:\p{Lu}|[-–]$)/u.test(forms[at + 1] ?? '') &&
  // `in the North of the country`, but `accused the South of flying drones`
  (forms[at + 1] !== 'of' || /ing$/.test(forms[at + 2] ?? ''));
