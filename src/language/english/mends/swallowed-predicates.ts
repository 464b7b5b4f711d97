import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const subjects = ['nsubj', 'csubj', 'expl'];

/**
 * Makes the main clause of a finite verb without a subject that the parser has inside the relative clause of a noun, which it
 * takes for the head of the sentence (`The man who said she left when she was ill was arrested.`). Changes the annotation in
 * place.
 */
export function mendSwallowedPredicates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const noun = head.findIndex((above) => above < 0);
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || !/^[.!?]$/.test(words.at(-1)!)) return;
  if (hasDependant(annotation, noun, ['cop', 'case', ...subjects])) return;
  const clause = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === noun && at > noun);
  const verb = clause < 0 ? -1 : predicateBehind(words, annotation, clause);
  if (verb < 0 || isInQuotation(words, noun, verb)) return;
  freeMark(annotation, verb);
  const first = firstOf(annotation, verb);
  for (let at = first; at < words.length; at++) if (at !== verb && head[at] === noun && at > verb) head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[noun], deprel[noun]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
}

/** The last finite verb behind a relative clause's own that lacks a subject and is joined to no other verb, or -1. */
function predicateBehind(words: readonly string[], annotation: Annotation, clause: number): number {
  const { deprel } = annotation;
  for (let at = words.length - 1; at > clause; at--) {
    if (!hasTense(annotation, at) || hasDependant(annotation, at, subjects)) continue;
    const relation = deprel[at]!;
    if (/^(?:aux|cop)/.test(relation)) continue;
    // `who won and, he said, will stay`: what is joined belongs to what it is joined to, unless a comma ends the clause before it
    if (relation === 'conj' && (words[firstOf(annotation, at) - 1] !== ',' || hasDependant(annotation, at, ['cc'])))
      continue;
    return isOpen(words, annotation, at) ? at : -1;
  }
  return -1;
}

/** Whether nothing that the verb needs a subject for stands right before it: a relative pronoun, a conjunction of two verbs. */
function isOpen(words: readonly string[], annotation: Annotation, verb: number): boolean {
  const { upos, xpos } = annotation;
  let before = firstAuxiliary(annotation, verb) - 1;
  while (before > 0 && upos[before] === 'ADV') before--;
  return !/^W/.test(xpos[before]!) && upos[before] !== 'CCONJ' && !/^(?:that|to|who|which)$/i.test(words[before]!);
}

function hasTense(annotation: Annotation, at: number): boolean {
  const { head, deprel, upos, xpos } = annotation;
  if (upos[at] !== 'VERB') return false;
  if (/^VB[DZ]$/.test(xpos[at]!)) return true;
  return deprel.some(
    (relation, i) => head[i] === at && i < at && relation.startsWith('aux') && /^(?:VB[DZP]|MD)$/.test(xpos[i]!),
  );
}

function firstAuxiliary({ head, deprel }: Annotation, verb: number): number {
  const first = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation.startsWith('aux'));
  return first < 0 ? verb : first;
}

/** The first word that hangs on a verb without a clause of its own between. */
function firstOf(annotation: Annotation, verb: number): number {
  let first = firstAuxiliary(annotation, verb);
  while (first > 0 && annotation.head[first - 1] === verb && /^(?:advmod|punct)/.test(annotation.deprel[first - 1]!))
    first--;
  return annotation.deprel[first] === 'punct' ? first + 1 : first;
}

/** `while she was ill was arrested`: a finite verb without a subject has no conjunction either; the clause inside has it. */
function freeMark(annotation: Annotation, verb: number): void {
  const { head, deprel } = annotation;
  const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === verb && at < verb);
  const inner = deprel.findIndex(
    (relation, at) => /^(?:advcl|ccomp)$/.test(relation) && head[at] === verb && at > mark && at < verb,
  );
  if (mark < 0 || inner < 0 || !hasDependant(annotation, inner, ['nsubj'])) return;
  for (let at = mark; at < inner; at++) if (head[at] === verb && isUnder(annotation, at, verb)) head[at] = inner;
  [head[inner], deprel[inner]] = [head[verb]!, 'advcl'];
}
