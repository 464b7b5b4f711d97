import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Gives a name behind a comma to the noun right before the comma, where the parser gives it to the name that the noun is joined
 * to: `Rosa Lind and her Chilean counterpart, Joyce Adeyemi, met`. Changes the annotation in place.
 */
export function mendNamesOfConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name < words.length; name++) {
    if (deprel[name] !== 'appos' || upos[name] !== 'PROPN' || words[name - 1] !== ',') continue;
    const first = head[name]!;
    const noun = name - 2;
    if (first < 0 || first >= noun || upos[first] !== 'PROPN' || upos[noun] !== 'NOUN') continue;
    if (deprel[noun] !== 'conj' || head[noun] !== first || isUnder(annotation, name, noun)) continue;
    if (
      hasDependant(annotation, noun, ['appos', 'case']) ||
      !hasDependant(annotation, noun, ['nmod:poss', 'amod', 'det'])
    )
      continue;
    head[name] = noun;
    if (head[name - 1] === first) head[name - 1] = name;
  }
}
mendNamesOfConjuncts.needs = [/^and$/, /^,$/];
