import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const auxiliary = /^(?:had|has|have|was|were)$/;

/**
 * Makes a participle of the first of two verbs with one subject, where the parser takes it for a past although the second, which has no subject, is in
 * a tense of its own and nothing joins them (`Peru said balloons launched from Chile had entered its airspace`). Changes the annotation in place.
 */
export function mendLaunchedFrom(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let aux = 4; aux + 1 < words.length; aux++) {
    const verb = head[aux]!;
    if (!auxiliary.test(words[aux]!) || !/^aux/.test(deprel[aux]!) || verb < aux || !/^VB[ND]$/.test(xpos[verb]!))
      continue;
    if (hasDependant(annotation, verb, ['nsubj', 'expl', 'mark', 'cc'])) continue;
    const first = firstVerb(words, annotation, aux, verb);
    const subject = first - 1;
    if (first < 0) continue;
    const isOver = head[verb] === first;
    if (!isOver && (head[verb] !== head[first] || deprel[verb] !== deprel[first])) continue;
    if (isOver) [head[verb], deprel[verb]] = [head[first]!, deprel[first]!];
    for (let at = 0; at < subject; at++) if (head[at] === first) head[at] = verb;
    const isPassive = deprel.some((relation, at) => relation === 'aux:pass' && head[at] === verb);
    [head[subject], deprel[subject]] = [verb, isPassive ? 'nsubj:pass' : 'nsubj'];
    [head[first], deprel[first], xpos[first]] = [subject, 'acl', 'VBN'];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === first) head[at] = verb;
  }
}
mendLaunchedFrom.needs = [auxiliary, /ed$/, /^(?:from|by|in|at|near|to|on|under|over|off)$/];

/** The past before an auxiliary that has its subject right before it, a phrase behind it and nothing that joins it to more; or -1. */
function firstVerb(words: readonly string[], annotation: Annotation, aux: number, verb: number): number {
  const { head, deprel, upos, xpos } = annotation;
  for (let first = aux - 2; first > 0; first--) {
    if (/^(?:[,;:–—"“”()-]|and|or|but|that|which|who|as|when|while|if|because|after|before)$/.test(words[first]!))
      return -1;
    if (upos[first] !== 'VERB') continue;
    const isPast = xpos[first] === 'VBD' && /ed$/.test(words[first]!) && head[first] !== verb;
    const isOfSubject = head[first - 1] === first && deprel[first - 1] === 'nsubj' && xpos[first - 1] !== 'PRP';
    return isPast && isOfSubject && upos[first + 1] === 'ADP' && !hasDependant(annotation, first, ['obj', 'aux'])
      ? first
      : -1;
  }
  return -1;
}
