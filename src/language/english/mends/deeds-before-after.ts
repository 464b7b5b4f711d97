import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const opening = /^(?:after|before|as|when|while|until|because)$/;

/**
 * Makes what stands behind a finite verb its object, and the clause behind `after` its circumstance, where the parser makes that object a
 * second subject of the clause: in `The Union suspended talks on Sunday after the junta expelled its envoy` the Union suspended them.
 * Changes the annotation in place.
 */
export function mendDeedsBeforeAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 4 < words.length; verb++) {
    if (xpos[verb] !== 'VBD') continue;
    const subject = head.findIndex((above, at) => above === verb && at < verb && deprel[at] === 'nsubj');
    if (subject < 0) continue;
    for (let mark = verb + 2; mark < words.length && !/^[,;:]$/.test(words[mark]!); mark++) {
      if (!opening.test(words[mark]!)) continue;
      const inner = head[mark]!;
      const clause = deprel[mark] === 'mark' ? inner : inner > mark ? head[inner]! : -1;
      if (clause <= mark || xpos[clause] !== 'VBD' || head[clause]! > clause) continue;
      const second = head.findIndex((above, at) => above === clause && at > mark && deprel[at] === 'nsubj');
      const object = head.findIndex(
        (above, at) => above === clause && at > verb && at < mark && deprel[at] === 'nsubj' && upos[at] === 'NOUN',
      );
      if (
        second < 0 ||
        object < 0 ||
        head.some((above, at) => above === verb && at > verb && deprel[at] === 'obj' && at > mark)
      )
        continue;
      // the verb hangs inside what it has for an object, or stands above the clause
      const top = head[verb]!;
      if (deprel[verb] === 'amod' ? top <= verb || top > object : head[clause] !== verb) continue;
      if (deprel[verb] === 'amod') {
        [head[verb], deprel[verb], upos[verb]] = [head[clause]!, deprel[clause]!, 'VERB'];
        const end = words.length - 1;
        if (upos[end] === 'PUNCT' && head[end] === clause) head[end] = verb;
      }
      for (let at = verb + 1; at < object; at++)
        if (head[at] === verb && /^(?:obj|nsubj)/.test(deprel[at]!)) [head[at], deprel[at]] = [object, 'compound'];
      [head[object], deprel[object]] = [verb, 'obj'];
      [head[clause], deprel[clause]] = [verb, 'advcl'];
      [head[mark], deprel[mark], upos[mark]] = [clause, 'mark', 'SCONJ'];
      for (let at = object + 1; at < mark; at++)
        if (isDay.test(words[at]!) && deprel[at] === 'nmod' && hasDependant(annotation, at, ['case']))
          [head[at], deprel[at]] = [verb, 'obl'];
      break;
    }
  }
}
mendDeedsBeforeAfter.needs = [opening];

/**
 * Takes two nouns behind a verb for one thing, where the parser has the first do something to the second: in `suspended aid flights to the town`
 * flights were suspended. Changes the annotation in place.
 */
export function mendNounsWithObjects(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let noun = 2; noun < words.length; noun++) {
    const before = noun - 1;
    if (deprel[noun] !== 'obj' || head[noun] !== before || deprel[before] !== 'obj') continue;
    const verb = head[before]!;
    if (upos[noun] !== 'NOUN' || upos[before] !== 'NOUN' || verb < 0 || verb > before) continue;
    head.forEach((above, at) => {
      if (above === before && at !== noun) head[at] = /^advcl/.test(deprel[at]!) ? verb : noun;
    });
    [head[noun], deprel[noun], head[before], deprel[before]] = [verb, 'obj', noun, 'compound'];
  }
}

const isDay = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
