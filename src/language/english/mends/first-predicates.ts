import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const finite = /^VB[DZP]$/;

/**
 * Lets the first of several predicates be the main one, where the parser makes a subject of its whole clause (`Lind meets Novak in Lima,
 * defends the deal`, as headlines have it). Changes the annotation in place.
 */
export function mendFirstPredicates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let first = 1; first + 2 < words.length; first++) {
    const second = head[first]!;
    if (second < first + 2 || !/^[nc]subj$/.test(deprel[first]!)) continue;
    if (!finite.test(xpos[first]!) || !finite.test(xpos[second]!) || upos[second] !== 'VERB') continue;
    if (words[second - 1] !== ',' || !hasDependant(annotation, first, ['nsubj'])) continue;
    if (hasDependant(annotation, first, ['mark']) || hasDependant(annotation, second, ['aux', 'cc'], second)) continue;
    // `What Lind said, angered Novak`
    if (
      /^(?:what|who|whoever|whatever|how|whether|that|which)$/i.test(words.find((_, at) => isUnder(head, at, first))!)
    )
      continue;
    [head[first], deprel[first]] = [head[second]!, deprel[second]!];
    [head[second], deprel[second]] = [first, 'conj'];
    for (let at = second + 1; at < words.length; at++)
      if (head[at] === second && deprel[at] === 'conj') head[at] = first;
  }
}
mendFirstPredicates.needs = [/^,$/];

function isUnder(head: ArrayLike<number>, at: number, above: number): boolean {
  for (let word = at, steps = 0; word >= 0 && steps < 60; word = head[word]!, steps++) if (word === above) return true;
  return false;
}

/**
 * Parts a verb without object from the clause behind `and`, whose subject the parser gives it for an object or an end: in `when Peru
 * left and its allies suspended the pact` Peru leaves no allies. Changes the annotation in place.
 */
export function mendClausesBehindAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 3 < words.length; verb++) {
    const and = verb + 1;
    if (words[and] !== 'and' || upos[verb] !== 'VERB' || !finite.test(xpos[verb]!) || head[and] === verb) continue;
    if (!hasDependant(annotation, verb, ['nsubj'])) continue;
    let noun = head[and]!;
    while (noun > and && head[noun]! > noun && /^(?:NOUN|PROPN)$/.test(upos[head[noun]!]!)) noun = head[noun]!;
    if (noun < and || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    let other = noun + 1;
    while (other < words.length && upos[other] === 'ADV') other++;
    if (other >= words.length || upos[other] !== 'VERB' || !finite.test(xpos[other]!)) continue;
    const isSubject = deprel[noun] === 'nsubj' && head[noun] === other;
    const isObject = deprel[noun] === 'obj' && head[noun] === verb && !hasDependant(annotation, other, ['nsubj']);
    if (!isSubject && !isObject) continue;
    if (head[verb] === other && deprel[verb] === 'advcl') [head[verb], deprel[verb]] = [head[other]!, deprel[other]!];
    else if (head[other] !== verb) continue;
    [head[other], deprel[other]] = [verb, 'conj'];
    [head[noun], deprel[noun]] = [other, 'nsubj'];
    head[and] = other;
  }
}
mendClausesBehindAnd.needs = [/^and$/];
