import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const copula = /^(?:is|are|was|were|be|been)$/;

/**
 * Takes the adjective for what is said of the subject, where the parser takes the phrase before it for that and joins the adjective to
 * the phrase without a word between (`was by default legally flawed`). Changes the annotation in place.
 */
export function mendPredicatesBehindPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 3; said < words.length; said++) {
    const phrase = head[said]!;
    if (deprel[said] !== 'conj' || !/^(?:JJ|VBN)$/.test(xpos[said]!) || phrase < 1 || phrase > said) continue;
    if (
      upos[phrase] !== 'NOUN' ||
      !hasDependant(annotation, phrase, ['case']) ||
      hasDependant(annotation, said, ['cc'])
    )
      continue;
    const isBehind = upos.slice(phrase + 1, said).every((tag) => /^(?:ADV|CCONJ|PUNCT)$/.test(tag));
    if (!isBehind || upos[phrase + 1] === 'CCONJ') continue;
    const isSaid = deprel.some(
      (relation, at) =>
        at < phrase && relation === 'cop' && (head[at] === phrase || head[at] === said) && copula.test(words[at]!),
    );
    if (!isSaid) continue;
    [head[said], deprel[said]] = [head[phrase]!, deprel[phrase]!];
    [head[phrase], deprel[phrase]] = [said, 'obl'];
    for (let at = 0; at < words.length; at++)
      if (head[at] === phrase && at !== said && !/^(?:case|det|amod|compound|nmod)/.test(deprel[at]!)) head[at] = said;
  }
}
mendPredicatesBehindPhrases.needs = [copula];
