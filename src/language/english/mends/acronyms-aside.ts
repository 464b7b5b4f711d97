import type { Annotation } from '../model/index.js';

const acronym = /^[A-Z]{3,}s?$/;
const body =
  /^(?:mission|force|agency|office|body|bloc|organi[sz]ation|group|operation|union|commission|council|committee|fund|programme|program|service|authority|alliance|federation|association|party|movement|court|centre|center|bank|board|network|coalition|initiative)$/i;

/**
 * Sets a shortened name between commas beside the body that it is short for, where the parser joins it to the place in which the body is:
 * `the mission in Afghanistan, UNAMA, said`. Changes the annotation in place.
 */
export function mendAcronymsAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    if (!acronym.test(words[at]!) || words[at - 1] !== ',' || words[at + 1] !== ',') continue;
    const place = head[at]!;
    if (place < 0 || place > at || !/^(?:conj|appos)$/.test(deprel[at]!) || upos[place] !== 'PROPN') continue;
    const noun = head[place]!;
    if (deprel[place] !== 'nmod' || noun < 0 || noun > place || !body.test(words[noun]!)) continue;
    // `offices in Oman, UAE, and Iran`: a list goes on
    if (
      deprel.some(
        (relation, i) =>
          (relation === 'conj' && head[i] === place && i !== at) || (relation === 'cc' && head[i] === at),
      )
    )
      continue;
    [head[at], deprel[at]] = [noun, 'appos'];
  }
}
mendAcronymsAside.needs = [acronym, /^,$/, body];
