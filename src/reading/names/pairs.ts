import type { Candidate, Text } from './divide.js';

/**
 * Parts two names that a hyphen joins (`the Huamani-Adeyemi talks`), where the text names both elsewhere: they are two
 * persons, not a third. In the order of the text.
 */
export function partPairs({ forms }: Text, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((one) => isPair(forms, one))) return candidates;
  const named = new Set<string>();
  for (const one of candidates) if (!isPair(forms, one)) named.add(forms[one.first]!).add(forms[one.last - 1]!);
  return candidates.flatMap((one) => {
    const { first, last } = one;
    if (!isPair(forms, one) || !named.has(forms[first]!) || !named.has(forms[last - 1]!)) return one;
    return [
      { ...one, last: first + 1 },
      { ...one, first: last - 1, isTitled: false },
    ];
  });
}

/** Whether it is two words with a capital and a hyphen or dash between, and no name that is known. */
const isPair = (forms: readonly string[], { first, last, kind }: Candidate): boolean =>
  kind === null &&
  last - first === 3 &&
  /^[-–—]$/.test(forms[first + 1]!) &&
  /^\p{Lu}/u.test(forms[first]!) &&
  /^\p{Lu}/u.test(forms[first + 2]!);
