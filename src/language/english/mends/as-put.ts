import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const putting =
  /^(?:puts?|said|says|wrote|writes|noted|notes|argued|argues|told|tells|explained|explains|observed|observes)$/;

/**
 * Makes a clause of `as` and whoever puts something so, where the parser hangs him on the verb with a preposition and insertions
 * follow him (`As Rosa Lind, the mayor, put it: …`, `As Rosa Lind, a poet and author of plays, wrote, …`). Changes the annotation in place.
 */
export function mendAsPut(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    if (!putting.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    const isPut = /^puts?$/.test(words[verb]!);
    if (isPut ? words[verb + 1] !== 'it' || head[verb + 1] !== verb : words[verb - 1] !== ',') continue;
    if (hasDependant(annotation, verb, ['csubj', 'aux', 'mark'])) continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'obl' && head[at] === verb && at < verb);
    const as = words.findIndex((word, at) => /^as$/i.test(word) && head[at] === speaker && deprel[at] === 'case');
    if (speaker < 0 || as < 0 || as > speaker) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb);
    // what stands between two commas says who the speaker is
    if (subject >= 0) {
      const isAside = subject > speaker && words.slice(speaker, subject).includes(',') && words[verb - 1] === ',';
      if (!isAside || upos[subject] !== 'NOUN' || upos[speaker] !== 'PROPN') continue;
      [head[subject], deprel[subject]] = [speaker, 'appos'];
    }
    [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
    deprel[speaker] = 'nsubj';
    if (xpos[verb] === 'VB') xpos[verb] = 'VBD';
  }
}
mendAsPut.needs = [/^as$/i, putting];
