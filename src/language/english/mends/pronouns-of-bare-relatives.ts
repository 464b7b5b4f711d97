import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Gives a clause right behind its noun the pronoun before its verb, where the parser makes that a second subject of what the noun is said to be:
 * `any award it issued was void`. Changes the annotation in place.
 */
export function mendPronounsOfBareRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    if (!/^(?:it|he|she|they|we|I)$/.test(words[at]!) || deprel[at] !== 'nsubj') continue;
    const verb = at + 1;
    const predicate = head[at]!;
    if (deprel[verb] !== 'acl:relcl' || head[verb] !== at - 1 || predicate <= verb) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[at - 1]!) || !/^VB[DZPN]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'obj'])) continue;
    const isSecond = deprel.some((relation, i) => i < at && head[i] === predicate && /^nsubj/.test(relation));
    if (!isSecond) continue;
    head[at] = verb;
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
  }
}
mendPronounsOfBareRelatives.needs = [/^(?:it|he|she|they|we|I)$/];
