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

/**
 * Gives an adjective right before a noun to that noun, where the parser makes members of one list of both: `He and Palestinian
 * leader Rosa Lind met`. Changes the annotation in place.
 */
export function mendAdjectivesOfConjuncts(_: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let adjective = 2; adjective + 1 < head.length; adjective++) {
    const noun = adjective + 1;
    if (upos[adjective] !== 'ADJ' || deprel[adjective] !== 'conj' || upos[noun] !== 'NOUN') continue;
    if (deprel[noun] !== 'conj' || (head[noun] !== head[adjective] && head[noun] !== adjective)) continue;
    const first = head[adjective]!;
    if (first < 0 || !/^(?:PRON|PROPN|NOUN)$/.test(upos[first]!)) continue;
    for (let at = first + 1; at < adjective; at++) if (head[at] === adjective) head[at] = noun;
    [head[noun], head[adjective], deprel[adjective]] = [first, noun, 'amod'];
  }
}
mendAdjectivesOfConjuncts.needs = [/^and$/];
