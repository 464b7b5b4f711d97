import type { Annotation } from '../model/index.js';
import { isTree } from './tree.js';

const might = /^(?:could|may|might|can|should|must|would|will)$/;

/**
 * Joins bare verbs to the one behind a modal, where the parser takes a later one for the main verb: `Peru could close the port, attack the
 * ships or expel the envoy`. Changes the annotation in place.
 */
export function mendRowsBehindModals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let first = 2; first < words.length; first++) {
    const later = head[first]!;
    if (xpos[first] !== 'VB' || !/^(?:ccomp|advcl|parataxis)$/.test(deprel[first]!) || later <= first) continue;
    if (!/^VBP?$/.test(xpos[later]!) || upos[later] !== 'VERB') continue;
    if (words[later - 1] !== ',' && !/^(?:and|or)$/.test(words[later - 1]!)) continue;
    if (!hasModal(words, annotation, first) || !isBare(annotation, first, later)) continue;
    const before = { head: [...head], deprel: [...deprel] };
    [head[first], deprel[first]] = [head[later]!, deprel[later]!];
    [head[later], deprel[later], xpos[later]] = [first, 'conj', 'VB'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== later) continue;
      if (at < first || (deprel[at] === 'punct' && at > later)) head[at] = first;
    }
    if (isTree(annotation)) continue;
    for (let at = 0; at < words.length; at++) [head[at], deprel[at]] = [before.head[at]!, before.deprel[at]!];
  }
}
mendRowsBehindModals.needs = [might, /^(?:and|or)$/];

const hasModal = (words: readonly string[], { head, xpos }: Annotation, verb: number): boolean =>
  words.some((word, at) => head[at] === verb && at < verb && xpos[at] === 'MD' && might.test(word));

/** Whether nobody of its own does what a verb says, with no auxiliary and mark. */
const isBare = ({ head, deprel }: Annotation, first: number, verb: number): boolean =>
  !deprel.some(
    (role, at) => head[at] === verb && at > first && at < verb && /^(?:nsubj|aux|mark|cop|expl)/.test(role),
  ) && !deprel.some((role, at) => head[at] === verb && at < first && role.startsWith('nsubj'));
