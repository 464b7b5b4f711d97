import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const mark = /^(?:after|before|since|until|because|when|once|although|though|while)$/;

/**
 * Makes a clause of a noun behind `after` or the like and the verb behind that noun, where the parser takes the noun for a phrase of its own:
 * in `resigned after two of her deputies, Lind and Huamani, accused her` it is they who did so. Changes the annotation in place.
 */
export function mendSubjectsBehindMarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 3 < words.length; at++) {
    if (!mark.test(words[at]!) || deprel[at] !== 'case') continue;
    const subject = head[at]!;
    if (subject < at || deprel[subject] !== 'obl' || head[subject]! < 0) continue;
    // it hangs on the verb above, or on its own
    const isOwn = head[subject]! > subject;
    const above = isOwn ? head[head[subject]!]! : head[subject]!;
    if (above < 0 || above > at || !/^(?:VERB|ADJ|NOUN)$/.test(upos[above]!)) continue;
    const verb = verbBehind(annotation, subject, above);
    if (isOwn && verb !== head[subject]) continue;
    if (verb < 0) continue;
    if (!isAllOfSubject(words, annotation, at, subject, verb)) continue;
    [head[at], deprel[at], upos[at]] = [verb, 'mark', 'SCONJ'];
    for (let word = subject + 1; word < verb; word++)
      if (head[word] === above && deprel[word] === 'obl') [head[word], deprel[word]] = [subject, 'nmod'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[verb], deprel[verb], xpos[verb]] = [above, 'advcl', xpos[verb] === 'VBN' ? 'VBD' : xpos[verb]!];
  }
}
mendSubjectsBehindMarks.needs = [mark];

/** The next verb with a tense that has no subject and stands beside the noun, or hangs on what is said above it, or -1. */
function verbBehind(annotation: Annotation, subject: number, above: number): number {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = subject + 1; verb < head.length; verb++) {
    const isAbove = head[verb]! < subject && isUnder(annotation, above, head[verb]!);
    if (upos[verb] !== 'VERB' || !isAbove) continue;
    if (!/^(?:advcl|conj|parataxis|ccomp)$/.test(deprel[verb]!)) return -1;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark', 'cc', 'aux'])) return -1;
    if (/^VB[DZP]$/.test(xpos[verb]!)) return verb;
    return xpos[verb] === 'VBN' && hasDependant(annotation, verb, ['obj'], verb) ? verb : -1;
  }
  return -1;
}

/** Whether all from the conjunction to the verb is said of the noun; what stands between commas names who it is. */
function isAllOfSubject(
  words: readonly string[],
  annotation: Annotation,
  from: number,
  subject: number,
  verb: number,
): boolean {
  const { head, deprel, upos } = annotation;
  let commas = 0;
  for (let at = from + 1; at < verb; at++) {
    if (words[at] === ',') commas++;
    if (upos[at] === 'PUNCT') {
      if (!/^[,“”"’-]$/.test(words[at]!)) return false;
      continue;
    }
    if (isUnder(annotation, at, subject)) continue;
    // `a mine on its side of the frontier`: a phrase that the parser hangs on the verb above
    let top = at;
    while (head[top]! > from && head[top] !== verb) top = head[top]!;
    if (top < subject || head[top] !== head[subject] || deprel[top] !== 'obl' || words[at] === ',') return false;
  }
  if (!commas) return true;
  return words[verb - 1] === ',' && commas > 1 && hasNameBeside(annotation, subject, verb);
}

/** Whether a noun, or one that it is counted of, has a name set beside it. */
function hasNameBeside(annotation: Annotation, noun: number, before: number): boolean {
  const { deprel, upos } = annotation;
  return deprel.some(
    (relation, at) =>
      at > noun && at < before && relation === 'appos' && upos[at] === 'PROPN' && isUnder(annotation, at, noun),
  );
}

const fromWhere = /^(?:from|by|at|in|on|near|across|over|into|along|outside|with)$/;

/**
 * Makes the verb of a clause of the second one behind a participle that the parser takes for it: in `after a rocket fired from Chad hit a
 * school` it hit the school, and was fired. Changes the annotation in place.
 */
export function mendParticiplesBehindMarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 4 < words.length; at++) {
    if (!mark.test(words[at]!) || deprel[at] !== 'mark') continue;
    const participle = head[at]!;
    const subject = participle - 1;
    if (subject <= at || deprel[subject] !== 'nsubj' || head[subject] !== participle) continue;
    if (upos[participle] !== 'VERB' || !/^VB[DN]$/.test(xpos[participle]!)) continue;
    if (!fromWhere.test(words[participle + 1] ?? '') || hasDependant(annotation, participle, ['aux', 'obj'])) continue;
    const above = head[participle]!;
    const verb = head.findIndex((over, word) => word > participle && over === above && upos[word] === 'VERB');
    if (verb < 0 || !/^VB[DZP]$/.test(xpos[verb]!) || !/^(?:advcl|conj|parataxis|ccomp)$/.test(deprel[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark', 'cc', 'aux'])) continue;
    if (words.slice(participle, verb).some((word) => /^[,;:–—“”"()]$/.test(word))) continue;
    head[at] = verb;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [deprel[verb], head[verb]] = [deprel[participle]!, above];
    [head[participle], deprel[participle], xpos[participle]] = [subject, 'acl', 'VBN'];
  }
}
mendParticiplesBehindMarks.needs = [mark, fromWhere];
