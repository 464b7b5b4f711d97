import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const works =
  /^(?:book|memoirs?|novel|autobiography|biography|essay|film|documentary|podcast|column|song|album|play|poem|series|article|report|paper|study|show|programme|program)$/;
const opening = /^["“«]$|^``$|^''$/;
const closing = /^["”»]$|^''$/;

/**
 * Sets the title of a work in quotation marks beside the work that stands before the comma, where the parser takes it for one that does
 * what follows: in `In her new book, “The Long Road,” Lind describes the raid` no road describes anything. Changes the annotation in place.
 */
export function mendQuotedTitles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let work = 1; work + 4 < words.length; work++) {
    if (
      !works.test(words[work]!) ||
      upos[work] !== 'NOUN' ||
      words[work + 1] !== ',' ||
      !opening.test(words[work + 2]!)
    )
      continue;
    let end = work + 3;
    while (end < words.length && !closing.test(words[end]!)) end++;
    if (end === words.length || end - work > 16 || !/^\p{Lu}/u.test(words[work + 3]!)) continue;
    // one word is over the others, and hangs on what stands behind the title
    let top = -1;
    for (let at = work + 3; at < end; at++) {
      if (head[at]! > work + 1 && head[at]! <= end) continue;
      if (upos[at] === 'PUNCT') continue;
      if (top >= 0) return;
      top = at;
    }
    if (top < 0 || !/^(?:nsubj|obj|obl|dep|nmod|parataxis)/.test(deprel[top]!)) continue;
    const verb = head[top]!;
    if (verb < end || isUnder(annotation, work, top)) continue;
    const hasOther = deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > end);
    if (hasOther) [head[top], deprel[top]] = [work, 'appos'];
  }
}
mendQuotedTitles.needs = [works, opening, /^,$/];
