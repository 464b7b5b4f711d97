import type { Annotation } from '../model/index.js';

/** Verbs whose past is written as their infinitive. */
const alike =
  /^(?:hit|cut|put|set|let|shut|quit|cost|hurt|split|spread|bid|cast|shed|upset|burst|thrust|broadcast|forecast|beset)$/;

/**
 * Makes a past of what the parser takes for a second infinitive where there is no first: `was not happy and hit back`. A negation before it
 * is then none of it. Changes the annotation in place.
 */
export function mendPastsAsBases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    if (xpos[at] !== 'VB' || deprel[at] !== 'conj' || !alike.test(words[at]!)) continue;
    const first = head[at]!;
    if (first > at || /^VB$/.test(xpos[first]!)) continue;
    let hasPast = xpos[first] === 'VBD';
    let hasInfinitive = false;
    for (let below = 0; below < words.length; below++) {
      if (head[below] !== first && head[below] !== at) continue;
      if (head[below] === first && /^(?:was|were|had)$/.test(words[below]!)) hasPast = true;
      if (xpos[below] === 'MD' || xpos[below] === 'TO' || words[below] === 'be') hasInfinitive = true;
    }
    if (hasPast && !hasInfinitive) xpos[at] = 'VBD';
  }
}
mendPastsAsBases.needs = [alike, /^(?:and|but|or|then)$/];
