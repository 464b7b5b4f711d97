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
    // `A week after Peru, Chad and Mali wrote, Niger said no`: what was said is the main clause
    const main = head[verb]! < 0 ? besideOf(words, annotation, verb) : -1;
    if (main >= 0) {
      [head[main], deprel[main]] = [-1, 'root'];
      [head[verb], deprel[verb]] = [main, 'advcl'];
      for (let i = 0; i < words.length; i++)
        if (head[i] === verb && (i < at ? i !== first : i > main && deprel[i] === 'punct')) head[i] = main;
    }
    // of `met Peru, and Chad and Mali wrote` nothing hangs on what stands before the preposition
    else if (!/^(?:conj|parataxis|advcl)$/.test(deprel[verb]!) || head[verb]! > at) continue;
    const subject = deprel.findIndex(
      (relation, i) => relation === 'nsubj' && head[i] === verb && i > first && i <= last,
    );
    const and = words.lastIndexOf('and', last);
    if (subject < 0 || and < first) continue;
    const noun = head[first]!;
    if (main < 0)
      [head[verb], deprel[verb]] = [upos[noun] === 'VERB' ? noun : head[noun]! < 0 ? noun : head[noun]!, 'advcl'];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[first], deprel[first]] = [verb, 'nsubj'];
    [head[at], deprel[at]] = [verb, 'mark'];
    [head[subject], deprel[subject]] = [first, 'conj'];
    if (head[and] === verb) head[and] = last;
  }
}

/** The verb of a clause right behind a comma that the parser takes for what another says, or sets beside it; else -1. */
function besideOf(words: readonly string[], { head, deprel }: Annotation, verb: number): number {
  return deprel.findIndex((relation, main) => {
    if (!/^(?:ccomp|parataxis)$/.test(relation) || head[main] !== verb || main < verb + 3) return false;
    let first = deprel.findIndex((role, at) => /^nsubj/.test(role) && head[at] === main && at > verb);
    const subject = first;
    while (first > verb && head[first - 1]! >= first && head[first - 1]! <= subject && words[first - 1] !== ',')
      first--;
    return subject >= 0 && words[first - 1] === ',';
  });
}
mendListsAfterPrepositions.needs = [opening, /^and$/];
