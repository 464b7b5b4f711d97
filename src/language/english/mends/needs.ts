import type { Mend, WordTest } from './mend.js';

/** Words of which it is kept which tests they pass; when there are more, all are forgotten. */
const KEPT = 16_384;

const list = /^\^(?:\(\?:([\w',|-]+)\)|([\w',-]+))\$$/;

/** The words that a pattern lists, if it does nothing else: `^(?:and|but)$`. */
function listedBy(test: WordTest): readonly string[] | null {
  if (!(test instanceof RegExp) || !/^i?$/.test(test.flags)) return null;
  const [, several, one] = list.exec(test.source) ?? [];
  return (several ?? one)?.split('|') ?? null;
}

/** What tests say of a word. Most list words, so that these are looked up and not all lists gone through, for a word that was never met. */
function passedBy(tests: readonly WordTest[]): (word: string) => number[] {
  const listed = new Map<string, number[]>();
  const listedAnyhow = new Map<string, number[]>();
  const others: number[] = [];
  tests.forEach((test, place) => {
    const words = listedBy(test);
    if (!words) others.push(place);
    const lists = (test as RegExp).ignoreCase ? listedAnyhow : listed;
    for (const word of new Set((test as RegExp).ignoreCase ? words?.map((word) => word.toLowerCase()) : words))
      if (lists.has(word)) lists.get(word)!.push(place);
      else lists.set(word, [place]);
  });
  return (word) => [
    ...(listed.get(word) ?? []),
    ...((isAscii.test(word) && listedAnyhow.get(word.toLowerCase())) || []),
    ...others.filter((place) => tests[place]!.test(word)),
  ];
}

/** A letter beyond ASCII is another whatever its case: no pattern takes the sign of Kelvin for a `k`. */
const isAscii = /^[\0-\x7f]*$/;

/**
 * Sets up what marks the mends of a list that a sentence has the words for: it sets `bit` of the number at the place of each. Which tests a word passes is kept, since most
 * words of a text were met before: a test is made once a word and not once a mend and sentence.
 */
export function selectByWords(
  mends: readonly Mend[],
): (words: readonly string[], called: Uint32Array, bit: number) => void {
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
  /** The mends that need none. */
  const always = Uint16Array.from([...counts.keys()].filter((at) => counts[at] === 0));
  /** The mends that need each test. */
  const needing = tests.map((): number[] => []);
  for (const [at, places] of needed.entries()) for (const place of places) needing[place]!.push(at);
  const none: readonly number[] = [];
  const asked = passedBy(tests);
  const passed = new Map<string, readonly number[]>();

  const testsOf = (word: string): readonly number[] => {
    const known = passed.get(word);
    if (known) return known;
    if (passed.size >= KEPT) passed.clear();
    const found = asked(word);
    passed.set(word, found.length ? found : none);
    return found;
  };

  const isMet = new Uint8Array(tests.length);
  const missing = new Uint8Array(mends.length);

  return (words, called, bit) => {
    isMet.fill(0);
    missing.set(counts);
    for (let at = 0; at < words.length; at++) {
      const passes = testsOf(words[at]!);
      for (let i = 0; i < passes.length; i++) {
        const test = passes[i]!;
        if (isMet[test]) continue;
        isMet[test] = 1;
        const served = needing[test]!;
        for (let k = 0; k < served.length; k++) {
          const mend = served[k]!;
          if (--missing[mend]! === 0) called[mend]! |= bit;
        }
      }
    }
    for (let i = 0; i < always.length; i++) called[always[i]!]! |= bit;
  };
}
