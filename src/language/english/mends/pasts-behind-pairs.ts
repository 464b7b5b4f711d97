import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes the predicate of a past that the parser takes for a participle behind two or more that are joined, where the sentence is left
 * without one: `Peru and the islands called on Chad to sign`. Changes the annotation in place.
 */
export function mendPastsBehindPairs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const first = head.findIndex((above) => above < 0);
  if (first < 0 || !/^(?:NOUN|PROPN)$/.test(upos[first]!)) return;
  if (hasDependant(annotation, first, ['cop', 'aux', 'nsubj', 'case'])) return;
  const last = deprel.findLastIndex((relation, at) => relation === 'conj' && head[at] === first && upos[at] !== 'VERB');
  if (last < 0 || !hasDependant(annotation, last, ['cc'])) return;
  const verb = deprel.findIndex(
    (relation, at) =>
      at > last &&
      relation === 'acl' &&
      (head[at] === first || head[at] === last) &&
      /^VB[DN]$/.test(xpos[at]!) &&
      isUnder(annotation, at - 1, last),
  );
  if (verb < 0 || words[verb - 1] === ',' || hasDependant(annotation, verb, ['mark', 'obl:agent', 'aux'])) return;
  if (!hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'obl'], verb)) return;
  const isTensed = (at: number): boolean => /^(?:VB[DZP]|MD)$/.test(xpos[at]!) && !isUnder(annotation, at, verb);
  if (words.some((_, at) => isTensed(at))) return;
  for (let at = verb + 1; at < words.length; at++) if (head[at] === first || head[at] === last) head[at] = verb;
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
}
mendPastsBehindPairs.needs = [/^and$/];

/**
 * Makes the predicate of a past behind a row and an adverb that the parser takes for an attribute of its object, where the sentence is left
 * without a predicate: `Peru, Chile and Chad jointly imposed tariffs and closed the road`. Changes the annotation in place.
 */
export function mendPastsBehindAdverbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const first = head.findIndex((above) => above < 0);
  if (first < 0 || !/^(?:NOUN|PROPN)$/.test(upos[first]!)) return;
  if (hasDependant(annotation, first, ['cop', 'aux', 'nsubj', 'case'])) return;
  const verb = deprel.findIndex(
    (relation, at) => relation === 'amod' && at > first && xpos[at] === 'VBN' && /ly$/.test(words[at - 1]!),
  );
  const object = verb < 0 ? -1 : head[verb]!;
  if (object < verb || head[object] !== first || head[verb - 1] !== verb || hasDependant(annotation, object, ['cc']))
    return;
  const last = verb - 2;
  if (upos[last] !== 'PROPN' || !(last === first || isUnder(annotation, last, first))) return;
  for (let at = verb + 1; at < words.length; at++) {
    const isTensed = xpos[at] === 'VBD' && deprel[at] === 'conj' && !hasDependant(annotation, at, ['nsubj', 'aux']);
    if (head[at] === first || isTensed) head[at] = verb;
  }
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
}
mendPastsBehindAdverbs.needs = [/ly$/];
