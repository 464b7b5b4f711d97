import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying =
  /^(?:acknowledges?|acknowledged|admits?|admitted|says?|said|notes?|noted|argues?|argued|concedes?|conceded|insists?|insisted|claims?|claimed|suggests?|suggested|reports?|reported|explains?|explained|points?|pointed|believes?|believed)$/;

/**
 * Gives a verb of saying behind *as* the noun before it for its subject, where the parser takes *as* for a preposition of that noun: `rules
 * that, as lawyers at the commission acknowledge in private, allow it`. Changes the annotation in place.
 */
export function mendAsTold(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let as = 1; as + 2 < words.length; as++) {
    const noun = head[as]!;
    if (words[as] !== 'as' || deprel[as] !== 'case' || noun < as || !/^(?:obl|nmod)/.test(deprel[noun]!)) continue;
    if (words[as - 1] !== ',' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    const verb = words.findIndex(
      (word, at) => at > noun && (word === ',' || (saying.test(word) && upos[at] === 'VERB')),
    );
    if (verb < 0 || words[verb] === ',' || !/^VB[DPZ]$/.test(xpos[verb]!) || verb - noun > 6) continue;
    if (!/^(?:advcl|parataxis|acl)/.test(deprel[verb]!) || hasDependant(annotation, verb, ['nsubj', 'mark'])) continue;
    for (let at = noun + 1; at < verb; at++)
      if (head[at] === verb && deprel[at] === 'obl') [head[at], deprel[at]] = [noun, 'nmod'];
    if (isUnder(annotation, verb, noun)) head[verb] = head[noun]!;
    [head[noun], deprel[noun], deprel[verb]] = [verb, 'nsubj', 'advcl'];
    [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
  }
}
mendAsTold.needs = [/^as$/, /^,$/, saying];
