import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What is done with things that a phrase names, rather than what somebody was when he did something. */
const held = /^(?:held|kept|owned|stored|produced|sold|bought|imported|exported|manufactured|located|used|issued)$/;

/**
 * Gives a participle right behind a phrase to its noun, where the parser gives it to a verb: in `as they do for gains held less than a year`
 * the gains are held. Changes the annotation in place.
 */
export function mendParticiplesBehindPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    if (!held.test(words[verb]!) || xpos[verb] !== 'VBN' || deprel[verb] !== 'advcl') continue;
    const noun = verb - 1;
    if (upos[noun] !== 'NOUN' || !/^(?:obl|nmod)/.test(deprel[noun]!) || head[verb]! >= noun) continue;
    if (!hasDependant(annotation, noun, ['case'])) continue;
    if (
      hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'mark', 'aux', 'aux:pass', 'advmod']) &&
      hasBefore(annotation, verb)
    )
      continue;
    [head[verb], deprel[verb]] = [noun, 'acl'];
  }
}
mendParticiplesBehindPhrases.needs = [held];

/** Whether something of a verb stands before it. */
const hasBefore = ({ head }: Annotation, verb: number): boolean =>
  head.some((above, at) => above === verb && at < verb);
