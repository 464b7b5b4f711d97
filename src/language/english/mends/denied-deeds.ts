import type { Annotation } from '../model/index.js';

const denying = /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted)?|confess(?:es|ed)?|resum(?:e|es|ed)|avoid(?:s|ed)?)$/;

/**
 * Makes a deed that somebody denies or admits a verb with its object, where the parser has it describe that: `The Kremlin has denied bombing
 * civilians`. Changes the annotation in place.
 */
export function mendDeniedDeeds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let deed = 2; deed + 1 < words.length; deed++) {
    if (!/ing$/.test(words[deed]!) || upos[deed] !== 'VERB' || xpos[deed] !== 'VBG') continue;
    if (!/^(?:compound|amod)$/.test(deprel[deed]!) || !denying.test(words[deed - 1]!)) continue;
    const noun = head[deed]!;
    const verb = deed - 1;
    if (noun <= deed || head[noun] !== verb || deprel[noun] !== 'obj' || upos[verb] !== 'VERB') continue;
    [head[deed], deprel[deed]] = [verb, 'xcomp'];
    head[noun] = deed;
  }
}
mendDeniedDeeds.needs = [denying, /ing$/];
