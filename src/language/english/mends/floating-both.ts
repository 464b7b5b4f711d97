import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Joins a second subject to the first, where the parser joins it to what stands behind that and `both` tells of two: in `The Greens under Rosa Lind
 * and Labour both want it` Labour wants it, too. Changes the annotation in place.
 */
export function mendFloatingBoth(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let both = 5; both + 1 < words.length; both++) {
    if (words[both] !== 'both' || !/^(?:advmod|det|nsubj|dep|cc:preconj)$/.test(deprel[both]!)) continue;
    let verb = both + 1;
    while (verb < words.length && /^(?:AUX|ADV|PART)$/.test(upos[verb]!)) verb++;
    if (!/^VB[DPNG]$/.test(xpos[verb] ?? '') || xpos[both + 1] === 'VBZ') continue;
    const subject = head.findIndex((above, at) => above === verb && at < both - 3 && /^nsubj/.test(deprel[at]!));
    if (subject < 0 || hasDependant(annotation, subject, ['conj'])) continue;
    const and = words.lastIndexOf('and', both);
    if (and < subject + 2) continue;
    const second = head.findIndex((above, at) => at > and && at < both && above > subject && above < and);
    if (second < 0 || deprel[second] !== 'conj' || upos[second] !== 'PROPN') continue;
    const outer = head[second]!;
    if (deprel[outer] !== 'nmod' || head[outer] !== subject) continue;
    [head[second], head[and]] = [subject, second];
    // `Reform UK`, of which the parser may hang the second word on the first name
    for (let at = second + 1; at < both; at++) if (head[at]! <= and && head[at]! > subject) head[at] = second;
  }
}
mendFloatingBoth.needs = [/^both$/, /^and$/];
