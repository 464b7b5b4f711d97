import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const claims = /^(?:claims|charges|reports|calls|demands|attacks|plans|offers|talks|strikes|threats)$/;
const about = /^(?:about|of|on|over|against|by|for|from)$/;

/**
 * Makes a noun, and the subject of what follows, of what the parser takes for a verb behind `and that`: `said that it could see blasts, and that claims
 * about tests could only be checked there`. Changes the annotation in place.
 */
export function mendClaimsAbout(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun + 4 < words.length; noun++) {
    const that = noun - 1;
    if (!claims.test(words[noun]!) || upos[noun] !== 'VERB' || words[that] !== 'that' || head[that] !== noun) continue;
    if (words[that - 1] !== 'and' || !about.test(words[noun + 1]!)) continue;
    const predicate = head.findIndex(
      (above, at) => at > noun + 3 && above === noun && /^(?:advcl|ccomp|conj)$/.test(deprel[at]!),
    );
    const helper = words.findIndex(
      (_, at) => at > noun + 2 && head[at] === predicate && /^(?:MD|VB[DZP])$/.test(xpos[at]!),
    );
    if (predicate < 0 || helper < 0 || helper > predicate) continue;
    const above = head[noun]!;
    // it goes on with what is said
    const content = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === above && at < that);
    [head[predicate], deprel[predicate]] = [content < 0 ? above : content, 'conj'];
    const isPassive = deprel.some((relation, at) => relation === 'aux:pass' && head[at] === predicate);
    // what the parser made its subject belongs to the noun
    let last = noun;
    for (let at = noun + 1; at < helper; at++) {
      if (head[at] === noun && upos[at] === 'NOUN') [deprel[at], last] = ['nmod', at];
      else if (head[at] === predicate && /^nsubj/.test(deprel[at]!)) [head[at], deprel[at]] = [last, 'nmod'];
    }
    const first = words.findIndex((_, at) => at > noun && at < helper && deprel[at] === 'nmod' && head[at] === noun);
    if (head[noun + 1] === predicate)
      [head[noun + 1], deprel[noun + 1], upos[noun + 1]] = [first < 0 ? noun : first, 'case', 'ADP'];
    [head[noun], deprel[noun], upos[noun], xpos[noun]] = [predicate, isPassive ? 'nsubj:pass' : 'nsubj', 'NOUN', 'NNS'];
    [head[that], deprel[that], upos[that], xpos[that]] = [predicate, 'mark', 'SCONJ', 'IN'];
    for (let at = that - 2; at < that; at++)
      if (head[at] === noun && !isUnder(annotation, at, noun + 1)) head[at] = predicate;
  }
}
mendClaimsAbout.needs = [/^that$/, claims, about];
