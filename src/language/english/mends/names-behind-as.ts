import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

/**
 * Makes a clause of a name and its verb behind `as` in a headline, where the parser makes the name a part of what is before it: `Peru, Chile swap
 * prisoners as Lima hails talks`. Changes the annotation in place.
 */
export function mendNamesBehindAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?]$/.test(words.at(-1) ?? '')) return;
  const root = head.indexOf(-1);
  if (root < 0 || !/^VB[ZP]$/.test(xpos[root]!)) return;
  for (let as = root + 2; as + 3 < words.length; as++) {
    const name = as + 1;
    if (words[as] !== 'as' || deprel[as] !== 'case' || head[as] !== name || upos[name] !== 'PROPN') continue;
    let verb = name + 1;
    while (verb < words.length && upos[verb] === 'PROPN' && head[verb] === name) verb++;
    if (xpos[verb] !== 'VBZ' || !/^(?:nmod|acl|dep|root|conj|appos|obj)/.test(deprel[verb]!)) continue;
    if (isUnder(annotation, root, verb)) continue;
    [head[verb], deprel[verb]] = [root, 'advcl'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
  }
}
mendNamesBehindAs.needs = [/^as$/];
