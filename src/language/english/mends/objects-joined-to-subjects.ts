import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes the object of a verb of the noun right behind it that the parser joins to a subject before it: in `Peru and Chile exchanged
 * lists` there are two and no third. Changes the annotation in place.
 */
export function mendObjectsJoinedToSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    const subject = deprel.findIndex((one, at) => one === 'nsubj' && head[at] === verb && at < verb);
    if (subject < 0 || hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'cop'])) continue;
    let noun = verb + 1;
    while (noun < words.length && noun < verb + 5 && head[noun]! > noun && head[noun]! <= verb + 5) noun = head[noun]!;
    if (noun >= words.length || deprel[noun] !== 'conj' || head[noun] !== subject || !/^NNS?$/.test(xpos[noun]!))
      continue;
    if (hasDependant(annotation, noun, ['cc', 'case', 'nsubj'])) continue;
    [head[noun], deprel[noun]] = [verb, 'obj'];
  }
}
mendObjectsJoinedToSubjects.needs = [/^(?:and|or|nor)$/];
