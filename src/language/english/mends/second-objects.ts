import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Pasts before what is said or felt, which are participles too. */
const past =
  /^(?:voiced|expressed|demanded|praised|welcomed|condemned|raised|questioned|criticised|criticized|denounced|reported|described|rejected|urged|accused|declared)$/;

/**
 * Makes the verb of a sentence that has none of a past which the parser takes for an attribute of a second object in a relative clause:
 * `Campaigners who have followed the affair for years voiced disappointment that …`. Changes the annotation in place.
 */
export function mendSecondObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const subject = head.findIndex((above) => above < 0);
  if (words.at(-1) !== '.' || upos[subject] !== 'NOUN') return;
  if (hasDependant(annotation, subject, ['cop', 'nsubj', 'case', 'aux'])) return;
  const relative = deprel.findIndex((relation, at) => head[at] === subject && relation === 'acl:relcl');
  if (relative < 0) return;
  for (let verb = relative + 2; verb + 1 < words.length; verb++) {
    const object = head[verb]!;
    if (!past.test(words[verb]!) || deprel[verb] !== 'amod' || object < verb) continue;
    if (head[object] !== relative || deprel[object] !== 'obj' || hasDependant(annotation, object, ['case', 'det']))
      continue;
    if (!deprel.some((relation, at) => head[at] === relative && relation === 'obj' && at < verb)) continue;
    for (let at = verb + 1; at < words.length; at++)
      if (
        at !== object &&
        (head[at] === subject || head[at] === relative || (head[at] === object && deprel[at] === 'punct'))
      )
        head[at] = verb;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[object], deprel[object]] = [verb, 'obj'];
    return;
  }
}
mendSecondObjects.needs = [past, /^(?:who|that|which)$/, /^\.$/];
