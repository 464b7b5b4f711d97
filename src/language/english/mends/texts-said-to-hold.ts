import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying =
  /^(?:says?|said|insists?|insisted|argues?|argued|maintains?|maintained|claims?|claimed|believes?|believed|contends?|contended|notes?|noted|stress(?:es|ed)|warns?|warned|holds?|held)$/;

/**
 * Makes the subject of a clause of what the parser takes for the object of a verb of saying, where an aside stands between it and its verb:
 * `Peru insists the pact, signed in 1999, remains in force`. Changes the annotation in place.
 */
export function mendTextsSaidToHold(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 1; said + 6 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || hasDependant(annotation, said, ['ccomp', 'xcomp']))
      continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === said && at > said);
    if (object < 0 || !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    // what the object is called ends at the first comma, and the aside at the one before the verb
    const comma = words.indexOf(',', object);
    if (comma < 0 || words.slice(object + 1, comma).some((_, i) => !isUnder(annotation, object + 1 + i, object)))
      continue;
    const end = words.indexOf(',', comma + 1);
    if (end < comma + 3) continue;
    const verb = upos[end + 1] === 'ADV' ? end + 2 : end + 1;
    if (head[verb] !== said || !/^(?:parataxis|conj)$/.test(deprel[verb]!) || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'expl', 'cc', 'mark'])) continue;
    for (let at = comma; at < verb; at++)
      if (head[at] === said || at === comma)
        [head[at], deprel[at]] = [object, deprel[at] === 'advcl' ? 'acl' : deprel[at]!];
    [head[object], deprel[object]] = [verb, 'nsubj'];
    [head[verb], deprel[verb]] = [said, 'ccomp'];
  }
}
mendTextsSaidToHold.needs = [saying, /^,$/];
