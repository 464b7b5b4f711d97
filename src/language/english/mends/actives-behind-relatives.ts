import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const pronouns = /^(?:which|who|whose|whom)$/;

/**
 * Makes an active verb of a past behind a relative clause in the passive, whose subject the parser takes for the patient as well, though
 * it has no auxiliary and an object of its own (`Niger, which was not invited, denounced the text`). Changes the annotation in place.
 */
export function mendActivesBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 5; verb + 1 < words.length; verb++) {
    if (!/^VB[DN]$/.test(xpos[verb]!) || !/^(?:root|ccomp|conj)$/.test(deprel[verb]!)) continue;
    const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj:pass');
    if (subject < 0 || words[subject + 1] !== ',' || !pronouns.test(words[subject + 2]!)) continue;
    const isRelated = deprel.some(
      (relation, at) => relation === 'acl:relcl' && head[at] === subject && at > subject && at < verb,
    );
    if (!isRelated || hasDependant(annotation, verb, ['aux', 'cop']) || !hasDependant(annotation, verb, ['obj'], verb))
      continue;
    xpos[verb] = 'VBD';
    deprel[subject] = 'nsubj';
  }
}
mendActivesBehindRelatives.needs = [/^,$/, pronouns];
