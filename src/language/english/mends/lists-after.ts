import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const opening = /^(?:after|before|since|until)$/i;

/**
 * Makes all names of a list the subject of the verb behind it, where the parser takes the first for what a preposition stands before:
 * `a week after Peru, Chad and Mali wrote to the board` is after all three wrote. Changes the annotation in place.
 */
export function mendListsAfterPrepositions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at + 4 < words.length; at++) {
    if (!opening.test(words[at]!) || deprel[at] !== 'case') continue;
    const first = head[at]!;
    if (first < at || upos[first] !== 'PROPN' || !/^obl/.test(deprel[first]!)) continue;
    let last = first;
    while (last + 1 < words.length && (upos[last + 1] === 'PROPN' || /^(?:,|and)$/.test(words[last + 1]!))) last++;
    const verb = last + 1;
    if (last === first || upos[last] !== 'PROPN' || xpos[verb] !== 'VBD' || head[last] !== verb) continue;
    if (deprel[last] !== 'nsubj' || !/^(?:conj|parataxis|advcl)$/.test(deprel[verb]!)) continue;
    const and = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === verb && i > first && i < last);
    if (and < 0 || hasDependant(annotation, verb, ['mark'])) continue;
    [head[verb], deprel[verb]] = [head[first]!, 'advcl'];
    [head[first], deprel[first]] = [verb, 'nsubj'];
    [head[at], deprel[at]] = [verb, 'mark'];
    [head[last], deprel[last]] = [first, 'conj'];
    head[and] = last;
  }
}
mendListsAfterPrepositions.needs = [opening, /^and$/];
