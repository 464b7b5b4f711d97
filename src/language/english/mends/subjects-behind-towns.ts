import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const opening = /^(?:In|At|Near|Outside)$/;

/**
 * Parts a town from the bare noun behind it, which is the subject, where the parser makes one phrase of the two and the verb has no other
 * (`In Lima riot police detained a student`): no comma stands behind such a town. Changes the annotation in place.
 */
export function mendSubjectsBehindTowns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let preposition = 0; preposition + 3 < words.length; preposition++) {
    if (!opening.test(words[preposition]!)) continue;
    const noun = head[preposition]!;
    const town = preposition + 1;
    if (noun <= town || upos[noun] !== 'NOUN' || !/^NNPS?$/.test(xpos[town]!) || !deprel[noun]!.startsWith('obl'))
      continue;
    const verb = head[noun]!;
    if (verb <= noun || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) continue;
    // nothing but its auxiliaries and adverbs stands between the noun and the verb
    if (upos.slice(noun + 1, verb).some((tag) => tag !== 'AUX' && tag !== 'ADV')) continue;
    let last = town;
    while (last + 1 < noun && /^NNPS?$/.test(xpos[last + 1]!)) last++;
    const isBare = deprel.every((relation, at) => head[at] !== noun || relation !== 'det' || at > noun);
    if (!isBare || last >= noun) continue;
    const place = deprel[last] === 'flat' ? town : last;
    for (let at = town; at <= last; at++)
      if (at !== place && (head[at] === noun || head[at]! > last)) [head[at], deprel[at]] = [place, 'compound'];
    [head[place], deprel[place]] = [verb, 'obl'];
    [head[preposition], deprel[preposition]] = [place, 'case'];
    deprel[noun] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsBehindTowns.needs = [opening];
