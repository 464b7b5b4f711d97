import type { Annotation } from '../model/index.js';
import { type Mend, mends } from './order.js';
import { isTree } from './tree.js';

/** Words of the longest sentence that is looked at: what is longer is a list or no prose, and mending is quadratic. */
const longest = 400;

/**
 * Corrects what the model gets wrong although the words settle it. Changes the annotation in place; it stays a tree with
 * one root: a mend after which it would be none is not made.
 */
export function mendAnnotation(words: readonly string[], annotation: Annotation): void {
  if (words.length <= longest) mendWith(mends, words, annotation);
}

/** Makes mends one after the other, without those that leave no tree. Changes the annotation in place. */
export function mendWith(list: readonly Mend[], words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const given = { head: [...head], deprel: [...deprel], upos: [...upos], xpos: [...xpos] };
  const made: Mend[] = [];
  for (const mend of list) {
    mend(words, annotation);
    if (isTree(annotation)) {
      made.push(mend);
      continue;
    }
    for (let at = 0; at < words.length; at++) {
      head[at] = given.head[at]!;
      deprel[at] = given.deprel[at]!;
      upos[at] = given.upos[at]!;
      xpos[at] = given.xpos[at]!;
    }
    for (const before of made) before(words, annotation);
  }
}
