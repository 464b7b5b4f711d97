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
    if (first < at || upos[first] !== 'PROPN' || !/^(?:obl|nmod)/.test(deprel[first]!)) continue;
    let last = first;
    while (last + 1 < words.length && (upos[last + 1] === 'PROPN' || /^(?:,|and)$/.test(words[last + 1]!))) last++;
    const verb = last + 1;
    if (
      last === first ||
      upos[last] !== 'PROPN' ||
      !/^VB[DN]$/.test(xpos[verb]!) ||
      hasDependant(annotation, verb, ['mark', 'aux', 'aux:pass'])
    )
      continue;
    // of `met Peru, and Chad and Mali wrote` nothing hangs on what stands before the preposition
    if (!/^(?:conj|parataxis|advcl)$/.test(deprel[verb]!) || head[verb]! > at) continue;
    const subject = deprel.findIndex(
      (relation, i) => relation === 'nsubj' && head[i] === verb && i > first && i <= last,
    );
    const and = words.lastIndexOf('and', last);
    if (subject < 0 || and < first) continue;
    const noun = head[first]!;
    [head[verb], deprel[verb]] = [upos[noun] === 'VERB' ? noun : head[noun]! < 0 ? noun : head[noun]!, 'advcl'];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[first], deprel[first]] = [verb, 'nsubj'];
    [head[at], deprel[at]] = [verb, 'mark'];
    [head[subject], deprel[subject]] = [first, 'conj'];
    if (head[and] === verb) head[and] = last;
  }
}
mendListsAfterPrepositions.needs = [opening, /^and$/];
