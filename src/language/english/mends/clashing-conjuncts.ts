import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

/**
 * Hangs a finite verb that the parser coordinates with a form it cannot stand beside (`an attempt to reward a militia and
 * accused the emirate`) on the nearest verb above that has its own form. Changes the annotation in place.
 */
export function mendClashingConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (deprel[at] !== 'conj' || !/^VB[DZ]$/.test(xpos[at]!)) continue;
    const neighbour = head[at]!;
    if (neighbour > at || !/^VBG?$/.test(xpos[neighbour]!) || hasDependant(annotation, at, own)) continue;
    const verb = verbAbove(annotation, neighbour, xpos[at]!);
    if (verb >= 0 && !isInQuotation(words, verb, at)) head[at] = verb;
  }
}

const saying = /^(?:says?|said|added|reported|announced|noted)$/;

/**
 * Hangs a verb after a claim put in between commas on the verb before it: in `Peru has sent ships, the navy said, and on
 * Friday stopped imports` it is Peru that stopped them. Changes the annotation in place.
 */
export function mendConjunctsOfInserted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const said = head[at]!;
    if (deprel[at] !== 'conj' || !/^VB[DZPN]$/.test(xpos[at]!) || said < 0 || said > at) continue;
    if (deprel[said] !== 'parataxis' || !saying.test(words[said]!) || words[said + 1] !== ',') continue;
    const verb = head[said]!;
    if (verb < 0 || verb > said || !hasDependant(annotation, verb, ['nsubj'])) continue;
    if (hasDependant(annotation, at, own) || !hasDependant(annotation, at, ['cc'])) continue;
    if (!isInQuotation(words, verb, at)) head[at] = verb;
  }
}

/** What gives a verb a clause, or a form, of its own. */
const own = ['nsubj', 'csubj', 'expl', 'aux', 'mark', 'cop'];

function verbAbove({ head, xpos }: Annotation, from: number, form: string): number {
  let at = head[from]!;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (at < from && xpos[at] === form) return at;
    at = head[at]!;
  }
  return -1;
}
