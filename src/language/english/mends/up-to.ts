import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Hangs `up to` on the number after it, where the parser makes a particle of the verb of it: `will allow up to 900 people`.
 * Changes the annotation in place.
 */
export function mendUpTo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at] !== 'up' || words[at + 1] !== 'to' || upos[at + 2] !== 'NUM') continue;
    const number = at + 2;
    if (deprel[at] !== 'compound:prt' || head.some((above) => above === at)) continue;
    head[at] = number;
    deprel[at] = 'advmod';
    head[at + 1] = at;
    deprel[at + 1] = 'fixed';
    // the counted are the object again
    const noun = head[number]!;
    if (noun >= 0 && deprel[noun] === 'obl' && head[noun]! < at && !hasDependant(annotation, noun, ['case']))
      deprel[noun] = 'obj';
  }
}
mendUpTo.needs = [/^up$/];

const measures =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|percent|points?|times|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|per)$/;

/**
 * Takes what stands behind a verb with `at least` and a number for its object, where the parser takes `at` for a preposition of
 * the whole (`killed at least 12 rebels`). Changes the annotation in place.
 */
export function mendAtLeast(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 1; at + 3 < words.length; at++) {
    if (words[at] !== 'at' || !/^(?:least|most)$/.test(words[at + 1]!)) continue;
    const number = at + 2;
    const noun = upos[number] === 'NUM' && deprel[number] === 'nummod' ? head[number]! : number;
    const verb = head[noun]!;
    if (deprel[noun] !== 'obl' || noun < number || verb < 0 || verb >= at || upos[verb] !== 'VERB') continue;
    if (measures.test(words[noun]!) || hasDependant(annotation, verb, ['obj', 'aux:pass', 'ccomp'])) continue;
    if (head.some((above, i) => above === noun && deprel[i] === 'case' && i !== at)) continue;
    deprel[noun] = 'obj';
  }
}
mendAtLeast.needs = [/^(?:least|most)$/];

/**
 * Takes `over` right behind a form of `hand` for its particle, whatever amount follows (`handed over $4 million worth of grain`),
 * and the amount for the object. Changes the annotation in place.
 */
export function mendHandedOver(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 0; verb + 2 < words.length; verb++) {
    const over = verb + 1;
    if (!/^hand(?:s|ed|ing)?$/.test(words[verb]!) || words[over] !== 'over' || upos[verb] !== 'VERB') continue;
    let amount = head[over]!;
    if (amount <= over || !/^(?:case|advmod)$/.test(deprel[over]!)) continue;
    [head[over], deprel[over], upos[over], xpos[over]] = [verb, 'compound:prt', 'ADP', 'RP'];
    // `over more than four`: what counts hangs on what is counted
    for (let steps = 0; head[amount] !== verb && head[amount]! > verb && steps < 4; steps++) amount = head[amount]!;
    if (head[amount] === verb && deprel[amount] === 'obl' && !hasDependant(annotation, amount, ['case']))
      deprel[amount] = 'obj';
  }
}
mendHandedOver.needs = [/^hand(?:s|ed|ing)?$/];
