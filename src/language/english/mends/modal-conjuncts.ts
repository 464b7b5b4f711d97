import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const joining = /^(?:and|but)$/;

/**
 * Joins a verb with a modal or an auxiliary behind `and` to the verb above that has the same, where the parser joins it to a verb between that
 * has none: in `would demand that the army lift the siege and would extend the embargo` it is the text that would, and in `has refused to
 * recognise the vote, which it says was unfair, and has called for another` who refused called. Changes the annotation in place.
 */
export function mendModalConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let and = 4; and + 2 < words.length; and++) {
    if (!joining.test(words[and]!) || deprel[and] !== 'cc') continue;
    const [modal, joined] = [and + 1, head[and]!];
    if (!auxiliary.test(words[modal]!) || head[modal] !== joined || !/^aux/.test(deprel[modal]!)) continue;
    if (joined < modal || deprel[joined] !== 'conj' || hasDependant(annotation, joined, own)) continue;
    const lower = head[joined]!;
    if (lower < 0 || lower > and || has(annotation, words, lower, words[modal]!)) continue;
    // a subjunctive has no modal; a relative clause before a comma is closed
    const isBare = xpos[lower] === 'VB' && deprel[lower] === 'ccomp' && !/^ha[sd]$/.test(words[modal]!);
    const isClosed = words[and - 1] === ',';
    if (!isBare && !isClosed) continue;
    let upper = head[lower]!;
    let isRelative = /^acl:relcl$/.test(deprel[lower]!);
    for (
      let steps = 0;
      upper >= 0 && upper < lower && steps < 5 && !has(annotation, words, upper, words[modal]!);
      steps++
    ) {
      isRelative ||= deprel[upper] === 'acl:relcl' && isSetOff(annotation, words, upper);
      upper = head[upper]!;
    }
    if (upper < 0 || upper > lower || !has(annotation, words, upper, words[modal]!)) continue;
    if (xpos[upper] !== xpos[joined] || !(isBare || isRelative) || isInQuotation(words, upper, joined)) continue;
    head[joined] = upper;
  }
}
mendModalConjuncts.needs = [joining, /^(?:will|would|shall|should|must|can|could|may|might|ha[sd]|have)$/];

const auxiliary = /^(?:will|would|shall|should|must|can|could|may|might|ha[sd]|have)$/;
const own = ['nsubj', 'csubj', 'mark', 'expl'];

/** Whether a verb has an auxiliary before it, no more than a few words away. */
const has = ({ head, deprel }: Annotation, words: readonly string[], verb: number, auxiliary: string): boolean =>
  words.some((word, at) => at < verb && word === auxiliary && head[at] === verb && /^aux/.test(deprel[at]!));

/** Whether a comma before a clause hangs on it. */
const isSetOff = ({ head }: Annotation, words: readonly string[], verb: number): boolean =>
  words.some((word, at) => at < verb && word === ',' && head[at] === verb);
