import type { Annotation } from '../model/index.js';

/**
 * Joins two names that a headline sets side by side before a verb in the plural or to come, where the parser takes the first for
 * one who is spoken to or a part of the second (`Lind, Tan to meet in Oslo`). Changes the annotation in place.
 */
export function mendPairsInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const comma = words.indexOf(',');
  if (comma < 1 || comma > 3 || upos.slice(0, comma).some((pos) => pos !== 'PROPN')) return;
  const first = firstOf(head, 0, comma);
  const verb = deprel.findIndex(
    (_relation, at) => at > comma + 1 && (xpos[at] === 'VBP' || (xpos[at] === 'VB' && words[at - 1] === 'to')),
  );
  if (verb < 0 || verb > comma + 6 || first < 0) return;
  const second = deprel.findIndex(
    (relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > comma && at < verb,
  );
  const isRow = upos.slice(comma + 1, words[verb - 1] === 'to' ? verb - 1 : verb).every((pos) => pos === 'PROPN');
  if (second < 0 || !isRow || (head[first] !== second && head[first] !== verb)) return;
  if (!/^(?:flat|discourse|vocative|dislocated|parataxis|appos|nmod:desc)$/.test(deprel[first]!)) return;
  [head[first], deprel[first]] = [verb, deprel[second]!];
  [head[second], deprel[second]] = [first, 'conj'];
  if (head[comma] === first) head[comma] = second;
}

/** The word of a stretch that hangs on none of it, or -1. */
function firstOf(head: ArrayLike<number>, from: number, to: number): number {
  for (let at = from; at < to; at++) if (head[at]! < from || head[at]! >= to) return at;
  return -1;
}
