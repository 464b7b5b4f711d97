import type { Candidate, Text } from './divide.js';

/** States that are called after their half of a country, once a text has named the one in the north. */
const halves: Readonly<Record<string, string>> = { North: 'PRK', South: 'KOR' };

/**
 * `The North` and `the South` by themselves are the two Koreas in a text that names North Korea: names of states, in
 * the order of the text. What a candidate holds already is replaced where it is this one word.
 */
export function nameHalves({ forms }: Text, given: readonly Candidate[]): readonly Candidate[] {
  const pairs = given.flatMap(({ entry, first }) => pairBefore(forms, entry, first));
  const candidates = pairs.length
    ? [
        ...given.filter(({ first, last }) => !pairs.some((pair) => first <= pair.first && pair.first < last)),
        ...pairs,
      ].sort((a, b) => a.first - b.first)
    : given;
  if (!candidates.some(({ entry }) => entry === 'PRK')) return candidates;
  const others = candidates.filter(({ first, last }) => last - first > 1 || !isHalf(forms, first));
  const taken = new Set(others.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)));
  const found = [...others];
  for (let at = 1; at < forms.length; at++)
    if (isHalf(forms, at) && !taken.has(at))
      found.push({ first: at, last: at + 1, kind: 'state', entry: halves[forms[at]!]!, isTitled: false });
  return found.sort((a, b) => a.first - b.first);
}

/** The other half in `North and South Korea`, which has the word for the state from the one behind it. */
function pairBefore(forms: readonly string[], entry: string | null | undefined, first: number): Candidate[] {
  const other = entry === 'KOR' ? 'North' : entry === 'PRK' ? 'South' : null;
  if (!other || forms[first - 2] !== other || forms[first - 1] !== 'and') return [];
  return [{ first: first - 2, last: first - 1, kind: 'state', entry: halves[other]!, isTitled: false }];
}

/** Whether the word stands alone after its article: not `the North Atlantic`, `the South-East`. */
const isHalf = (forms: readonly string[], at: number): boolean =>
  Object.hasOwn(halves, forms[at]!) &&
  /^the$/i.test(forms[at - 1] ?? '') &&
  !/^(?:\p{Lu}|[-–]$|of$)/u.test(forms[at + 1] ?? '');
