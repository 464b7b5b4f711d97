import type { Annotation } from '../model/index.js';

/**
 * Joins two attributes of one noun behind its preposition, where the parser takes `and` between them for one that joins the noun to what stands
 * before: `an exercise with Peruvian and Chilean forces`. Changes the annotation in place.
 */
export function mendJoinedAttributes(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let and = 2; and + 2 < words.length; and++) {
    const noun = head[and]!;
    const [first, second] = [and - 1, and + 1];
    if (words[and] !== 'and' || deprel[and] !== 'cc' || noun < and + 2 || deprel[noun] !== 'conj') continue;
    if (head[first] !== noun || head[second] !== noun || deprel[first] !== 'amod' || deprel[second] !== 'amod')
      continue;
    const preposition = first - 1;
    const above = head[noun]!;
    if (head[preposition] !== noun || deprel[preposition] !== 'case' || above < 0 || above > preposition) continue;
    [head[second], deprel[second], head[and]] = [first, 'conj', second];
    deprel[noun] = upos[above] === 'VERB' ? 'obl' : 'nmod';
  }
}
mendJoinedAttributes.needs = [/^and$/];
