import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes the object of what the parser takes for a second subject of a verb, behind it and a phrase of manner: in `Peru revoked with
 * immediate effect a pact` the pact is revoked. Changes the annotation in place.
 */
export function mendObjectsBehindPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 4; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (deprel[noun] !== 'nsubj' || verb < 0 || verb > noun - 3 || upos[verb] !== 'VERB') continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'aux:pass']))
      continue;
    const isDone = deprel.some((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb);
    // what stands between is a phrase with a preposition, and no clause
    const isPhrase = words[verb + 1] === 'with' || words[verb + 1] === 'without';
    const isClause = xpos.some((tag, at) => at > verb && at < noun && (/^VB[DZP]$/.test(tag) || words[at] === ','));
    if (isDone && isPhrase && !isClause) deprel[noun] = 'obj';
  }
}
mendObjectsBehindPhrases.needs = [/^with(?:out)?$/];
