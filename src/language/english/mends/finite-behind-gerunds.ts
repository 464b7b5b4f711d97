import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

/**
 * Joins a present in -s behind a gerund to the verb above it: in `has denied saying so and insists that it was a mistake` whoever denies
 * insists. Changes the annotation in place.
 */
export function mendFiniteBehindGerunds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const gerund = head[verb]!;
    if (deprel[verb] !== 'conj' || xpos[verb] !== 'VBZ' || gerund < 1 || gerund > verb || xpos[gerund] !== 'VBG')
      continue;
    const above = head[gerund]!;
    if (!/^(?:xcomp|advcl)$/.test(deprel[gerund]!) || above < 0 || above > gerund) continue;
    if (
      hasDependant(annotation, verb, ['nsubj', 'mark', 'aux', 'expl']) ||
      hasDependant(annotation, gerund, ['aux', 'nsubj'])
    )
      continue;
    const isPresent =
      xpos[above] === 'VBZ' ||
      deprel.some((relation, at) => head[at] === above && /^aux/.test(relation) && xpos[at] === 'VBZ');
    if (isPresent && !isInQuotation(words, above, verb)) head[verb] = above;
  }
}
mendFiniteBehindGerunds.needs = [/^\p{L}+ing$/u, /^\p{L}+s$/u, /^(?:and|but)$/];
