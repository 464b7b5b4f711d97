import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes a plural that has a singular subject right before it and a clause with `that` behind it for the verb it is (`The Peruvian
 * leadership fears that the talks may fail`): what is several is not one. Changes the annotation in place.
 */
export function mendPluralsWithClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    if (xpos[verb] !== 'NNS' || !/^(?:root|ccomp|conj|advcl|parataxis)$/.test(deprel[verb]!)) continue;
    const subject = verb - 1;
    if (head[subject] !== verb || deprel[subject] !== 'nsubj' || !/^NNP?$/.test(xpos[subject]!)) continue;
    if (words[verb + 1] !== 'that' || deprel[verb + 1] !== 'mark') continue;
    const clause = head[verb + 1]!;
    if (head[clause] !== verb || !/^(?:acl|ccomp)/.test(deprel[clause]!)) continue;
    if (hasDependant(annotation, verb, ['cop', 'case', 'det', 'aux'])) continue;
    [upos[verb], xpos[verb], deprel[clause]] = ['VERB', 'VBZ', 'ccomp'];
  }
}
