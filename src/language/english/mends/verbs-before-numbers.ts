import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes the verb of its sentence of what the parser takes for an adjective, where an article or a number stands between it and its
 * noun: a strike on the camp `wounded ten soldiers`. Changes the annotation in place.
 */
export function mendVerbsBeforeNumbers(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 2 < head.length; verb++) {
    if (!/^VB[DN]$/.test(xpos[verb]!) || deprel[verb] !== 'amod') continue;
    const noun = head[verb]!;
    if (noun < verb + 2 || !/^(?:det|nummod|nmod:poss)$/.test(deprel[verb + 1]!) || head[verb + 1] !== noun) continue;
    const subject = head[noun]!;
    if (subject < 0 || subject >= verb || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    if (!/^(?:nmod|appos|dep|obl|conj)/.test(deprel[noun]!) || hasDependant(annotation, noun, ['case', 'cc'])) continue;
    if (deprel[subject] !== 'root' || hasDependant(annotation, subject, ['cop', 'nsubj'])) continue;
    [head[verb], deprel[verb], xpos[verb], upos[verb]] = [-1, 'root', 'VBD', 'VERB'];
    [head[noun], deprel[noun]] = [verb, 'obj'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    for (let at = 0; at < head.length; at++) {
      if (at === noun || at === verb || at === subject) continue;
      if (head[at] === verb && at < verb && at > subject && /^(?:obl|nmod)$/.test(deprel[at]!))
        [head[at], deprel[at]] = [subject, 'nmod'];
      if (head[at] === subject && at > noun && !isUnder(annotation, at, noun)) head[at] = verb;
    }
  }
}

/**
 * Hangs `en route` on its verb as a phrase, and a clause of time behind it as well, where the parser makes an object of it: `were killed en
 * route to Lima when their helicopter crashed`. Changes the annotation in place.
 */
export function mendEnRoute(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let route = 2; route < words.length; route++) {
    if (words[route] !== 'route' || words[route - 1] !== 'en' || !/^(?:i?obj|xcomp|obl)/.test(deprel[route]!)) continue;
    const verb = head[route]!;
    if (verb < 0 || verb > route) continue;
    [deprel[route], deprel[route - 1]] = ['obl', 'case'];
    head[route - 1] = route;
    for (let at = route + 1; at < words.length; at++) {
      const isTimed = deprel.some(
        (_, i) => head[i] === at && i < at && /^(?:when|as|after|before|while)$/.test(words[i]!),
      );
      if (head[at] === route && /^acl/.test(deprel[at]!) && isTimed) [head[at], deprel[at]] = [verb, 'advcl'];
    }
  }
}
mendEnRoute.needs = [/^en$/, /^route$/];
