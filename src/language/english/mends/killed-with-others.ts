import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes a number of people the subject of a passive, where the parser takes them for a phrase beside it: `At least 25 people, including three children,
 * have been killed`. Changes the annotation in place.
 */
export function mendKilledWithOthers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 1; noun + 4 < words.length; noun++) {
    if (deprel[noun] !== 'obl' || upos[noun] !== 'NOUN') continue;
    const verb = head[noun]!;
    if (verb < noun + 3 || !hasDependant(annotation, verb, ['aux:pass'])) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj:pass'])) continue;
    if (hasDependant(annotation, noun, ['case', 'mark']) || !hasDependant(annotation, noun, ['nummod'])) continue;
    if (/^(?:day|week|month|year|hour|minute|time)s?$/.test(words[noun]!)) continue;
    deprel[noun] = 'nsubj:pass';
  }
}
mendKilledWithOthers.needs = [/^(?:been|were|was|are|is|being)$/];
