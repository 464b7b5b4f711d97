import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const measures = /^(?:minutes|hours|days|weeks|months|years)$/;

/**
 * Parts a measure of time before `after` or `before` from the noun in front of it, with which the parser makes one object of it: in
 * `Kenya expelled the envoy hours after Chad had left` the envoy is expelled, and that hours after. Changes the annotation in place.
 */
export function mendMeasuresBeforeAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 2 < words.length; at++) {
    const noun = at - 1;
    if (!measures.test(words[at]!) || !/^(?:after|before)$/.test(words[at + 1]!)) continue;
    if (head[noun] !== at || deprel[noun] !== 'compound' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    const verb = head[at]!;
    if (verb < 0 || verb > noun || !/^(?:obj|obl|nsubj:pass)$/.test(deprel[at]!) || !/^V/.test(xpos[verb]!)) continue;
    [head[noun], deprel[noun]] = [verb, deprel[at]!];
    for (let word = verb + 1; word < noun; word++) if (head[word] === at) head[word] = noun;
    const clause = head[at + 1]!;
    const isClause =
      clause > at + 1 && deprel[at + 1] === 'mark' && hasDependant(annotation, clause, ['nsubj', 'nsubj:pass']);
    [head[at], deprel[at]] = [isClause ? clause : verb, 'obl:unmarked'];
  }
}
mendMeasuresBeforeAfter.needs = [measures, /^(?:after|before)$/];
