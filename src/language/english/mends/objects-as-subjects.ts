import type { Annotation } from '../model/index.js';

/**
 * Makes the second of two subjects of a passive the object of the infinitive right before it (`its decision to quit the pact was welcomed`,
 * with the pact taken for what was welcomed). Changes the annotation in place.
 */
export function mendObjectsAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (xpos[at] !== 'VB' || deprel[at] !== 'acl' || words[at - 1] !== 'to') continue;
    const noun = head[at]!;
    const verb = noun < at && deprel[noun] === 'nsubj:pass' ? head[noun]! : -1;
    if (verb <= at) continue;
    const second = words.findIndex(
      (_, child) => child > at && child < verb && head[child] === verb && deprel[child] === 'nsubj:pass',
    );
    if (second < 0) continue;
    let first = second;
    for (let child = at + 1; child < second; child++) if (head[child] === second) first = Math.min(first, child);
    if (first === at + 1) [head[second], deprel[second]] = [at, 'obj'];
  }
}
mendObjectsAsSubjects.needs = [/^to$/, /^(?:was|were|been|be|is|are)$/];
