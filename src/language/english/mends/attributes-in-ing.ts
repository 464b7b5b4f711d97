import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const adjectives = /^(?:neighbou?ring|acting|warring|ruling|visiting|outgoing|incoming)$/;

/**
 * Makes attributes of *neighbouring*, *acting* and their like, which the parser takes for verbs whose object is the noun behind
 * them: `accused neighbouring Peru of fraud`, `summoned Lima's acting envoy`. Changes the annotation in place.
 */
export function mendAttributesInIng(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    const above = head[at]!;
    if (!adjectives.test(words[at]!) || above < 0 || deprel[at] === 'amod' || deprel[at] === 'compound') continue;
    if (hasDependant(annotation, at, ['aux', 'cop', 'cc'])) continue;
    const noun = deprel.findIndex((relation, i) => relation === 'obj' && head[i] === at && i > at && i < at + 4);
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || hasDependant(annotation, noun, ['det', 'case'])) continue;
    const isNear = /^neigh/.test(words[at]!) || /^(?:amod|compound|nmod:poss|det|punct)/.test(deprel[at]!);
    // `rebels acting on orders`: with neither an owner nor a verb before it, what is in -ing is a verb
    const owner = deprel.findIndex((relation, i) => /^(?:nsubj|nmod:poss)$/.test(relation) && head[i] === at && i < at);
    const isOwned = owner >= 0 && /^['’]s?$/.test(words[at - 1]!) && head[at - 1] === owner;
    if (!isNear && !isOwned && !(deprel[at] === 'obj' && head[at] === at - 1)) continue;
    const preposition = deprel.findIndex((r, i) => r === 'mark' && head[i] === at && i === at - 1);
    for (let word = 0; word < words.length; word++) if (head[word] === at && word !== noun) head[word] = noun;
    if (isOwned) deprel[owner] = 'nmod:poss';
    head[noun] = above;
    if (preposition >= 0) [deprel[noun], deprel[preposition], upos[preposition]] = ['obl', 'case', 'ADP'];
    else deprel[noun] = /^(?:advcl|xcomp|ccomp|acl)$/.test(deprel[at]!) ? 'obj' : deprel[at]!;
    [head[at], deprel[at], upos[at], xpos[at]] = [noun, 'amod', 'VERB', 'VBG'];
    // what followed the noun followed the verb
    for (let word = noun + 1; word < words.length; word++)
      if (head[word] === noun && /^(?:advcl|obl|xcomp|ccomp)/.test(deprel[word]!)) head[word] = above;
  }
}
mendAttributesInIng.needs = [adjectives];
