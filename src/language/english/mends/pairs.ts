import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Takes `both` right before its verb for the subject, where the parser has it join something: `a charge that both deny`. Changes the annotation in place. */
export function mendPairsBeforeVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at + 1 < words.length; at++) {
    if (!/^both$/i.test(words[at]!) || !/^(?:cc:preconj|det|advmod|cc)$/.test(deprel[at]!)) continue;
    const verb = head[at]!;
    const next = /^(?:have|had|has|were|are|will|would)$/.test(words[at + 1]!) ? at + 2 : at + 1;
    if (verb !== next || !/^VB[DPN]?$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['nsubj'])) continue;
    [upos[at], xpos[at], deprel[at]] = ['PRON', 'DT', 'nsubj'];
  }
}
mendPairsBeforeVerbs.needs = [/^both$/i];
