import type { Annotation } from '../model/index.js';

const finding = /^(?:found|discovered|saw|counted|spotted|filmed|photographed|inspected|documented|encountered)$/;
/** What befalls buildings and things, which who finds them so has not done. */
const befallen =
  /^(?:looted|burned|burnt|torched|ransacked|destroyed|damaged|bombed|shelled|abandoned|wrecked|vandalised|vandalized|seized|murdered|executed)$/;

/**
 * Takes the second of two participles behind a verb of finding for an adjective as the first is: in `found burned churches
 * and looted shops` nobody is said to have looted. Changes the annotation in place.
 */
export function mendFoundParticiples(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 4; at + 1 < words.length; at++) {
    const joint = at - 1;
    const verb = head[at]!;
    if (!befallen.test(words[at]!) || deprel[at] !== 'conj' || words[joint] !== 'and') continue;
    if (verb < 0 || verb > joint || !finding.test(words[verb]!)) continue;
    const noun = deprel.findIndex((relation, word) => word > at && relation === 'obj' && head[word] === at);
    const first = deprel.findIndex(
      (relation, word) => word > verb && word < joint && relation === 'obj' && head[word] === verb,
    );
    if (noun < 0 || noun > at + 3 || first < 0 || xpos[noun] !== 'NNS' || xpos[first] !== 'NNS') continue;
    const isFoundSo = deprel.some(
      (relation, word) => head[word] === first && word < first && relation === 'amod' && xpos[word] === 'VBN',
    );
    if (!isFoundSo) continue;
    [head[noun], deprel[noun]] = [first, 'conj'];
    head[joint] = noun;
    for (let word = 0; word < words.length; word++)
      if (head[word] === at) head[word] = deprel[word] === 'obl' || deprel[word] === 'advmod' ? verb : noun;
    [upos[at], xpos[at], head[at], deprel[at]] = ['VERB', 'VBN', noun, 'amod'];
  }
}
mendFoundParticiples.needs = [finding];
