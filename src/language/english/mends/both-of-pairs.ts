import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes an apposition of `both` or `the` and its noun behind a pair and a comma, where the parser takes them for a third of its kind: in
 * `Peru and Chile, both members, agreed` and in `Peru and Chile, the guarantors of the pact, agreed` they are the two. Changes the
 * annotation in place.
 */
export function mendBothOfPairs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let both = 4; both + 1 < words.length; both++) {
    if (!/^(?:both|the)$/.test(words[both]!) || words[both - 1] !== ',') continue;
    const noun = head[both]!;
    if (noun < both || deprel[both] !== 'det' || xpos[noun] !== 'NNS') continue;
    const first = head[noun]!;
    if (deprel[noun] !== 'conj' || first < 0 || first > both || hasDependant(annotation, noun, ['cc', 'conj']))
      continue;
    const second = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === first);
    if (second < 0 || second > both || !hasDependant(annotation, second, ['cc'])) continue;
    // `Peru and Chile, the islands, …`: more may follow, and what is no name may be one of many
    const isNamed = upos[first] === 'PROPN' && upos[second] === 'PROPN';
    const isClosed = words.some((word, at) => word === ',' && at > noun && isOver(annotation, at, noun));
    if (words[both] === 'the' && !(isNamed && isClosed && !hasDependant(annotation, first, ['conj'], noun))) continue;
    deprel[noun] = 'appos';
  }
}
mendBothOfPairs.needs = [/^(?:both|the)$/, /^,$/];

/** Whether the phrase of a noun ends right before a word. */
function isOver({ head }: Annotation, at: number, noun: number): boolean {
  const isWithin = (word: number): boolean => {
    for (let above = word, steps = 0; above >= 0 && steps < 20; above = head[above]!, steps++)
      if (above === noun) return true;
    return false;
  };
  return isWithin(at - 1) && !head.some((_, word) => word > at && isWithin(word));
}
