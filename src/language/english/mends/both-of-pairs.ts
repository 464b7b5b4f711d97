import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes an apposition of `both` and its noun behind a pair and a comma, where the parser takes them for a third of its kind: in `Peru and
 * Chile, both members, agreed` the members are the two. Changes the annotation in place.
 */
export function mendBothOfPairs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let both = 4; both + 1 < words.length; both++) {
    if (words[both] !== 'both' || words[both - 1] !== ',') continue;
    const noun = head[both]!;
    if (noun < both || deprel[both] !== 'det' || xpos[noun] !== 'NNS') continue;
    const first = head[noun]!;
    if (deprel[noun] !== 'conj' || first < 0 || first > both || hasDependant(annotation, noun, ['cc', 'conj']))
      continue;
    const second = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === first);
    if (second < 0 || second > both || !hasDependant(annotation, second, ['cc'])) continue;
    deprel[noun] = 'appos';
  }
}
mendBothOfPairs.needs = [/^both$/, /^,$/];
