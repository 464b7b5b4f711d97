import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const inside = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|CCONJ|PART)$/;

/**
 * Makes a clause of its own of what somebody does beside the main clause, where the parser hangs him or his deed on a noun of that:
 * `extended the mandate of a force, with all members voting for the text`. Changes the annotation in place.
 */
export function mendDeedsBesideClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let preposition = 3; preposition + 3 < words.length; preposition++) {
    if (words[preposition] !== 'with' || words[preposition - 1] !== ',') continue;
    let verb = preposition + 1;
    while (verb < words.length && inside.test(upos[verb]!) && xpos[verb] !== 'VBG') verb++;
    const noun = verb - 1;
    if (xpos[verb] !== 'VBG' || upos[verb] !== 'VERB' || noun === preposition || !/^(?:NOUN|PROPN)$/.test(upos[noun]!))
      continue;
    if (!/^(?:acl|advcl)$/.test(deprel[verb]!) || !/^(?:obl|nmod)$/.test(deprel[noun]!)) continue;
    if (!hasDependant(annotation, verb, ['obj', 'obl', 'xcomp', 'ccomp'], verb)) continue;
    const hung = head[noun] === verb ? head[verb]! : head[noun]!;
    if (head[noun] !== verb && head[verb] !== noun) continue;
    let main = hung;
    for (let steps = 0; main >= 0 && upos[main] !== 'VERB' && steps < 6; steps++) main = head[main]!;
    if (main < 0 || main > preposition || main === hung) continue;
    [head[verb], deprel[verb]] = [main, 'advcl'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[preposition], deprel[preposition]] = [verb, 'mark'];
  }
}
mendDeedsBesideClauses.needs = [/^with$/, /ing$/];
