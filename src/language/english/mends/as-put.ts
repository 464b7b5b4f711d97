import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes a clause of `as` and whoever puts something so, where the parser hangs him on the verb with a preposition and insertions
 * follow him (`As Rosa Lind, the mayor, put it: …`). Changes the annotation in place.
 */
export function mendAsPut(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    if (!/^put(?:s)?$/.test(words[verb]!) || words[verb + 1] !== 'it' || head[verb + 1] !== verb) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'aux', 'mark'])) continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'obl' && head[at] === verb && at < verb);
    const as = words.findIndex((word, at) => /^as$/i.test(word) && head[at] === speaker && deprel[at] === 'case');
    if (speaker < 0 || as < 0 || as > speaker) continue;
    [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
    deprel[speaker] = 'nsubj';
    if (xpos[verb] === 'VB') xpos[verb] = 'VBD';
  }
}
mendAsPut.needs = [/^put(?:s)?$/];
