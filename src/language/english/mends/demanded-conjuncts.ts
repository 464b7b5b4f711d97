import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const demanding = /^(?:demand|insist|urg|ask|request|propos|recommend|order|suggest|requir)(?:e[sd]?|ed|s|ing)?$/;

/**
 * Joins a bare verb to what is demanded before it, where the parser joins it to the demanding: in `a text demanding that Peru stop the work
 * and give inspectors access` Peru is to give it. Changes the annotation in place.
 */
export function mendDemandedConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let second = 6; second < words.length; second++) {
    if (deprel[second] !== 'conj' || xpos[second] !== 'VB' || !/^(?:and|or)$/.test(words[second - 1]!)) continue;
    const verb = head[second]!;
    if (verb < 0 || verb > second || !demanding.test(words[verb]!) || !/^VB[DZG]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, second, ['nsubj', 'aux', 'mark'])) continue;
    const first = deprel.findIndex(
      (relation, at) => relation === 'ccomp' && head[at] === verb && at > verb && at < second,
    );
    if (first < 0 || !/^VBP?$/.test(xpos[first]!) || !hasDependant(annotation, first, ['mark'])) continue;
    if (hasDependant(annotation, first, ['nsubj'])) head[second] = first;
  }
}
mendDemandedConjuncts.needs = [demanding, /^that$/, /^(?:and|or)$/];
