import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Joins quoted words that begin with a verb of their own to the clause that is told, where the parser joins them to the verb that tells it: in
 * `told them that Peru had paid and “is under no duty to pay more”` it is Peru. Changes the annotation in place.
 */
export function mendQuotedConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let and = 4; and + 3 < words.length; and++) {
    if (!/^(?:and|but)$/.test(words[and]!) || !/^["“]$/.test(words[and + 1]!)) continue;
    if (!/^(?:VB[DPZ]|MD)$/.test(xpos[and + 2]!) || deprel[and] !== 'cc') continue;
    const joined = head[and]!;
    const teller = joined > and && deprel[joined] === 'conj' ? head[joined]! : -1;
    if (teller < 0 || teller > and || hasDependant(annotation, joined, ['nsubj', 'csubj', 'expl'])) continue;
    const told = head.findIndex(
      (above, at) => above === teller && at > teller && at < and && deprel[at] === 'ccomp' && isTensed(annotation, at),
    );
    const isMarked = head.some((above, at) => above === told && at < told && words[at] === 'that');
    if (told < 0 || !isMarked) continue;
    head[joined] = told;
  }
}
mendQuotedConjuncts.needs = [/^(?:and|but)$/, /^["“]$/, /^that$/];

const isTensed = (annotation: Annotation, verb: number): boolean =>
  /^VB[DPZ]$/.test(annotation.xpos[verb]!) || hasDependant(annotation, verb, ['aux', 'cop']);
