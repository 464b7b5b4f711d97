import type { Annotation } from '../model/index.js';

const and = /^(?:and|or|but)$/;
const to = /^to$/;

/**
 * Joins an infinitive to the one before it (`ordered Chad to withdraw and to free them`), where the parser joins it to the verb above both.
 * Changes the annotation in place.
 */
export function mendJoinedInfinitives(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let second = 3; second < words.length; second++) {
    if (deprel[second] !== 'conj' || xpos[second] !== 'VB' || !to.test(words[second - 1]!)) continue;
    if (head[second - 1] !== second || !and.test(words[second - 2]!) || head[second - 2] !== second) continue;
    const above = head[second]!;
    if (above > second - 3 || !/^VB[DZPNG]$/.test(xpos[above]!)) continue;
    const first = deprel.findLastIndex(
      (relation, at) => relation === 'xcomp' && head[at] === above && at > above && at < second - 2,
    );
    if (first < 0 || xpos[first] !== 'VB' || words[first - 1] !== 'to') continue;
    head[second] = first;
  }
}
mendJoinedInfinitives.needs = [and, to];
