import type { Annotation } from '../model/index.js';

/** What has befallen a place, or who holds it, behind a hyphen. */
const befallen =
  /^(?:hit|torn|ravaged|stricken|struck|held|controlled|occupied|ridden|ruled|run|devastated|battered|plagued|wracked|racked|affected|starved|strapped|administered|governed|besieged|dominated|infested|scarred|weary|shattered)$/;
/** How many words may stand between such a word and the noun that it describes (`drought-hit far northern Kenya`). */
const farthest = 4;

/**
 * Takes `flew food to drought-hit northern Kenya` for a flight to Kenya: a participle behind a hyphen only describes the noun
 * that follows, whatever clause the parser makes of it. Changes the annotation in place.
 */
export function mendHyphenedAttributes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let first = 0; first + 3 < words.length; first++) {
    const participle = first + 2;
    if (words[first + 1] !== '-' || !befallen.test(words[participle]!) || !/^(?:NOUN|PROPN|ADJ)$/.test(upos[first]!))
      continue;
    const noun = nounBehind(annotation, participle);
    if (noun < 0 || (deprel[participle] === 'amod' && head[participle] === noun && !hasCase(annotation, first)))
      continue;
    const isInside = (at: number): boolean => at >= first && at <= noun;
    let top = noun;
    for (let steps = 0; isInside(head[top]!) && steps < farthest + 4; steps++) top = head[top]!;
    if (isInside(head[top]!)) continue;
    const above = head[top]!;
    const before = prepositionBefore(annotation, first);
    if (top !== noun) {
      head[noun] = above;
      deprel[noun] = before < 0 ? nounRelation(deprel[top]!) : upos[above] === 'VERB' ? 'obl' : 'nmod';
    }
    [head[first], deprel[first]] = [participle, 'compound'];
    [head[first + 1], deprel[first + 1]] = [participle, 'punct'];
    [head[participle], deprel[participle], upos[participle], xpos[participle]] = [noun, 'amod', 'VERB', 'VBN'];
    if (before >= 0) [head[before], deprel[before], upos[before], xpos[before]] = [noun, 'case', 'ADP', 'IN'];
    for (let at = participle + 1; at < noun; at++) {
      head[at] = noun;
      if (!/^(?:amod|compound|nummod)$/.test(deprel[at]!)) deprel[at] = upos[at] === 'ADJ' ? 'amod' : 'compound';
    }
    for (let at = 0; at < words.length; at++) {
      if (isInside(at) || !isInside(head[at]!) || head[at] === noun) continue;
      // what stands behind the noun belongs to the verb that the whole stands under
      head[at] = at > noun && above >= 0 ? above : noun;
    }
  }
}
mendHyphenedAttributes.needs = [befallen, /^-$/];

/** The last word of the noun that follows a participle, adjectives between; else -1. */
function nounBehind({ upos }: Annotation, participle: number): number {
  let at = participle + 1;
  while (upos[at] === 'ADJ' && at <= participle + farthest) at++;
  let last = -1;
  while (upos[at] === 'NOUN' || upos[at] === 'PROPN') last = at++;
  return last;
}

/** The preposition that stands before a word, or before its article; else -1. */
function prepositionBefore({ upos, xpos }: Annotation, word: number): number {
  const at = upos[word - 1] === 'DET' ? word - 2 : word - 1;
  return at >= 0 && (upos[at] === 'ADP' || xpos[at] === 'TO') ? at : -1;
}

/**
 * Hangs both names of a pair with a hyphen on the noun that they tell of, where the parser takes the first for an object of its own
 * (`denounces Lebanon-Cyprus sea border deal`). Changes the annotation in place.
 */
export function mendHyphenedPairs(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let first = 1; first + 3 < words.length; first++) {
    const second = first + 2;
    if (words[first + 1] !== '-' || upos[first] !== 'PROPN' || upos[second] !== 'PROPN') continue;
    const noun = head[second]!;
    if (deprel[second] !== 'compound' || noun < second || upos[noun] !== 'NOUN' || deprel[noun] !== 'obj') continue;
    if (deprel[first] !== 'obj' || head[first] !== head[noun] || head[first]! > first) continue;
    [head[first], deprel[first], head[first + 1]] = [noun, 'compound', first];
  }
}
mendHyphenedPairs.needs = [/^-$/];

const hasCase = ({ head, deprel }: Annotation, word: number): boolean =>
  head.some((above, at) => above === word && deprel[at] === 'case');

const nounRelation = (relation: string): string =>
  /^(?:nsubj|nsubj:pass|obj|obl|nmod|conj|appos|root)$/.test(relation) ? relation : 'obj';
