import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Hangs `up to` on the number after it, where the parser makes a particle of the verb of it: `will allow up to 900 people`.
 * Changes the annotation in place.
 */
export function mendUpTo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at] !== 'up' || words[at + 1] !== 'to' || upos[at + 2] !== 'NUM') continue;
    const number = at + 2;
    if (deprel[at] !== 'compound:prt' || head.some((above) => above === at)) continue;
    head[at] = number;
    deprel[at] = 'advmod';
    head[at + 1] = at;
    deprel[at + 1] = 'fixed';
    // the counted are the object again
    const noun = head[number]!;
    if (noun >= 0 && deprel[noun] === 'obl' && head[noun]! < at && !hasDependant(annotation, noun, ['case']))
      deprel[noun] = 'obj';
  }
}
