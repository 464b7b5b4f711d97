import type { Annotation } from '../model/index.js';

/**
 * Joins a second participle to `having` and the first, where the parser joins it to the main verb, so that another does it: `fined Lind for having
 * aided, or tried to aid, Chad`. Changes the annotation in place.
 */
export function mendJoinedToHaving(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let having = 2; having + 4 < words.length; having++) {
    if (words[having] !== 'having' || !deprel[having]!.startsWith('aux')) continue;
    const first = head[having]!;
    const main = head[first] ?? -1;
    if (first < having || main < 0 || main > having || deprel[first] !== 'advcl') continue;
    const cc = deprel.findIndex((role, at) => role === 'cc' && at > first && at < first + 8);
    const second = cc < 0 ? -1 : head[cc]!;
    if (second !== cc + 1 || upos[second] !== 'VERB' || deprel[second] !== 'conj' || head[second] !== main) continue;
    if (!/^VB[ND]$/.test(xpos[second]!)) continue;
    [head[second], xpos[second]] = [first, 'VBN'];
  }
}
mendJoinedToHaving.needs = [/^having$/, /^(?:and|or)$/];
