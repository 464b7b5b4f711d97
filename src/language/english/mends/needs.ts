import type { Mend, WordTest } from './mend.js';

/** Words of which it is kept which tests they pass; when there are more, all are forgotten. */
const KEPT = 16_384;

/**
 * Sets up what gives the mends of a list that a sentence has the words for, in their order. Which tests a word passes is kept, since most
 * words of a text were met before: a test is made once a word and not once a mend and sentence.
 */
export function selectByWords(mends: readonly Mend[]): (words: readonly string[]) => Mend[] {
  const tests: WordTest[] = [];
  const places = new Map<WordTest | string, number>();
  const placeOf = (test: WordTest): number => {
    // several mends may write the same pattern
    const key = test instanceof RegExp ? String(test) : test;
    const place = places.get(key) ?? tests.push(test) - 1;
    places.set(key, place);
    return place;
  };
  const needed = mends.map(({ needs }) => [...new Set((needs ?? []).map(placeOf))]);
  /** How many tests each mend needs passed. */
  const counts = Uint8Array.from(needed, ({ length }) => length);
  /** The mends that need each test. */
  const needing: readonly number[][] = tests.map((_, place) =>
    needed.flatMap((places, at) => (places.includes(place) ? [at] : [])),
  );
  const none: readonly number[] = [];
  const passed = new Map<string, readonly number[]>();

  const testsOf = (word: string): readonly number[] => {
    const known = passed.get(word);
    if (known) return known;
    if (passed.size >= KEPT) passed.clear();
    const found = tests.flatMap((test, index) => (test.test(word) ? [index] : []));
    passed.set(word, found.length ? found : none);
    return found;
  };

  const isMet = new Uint8Array(tests.length);
  const missing = new Uint8Array(mends.length);

  return (words) => {
    isMet.fill(0);
    missing.set(counts);
    for (let at = 0; at < words.length; at++) {
      const passes = testsOf(words[at]!);
      for (let i = 0; i < passes.length; i++) {
        const test = passes[i]!;
        if (isMet[test]) continue;
        isMet[test] = 1;
        const served = needing[test]!;
        for (let k = 0; k < served.length; k++) missing[served[k]!]!--;
      }
    }
    const chosen: Mend[] = [];
    for (let at = 0; at < missing.length; at++) if (missing[at] === 0) chosen.push(mends[at]!);
    return chosen;
  };
}
