import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const near = /^(?:outside|inside)$/;
/** Of whom one cannot do this to a building. */
const doing =
  /^(?:protest|rally|gather|march|demonstrate|camp|stand|wait|queue|die|explode|scuffle|clash|meet|speak|assemble|chant|sit)(?:s|ed|d|ing)?$|^(?:stood|died|met|spoke|sat)$/;

/**
 * Makes a place of the word behind *outside*, which the parser takes for what something is done to: `protested every night outside
 * parliament`. Changes the annotation in place.
 */
export function mendOutsidePlaces(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (!near.test(words[at]!) || !/^(?:amod|advmod|compound)$/.test(deprel[at]!)) continue;
    const place = head[at]!;
    const verb = head[place] ?? -1;
    if (place < at || verb < 0 || verb > at || !/^(?:obj|obl|nmod)/.test(deprel[place]!) || !doing.test(words[verb]!))
      continue;
    if (hasDependant(annotation, place, ['case'])) continue;
    [deprel[at], upos[at], xpos[at]] = ['case', 'ADP', 'IN'];
    deprel[place] = 'obl';
  }
}
mendOutsidePlaces.needs = [near, doing];
