import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const forces = /^(?:police|officers?|policemen|troops|soldiers|gendarmes|guards|forces|authorities|agents|army)$/i;
const deeds =
  /^(?:arrested|detained|beat|clubbed|dispersed|handcuffed|shot|killed|wounded|injured|chased|teargassed|tear-gassed|seized)$/;

/**
 * Joins what police did last to what they did first, where the parser joins it to what a crowd had done: in `Police fired at students who
 * had met there and detained ten` no student detains anybody. Changes the annotation in place.
 */
export function mendPoliceBehindCrowds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 7; verb + 1 < words.length; verb++) {
    if (!deeds.test(words[verb]!) || deprel[verb] !== 'conj' || !/^(?:and|before)$/.test(words[verb - 1]!)) continue;
    const met = head[verb]!;
    if (met < 0 || met > verb || deprel[met] !== 'acl:relcl' || hasDependant(annotation, verb, ['nsubj', 'aux']))
      continue;
    const crowd = head[met]!;
    if (crowd < 0 || upos[crowd] !== 'NOUN' || forces.test(words[crowd]!)) continue;
    let main = head[crowd]!;
    while (main >= 0 && upos[main] !== 'VERB') main = head[main]!;
    if (main < 0 || main > crowd || xpos[main] !== 'VBD') continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === main && at < main);
    if (subject < 0 || !forces.test(words[subject]!)) continue;
    // whom they detained are those of the crowd, or so many
    const hasObject = deprel.some((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (hasObject) [head[verb], xpos[verb]] = [main, 'VBD'];
  }
}
mendPoliceBehindCrowds.needs = [forces, deeds, /^(?:who|that)$/];
