import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const holding =
  /^(?:holds?|held|keeps?|kept|occup(?:y|ies|ied)|controls?|controlled|retains?|retained|seized?|took|takes?)$/;

/**
 * Makes a clause about what somebody holds of one with `that` behind it, which the parser hangs on his verb: `The army holds two hills inside Chad that
 * it was due to leave in May`. Changes the annotation in place.
 */
export function mendPlacesHeldThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 3; that + 2 < words.length; that++) {
    const clause = head[that]!;
    if (
      words[that] !== 'that' ||
      deprel[that] !== 'mark' ||
      clause < that ||
      !/^(?:advcl|ccomp)$/.test(deprel[clause]!)
    )
      continue;
    const verb = head[clause]!;
    if (verb < 0 || verb > that || !holding.test(words[verb]!)) continue;
    const object = deprel.findIndex(
      (relation, at) => relation === 'obj' && head[at] === verb && at > verb && at < that,
    );
    if (object < 0 || !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    if (words.slice(verb, that).some((word) => /^(?:so|such|,)$/.test(word))) continue;
    if (!hasDependant(annotation, clause, ['nsubj'])) continue;
    // the last verb of the clause lacks its object
    const last = deprel.findIndex((relation, at) => /^(?:xcomp|advcl)$/.test(relation) && head[at] === clause);
    const open = Math.max(last, clause);
    if (upos[open] !== 'VERB' || hasDependant(annotation, open, ['obj', 'ccomp', 'xcomp'])) continue;
    [head[clause], deprel[clause]] = [object, 'acl:relcl'];
    [head[that], deprel[that], upos[that], xpos[that]] = [open, 'obj', 'PRON', 'WDT'];
    if (open !== clause) deprel[open] = 'xcomp';
  }
}
mendPlacesHeldThat.needs = [/^that$/, holding];
