import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes the verb of a sentence of the past behind the brackets that follow a name at its head, where the parser takes it for an attribute of
 * its object: `SHUANG (China) voiced concern about strikes`. Changes the annotation in place.
 */
export function mendVerbsBehindBrackets(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const open = words.indexOf('(');
  const close = words.indexOf(')', open);
  const verb = close + 1;
  const root = head.indexOf(-1);
  if (open < 1 || close < open || close - open > 6 || verb + 1 >= words.length || root < 0) return;
  if (upos[verb] !== 'VERB' || !/^VB[DN]$/.test(xpos[verb]!) || deprel[verb] !== 'amod') return;
  const object = head[verb]!;
  const name = nameBefore(annotation, open);
  if (name < 0 || object < verb || (root !== name && root !== object)) return;
  if (hasDependant(annotation, object, ['cop', 'nsubj'])) return;
  for (let at = 0; at < words.length; at++) {
    const isPart =
      at > object &&
      (head[at] === object || head[at] === root) &&
      /^(?:acl|advcl|punct|conj|cc|parataxis)$/.test(deprel[at]!);
    if (isPart && !(deprel[at] === 'acl' && words[at - 1] !== ',')) {
      head[at] = verb;
      if (deprel[at] === 'acl') deprel[at] = 'advcl';
    }
  }
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[name], deprel[name]] = [verb, 'nsubj'];
}
mendVerbsBehindBrackets.needs = [/^\($/, /^\)$/, /ed$/];

/** The head of the name that a sentence begins with up to a bracket, or -1. */
function nameBefore({ head, upos }: Annotation, end: number): number {
  let name = -1;
  for (let at = 0; at < end; at++) {
    if (upos[at] !== 'PROPN') return -1;
    if (head[at]! < 0 || head[at]! >= end) name = at;
  }
  return name;
}
