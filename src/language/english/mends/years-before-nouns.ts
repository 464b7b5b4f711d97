import type { Annotation } from '../model/index.js';

const year = /^(?:1[89]|20)\d\d$/;

/**
 * Gives a year to the noun right behind it (`disowns 2016 award`), where the parser makes both of them objects of one verb. Changes the annotation
 * in place.
 */
export function mendYearsBeforeNouns(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    if (!year.test(words[at]!) || !/^(?:obj|iobj|nsubj)/.test(deprel[at]!) || upos[at] !== 'NUM') continue;
    const noun = at + 1;
    if (head[noun] !== head[at] || deprel[noun] !== 'obj' || head[at]! > at || !/^(?:NOUN|PROPN)$/.test(upos[noun]!))
      continue;
    [head[at], deprel[at]] = [noun, 'nummod'];
  }
}
mendYearsBeforeNouns.needs = [year];
