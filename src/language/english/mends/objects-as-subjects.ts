import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

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

/**
 * Makes an object of the noun right behind a past that has its subject before it already, where the parser takes both for its subjects:
 * `The ministry closed schools and cancelled a parade`. Changes the annotation in place.
 */
export function mendSubjectsBehindTheirVerb(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'nsubj' || verb < 1 || verb > at || xpos[verb] !== 'VBD' || upos[verb] !== 'VERB') continue;
    if (
      !/^(?:NOUN|PROPN)$/.test(upos[at]!) ||
      /^(?:said|added|told|asked|came|went|stood|lay|began)$/.test(words[verb]!)
    )
      continue;
    // right behind it: `resigned, after protests calling for it` has none
    if (head.some((above, i) => i > verb && i < at && above !== at)) continue;
    const isBefore = deprel.some((relation, i) => relation === 'nsubj' && i < verb && head[i] === verb);
    if (isBefore && !hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'cop'])) deprel[at] = 'obj';
  }
}
