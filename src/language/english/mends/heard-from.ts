import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const learning = /^(?:hear|hears|heard|learn|learns|learned|learnt|gathered|understood|discovered)$/;

/**
 * Gives a verb of hearing the clause behind whom something is heard from, where the parser hangs it on him: `heard from a cousin that the
 * boy was alive`. A clause with `that` and a subject of its own tells nothing of a person. Changes the annotation in place.
 */
export function mendHeardFrom(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let that = 3; that + 2 < words.length; that++) {
    const clause = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || clause < that || !deprel[clause]!.startsWith('acl'))
      continue;
    const source = head[clause]!;
    const verb = head[source] ?? -1;
    if (verb < 0 || verb > source || !deprel[source]!.startsWith('obl') || !learning.test(words[verb]!)) continue;
    if (!words.some((word, at) => head[at] === source && deprel[at] === 'case' && /^(?:from|through|via)$/.test(word)))
      continue;
    if (!hasDependant(annotation, clause, ['nsubj', 'expl', 'csubj'], that)) continue;
    if (hasDependant(annotation, verb, ['obj', 'ccomp'])) continue;
    [head[clause], deprel[clause]] = [verb, 'ccomp'];
  }
}
mendHeardFrom.needs = [/^that$/, learning, /^(?:from|through|via)$/];
