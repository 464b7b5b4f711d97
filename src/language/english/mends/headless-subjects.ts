import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes the finite verb the head of a sentence like `Peru, which has a claim of its own, called for restraint`, where the
 * parser takes the noun for the head and the verb for a part of the relative clause. Changes the annotation in place.
 */
export function mendRootNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || (upos[root] !== 'NOUN' && upos[root] !== 'PROPN')) return;
  if (hasDependant(annotation, root, ['cop', 'nsubj', 'case', 'aux'])) return;
  if (!/^[.!?]$/.test(words.at(-1)!)) return;
  const clause = deprel.findIndex((relation, at) => head[at] === root && at > root && relation === 'acl:relcl');
  if (clause < 0 || words[clauseStart(annotation, clause) - 1] !== ',') return;
  for (let at = clause + 1; at < words.length; at++) {
    if (words[at - 1] !== ',' || !/^VB[DZN]$/.test(xpos[at]!)) continue;
    const isLoose = deprel[at] === 'acl' && head[at] === root;
    const isInside = /^(?:advcl|conj|parataxis|ccomp|dep)$/.test(deprel[at]!) && isUnder(annotation, at, clause);
    if (!isLoose && !isInside) continue;
    if (deprel.some((relation, i) => head[i] === at && i < at && /^(?:nsubj|csubj|mark|cc|expl)/.test(relation)))
      continue;
    for (let i = 0; i < words.length; i++)
      // what hung on the noun after the clause, and the final stop, belong to the verb
      if (head[i] === root && (i > at || upos[i] === 'ADV')) head[i] = at;
    head[at] = -1;
    deprel[at] = 'root';
    head[root] = at;
    deprel[root] = 'nsubj';
    return;
  }
}

/** Takes a noun with a preposition for what it is, where the parser has it as the subject: `on Friday left`. */
export function mendSubjectsWithCase(words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 0; at < words.length; at++) {
    if (deprel[at] !== 'nsubj') continue;
    const before = deprel.findIndex((relation, i) => relation === 'case' && head[i] === at && i < at);
    if (before >= 0 && /^(?:on|in|at|by|since|after|before|during|until)$/i.test(words[before]!)) deprel[at] = 'obl';
  }
}

function clauseStart(annotation: Annotation, verb: number): number {
  for (let at = 0; at < verb; at++) if (annotation.upos[at] !== 'PUNCT' && isUnder(annotation, at, verb)) return at;
  return verb;
}
