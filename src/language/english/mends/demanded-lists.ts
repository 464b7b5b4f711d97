import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const demanding = /^(?:demand|insist|urge|ask|request|propose|recommend|order|suggest)(?:e?d|s)?$/;
const own = ['nsubj', 'csubj', 'aux', 'mark', 'expl'];

/**
 * Gives past tenses without a subject behind what is demanded to whoever demands it, where the parser takes them for more
 * demands (`Peru demanded that she retract the remark, recalled its envoy and halted imports`). Changes the annotation in place.
 */
export function mendDemandedLists(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 1; verb + 4 < words.length; verb++) {
    if (!demanding.test(words[verb]!) || !/^VB[DZ]$/.test(xpos[verb]!)) continue;
    const demand = deprel.findIndex(
      (relation, at) => relation === 'ccomp' && head[at] === verb && at > verb && /^VBP?$/.test(xpos[at]!),
    );
    if (demand < 0 || !hasDependant(annotation, demand, ['nsubj']) || !hasDependant(annotation, demand, ['mark']))
      continue;
    for (let at = demand + 2; at < words.length; at++) {
      const isListed = (deprel[at] === 'ccomp' && head[at] === verb) || (deprel[at] === 'conj' && head[at] === demand);
      if (!isListed || xpos[at] !== 'VBD' || hasDependant(annotation, at, own) || isInQuotation(words, verb, at))
        continue;
      [head[at], deprel[at]] = [verb, 'conj'];
      mendLast(words, annotation, at);
    }
  }
}
mendDemandedLists.needs = [demanding];

/** `… to Chile and halted imports`: of a place and a thing the second is what the last verb is done to. */
function mendLast(words: readonly string[], { head, deprel, upos, xpos }: Annotation, verb: number): void {
  for (let last = verb + 2; last + 1 < words.length; last++) {
    const thing = last + 1;
    if (!/^VB[ND]$/.test(xpos[last]!) || words[last - 1] !== 'and' || !/^(?:conj|amod)$/.test(deprel[last]!)) continue;
    if (deprel[thing] !== 'conj') continue;
    const place = head[thing]!;
    if (place < verb || upos[thing] !== 'NOUN' || upos[place] !== 'PROPN') continue;
    [head[last], deprel[last], xpos[last]] = [verb, 'conj', 'VBD'];
    [head[thing], deprel[thing]] = [last, 'obj'];
    head[last - 1] = last;
  }
}
