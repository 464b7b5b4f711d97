import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes the mark of an agent from a phrase with another preposition than `by` (`sanctions imposed by Chad on firms`), of which the
 * parser may make a second one. Changes the annotation in place.
 */
export function mendAgentsWithoutBy(words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 0; at < words.length; at++) {
    if (deprel[at] !== 'obl:agent') continue;
    const preposition = deprel.findIndex((relation, i) => relation === 'case' && head[i] === at && i < at);
    if (preposition >= 0 && !/^(?:by|through|via)$/i.test(words[preposition]!)) deprel[at] = 'obl';
  }
}

const joining = /^(?:for|of|by|without|against)$/;

/**
 * Joins a clause with its own preposition to the one before it with the same, where the parser joins it to their verb (`criticised
 * Chad for failing to act and for having deported Malians`): whom the verb is about does both. Changes the annotation in place.
 */
export function mendRepeatedPrepositions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const markOf = (clause: number): string | undefined =>
    words.find((word, at) => head[at] === clause && at < clause && deprel[at] === 'mark' && joining.test(word));
  for (let second = 4; second < words.length; second++) {
    const verb = head[second]!;
    if (deprel[second] !== 'conj' || verb < 0 || verb > second || !/^VB[GN]$/.test(xpos[second]!)) continue;
    const mark = markOf(second);
    if (!mark || markOf(verb) || hasDependant(annotation, second, ['nsubj'])) continue;
    const first = deprel.findIndex(
      (relation, at) =>
        head[at] === verb &&
        at > verb &&
        at < second &&
        /^(?:advcl|ccomp|xcomp)$/.test(relation) &&
        markOf(at) === mark,
    );
    // `for its help and for hosting the talks`
    const phrase = deprel.findIndex(
      (relation, at) =>
        head[at] === verb &&
        at > verb &&
        at < second &&
        relation === 'obl' &&
        words.some((word, i) => word === mark && head[i] === at && deprel[i] === 'case'),
    );
    if (first > 0) head[second] = first;
    else if (phrase > 0 && hasDependant(annotation, verb, ['obj'])) deprel[second] = 'advcl';
  }
}
