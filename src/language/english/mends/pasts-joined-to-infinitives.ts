import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

/** Pasts that look like bare forms: `asked it to stop and cut ties`. */
const ambiguous = /^(?:cut|put|set|let|hit|shut|quit|split|cast|spread|bid|burst|cost|hurt|read|rid|shed)$/;

/**
 * Joins a past behind an infinitive to the past above that, where the parser joins it to the infinitive: in `called on both to show
 * restraint and sent soldiers to Lima` who called sent them. Changes the annotation in place.
 */
export function mendPastsJoinedToInfinitives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 5; at + 1 < words.length; at++) {
    if (deprel[at] !== 'conj' || words[at - 1] !== 'and' || !/^VB[DN]$/.test(xpos[at]!) || upos[at] !== 'VERB')
      continue;
    const infinitive = head[at]!;
    if (infinitive < 1 || infinitive > at || xpos[infinitive] !== 'VB' || xpos[infinitive - 1] !== 'TO') continue;
    const main = head[infinitive]!;
    if (!/^(?:xcomp|advcl)$/.test(deprel[infinitive]!) || main < 0 || main > infinitive || xpos[main] !== 'VBD')
      continue;
    if (ambiguous.test(words[at]!) || isInQuotation(words, main, at)) continue;
    if (hasDependant(annotation, at, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'obl:agent'])) continue;
    if (hasDependant(annotation, infinitive, ['aux:pass', 'cop']) || !hasDependant(annotation, at, ['obj'], at))
      continue;
    [head[at], xpos[at]] = [main, 'VBD'];
  }
}
mendPastsJoinedToInfinitives.needs = [/^to$/, /^and$/];
