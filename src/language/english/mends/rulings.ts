import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Takes `ruling` behind an article, where nothing is ruled, for the noun that it is (`a court ruling that Peru ignored`). Changes the annotation in place. */
export function mendRulings(words: readonly string[], annotation: Annotation): void {
  const { deprel, upos, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (words[at] !== 'ruling' || upos[at] === 'NOUN' || !/^(?:obl|obj|nmod|nsubj|conj)/.test(deprel[at]!)) continue;
    if (!hasDependant(annotation, at, ['det']) || hasDependant(annotation, at, ['obj', 'aux', 'mark'])) continue;
    [upos[at], xpos[at]] = ['NOUN', 'NN'];
  }
}
mendRulings.needs = [/^ruling$/];
