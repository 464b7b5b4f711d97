import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const finite = /^VB[DZP]$/;

/**
 * Parts two clauses where the parser gives the second verb the subject of the first, and makes its own one more of what the first is about:
 * in `a woman asked for a photo and Lind said no` Lind says it. Changes the annotation in place.
 */
export function mendEarlierSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !finite.test(xpos[verb]!) || hasDependant(annotation, verb, ['aux', 'cop'])) continue;
    const own = verb - 1;
    const noun = head[own]!;
    if (deprel[own] !== 'conj' || upos[own] !== 'PROPN' || noun < 2 || noun > own - 2) continue;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === own);
    if (and !== own - 1 || !/^(?:and|but)$/.test(words[and]!)) continue;
    const first = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === verb && at < noun);
    if (first < 0 || !finite.test(xpos[first]!) || hasDependant(annotation, first, ['nsubj', 'mark', 'expl'])) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb);
    if (subject !== first - 1) continue;
    [head[first], deprel[first]] = [head[verb]!, deprel[verb]!];
    for (let at = 0; at < first; at++) if (head[at] === verb) head[at] = first;
    [head[verb], deprel[verb]] = [first, 'conj'];
    [head[own], deprel[own]] = [verb, 'nsubj'];
    head[and] = verb;
  }
}
mendEarlierSubjects.needs = [/^(?:and|but)$/];

/**
 * Makes a noun of an adjective that the parser hangs on a verb right behind it, as none can stand there: `the editorial read`,
 * `the official wrote`. Changes the annotation in place.
 */
export function mendAdjectivesAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    const verb = at + 1;
    if (deprel[at] !== 'amod' || head[at] !== verb || upos[verb] !== 'VERB' || xpos[verb] === 'VBG') continue;
    if (deprel[at - 1] !== 'det' || (head[at - 1] !== verb && head[at - 1] !== at)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'expl', 'case'])) continue;
    head[at - 1] = at;
    [deprel[at], upos[at], xpos[at]] = ['nsubj', 'NOUN', 'NN'];
    if (xpos[verb] === 'VB' || xpos[verb] === 'VBN') xpos[verb] = 'VBD';
  }
}
mendAdjectivesAsSubjects.needs = [/^(?:the|an?)$/i];
