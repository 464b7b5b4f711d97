import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes `sides with` behind a name, and `side with` behind several, for the verb that a sentence needs, where the parser makes one noun of
 * the names and it (`Peru sides with Chile`). Changes the annotation in place.
 */
export function mendSiding(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let side = 1; side + 2 < words.length; side++) {
    if (!/^sides?$/.test(words[side]!) || words[side + 1] !== 'with' || !/^NNS?$/.test(xpos[side]!)) continue;
    if (!/^(?:root|conj|parataxis|ccomp)$/.test(deprel[side]!)) continue;
    if (hasDependant(annotation, side, ['cop', 'case', 'aux', 'det', 'nmod:poss', 'nummod', 'nsubj'])) continue;
    const name = head.findIndex((above, at) => above === side && at < side && deprel[at] === 'compound');
    if (name < 0 || upos[name] !== 'PROPN') continue;
    const isSeveral = head.some((above, at) => above === name && deprel[at] === 'conj' && at < side);
    if (isSeveral !== (words[side] === 'side')) continue;
    [upos[side], xpos[side], deprel[name]] = ['VERB', isSeveral ? 'VBP' : 'VBZ', 'nsubj'];
    for (let at = side + 1; at < words.length; at++) if (head[at] === side && deprel[at] === 'nmod') deprel[at] = 'obl';
  }
}
mendSiding.needs = [/^sides?$/, /^with$/];
