import type { Annotation } from '../model/index.js';

const centre = /^(?:centre|center)$/i;
const side = /^(?:right|left)$/i;
const inPhrase = /^(?:amod|compound|flat|nummod|nmod:poss|nmod:desc)$/;

/**
 * Makes `centre-right` an attribute of the name behind it, where the parser takes the centre for what acts: `the centre-right People's
 * Alliance urged them`. Changes the annotation in place.
 */
export function mendSidedParties(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at + 3 < words.length; at++) {
    const right = at + 2;
    if (!centre.test(words[at]!) || words[at + 1] !== '-' || !side.test(words[right]!)) continue;
    let name = head[right]!;
    for (let step = 0; step < 4 && name > right && inPhrase.test(deprel[name]!) && head[name]! > name; step++)
      name = head[name]!;
    // one phrase plays one part
    if (name <= right || head[at] !== head[name] || deprel[at] !== deprel[name]) continue;
    for (let child = 0; child < at; child++) if (head[child] === at) head[child] = name;
    [head[at], deprel[at]] = [right, 'compound'];
    [head[right], deprel[right], upos[right], xpos[right]] = [name, 'amod', 'ADJ', 'JJ'];
  }
}
mendSidedParties.needs = [centre, side];
