import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying = /^(?:said|says|told|tells|added|announced|declared|warned|wrote|insisted|argued|stressed|noted)$/;

/**
 * Gives a verb of saying behind what is said the speaker that stands before it between commas, where the parser takes him for
 * what the last noun of that is called: `The agency lost track of the stock, its chief, Rosa Lind, told them.` Changes the
 * annotation in place.
 */
export function mendLostSpeakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    if (!saying.test(words[verb]!) || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'aux']))
      continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === verb && at < verb);
    if (clause < 0) continue;
    const end = words[verb - 1] === ',' ? verb - 2 : verb - 1;
    for (let at = clause + 1; at <= end; at++) {
      if (deprel[at] !== 'appos' || !/^(?:NOUN|PROPN)$/.test(upos[at]!) || !isUnder(annotation, at, clause)) continue;
      const [first, last] = spanOf(annotation, at, verb);
      // the name of a state behind that of a town is no speaker
      if (last < end || first < 1 || words[first - 1] === ',' || words[first] !== ',') continue;
      if (upos[at] === 'PROPN' && !deprel.some((relation, i) => relation === 'flat' && head[i] === at)) continue;
      [head[at], deprel[at]] = [verb, 'nsubj'];
      break;
    }
  }
}
mendLostSpeakers.needs = [saying];

/** The first and the last word that hang on a word, none of them at or behind `end`. */
function spanOf(annotation: Annotation, word: number, end: number): [number, number] {
  let first = word;
  let last = word;
  for (let at = 0; at < end; at++)
    if (isUnder(annotation, at, word)) {
      first = Math.min(first, at);
      last = Math.max(last, annotation.upos[at] === 'PUNCT' && at === end - 1 ? last : at);
    }
  return [first, last];
}
