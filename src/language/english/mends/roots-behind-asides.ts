import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes the sentence's own verb of one between the asides on its subject and its object, where the parser takes the subject for the root
 * and hangs the verb below: `The creditors, led by Peru and Chile, backed the plan`, `Brazil, which borders both, called on them to stop`,
 * `An envoy, who asked not to be named, accused Peru`. Changes the annotation in place.
 */
export function mendRootsBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const noun = deprel.indexOf('root');
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || hasDependant(annotation, noun, ['cop', 'nsubj'])) return;
  const aside = deprel.findIndex(
    (relation, at) => /^acl(?::relcl)?$/.test(relation) && head[at] === noun && at > noun && upos[at] === 'VERB',
  );
  if (aside < 0 || !words.slice(noun + 1, aside).includes(',')) return;
  for (let verb = aside + 2; verb + 1 < words.length; verb++) {
    let before = verb - 1;
    // `, now oppose it`
    while (before > aside && upos[before] === 'ADV' && head[before] === verb) before--;
    if (words[before] !== ',' || upos[verb] !== 'VERB' || !/^VB[DZPN]$/.test(xpos[verb]!)) continue;
    // `who asked not to be named, accused`: what somebody is to do stands behind no comma
    const isBelow =
      (head[verb] === aside && /^(?:conj|xcomp|ccomp)$/.test(deprel[verb]!)) ||
      (head[verb] === noun && /^acl/.test(deprel[verb]!)) ||
      (/^(?:conj|xcomp)$/.test(deprel[verb]!) && isUnder(annotation, verb, aside));
    if (
      !isBelow ||
      hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'cc', 'mark', 'aux', 'aux:pass', 'obl:agent'])
    )
      return;
    // a participle has no object
    if (!hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'], verb)) return;
    // another verb behind another comma may be the one
    const hasOther = words.some(
      (word, at) => at > verb && word === ',' && /^VB[DZ]$/.test(xpos[at + 1] ?? '') && upos[at + 1] === 'VERB',
    );
    if (hasOther) return;
    [head[verb], deprel[verb]] = [-1, 'root'];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === noun || head[at] === aside) head[at] = verb;
    return;
  }
}
mendRootsBehindAsides.needs = [/^,$/];
