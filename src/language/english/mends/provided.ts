import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes a condition of what the parser takes for a clause about giving (`will sign, provided that Mali withdraws`,
 * `can reopen the border providing the truce holds`). Changes the annotation in place.
 */
export function mendProvided(words: readonly string[], annotation: Annotation): void {
  for (let at = 2; at < words.length - 2; at++)
    if (/^provid(?:ed|ing)$/i.test(words[at]!)) mendAt(words, annotation, at);
}
mendProvided.needs = [/^provid(?:ed|ing)$/i];

function mendAt(words: readonly string[], annotation: Annotation, at: number): void {
  const { head, deprel, upos, xpos } = annotation;
  const clause = deprel.findIndex((relation, w) => relation === 'ccomp' && head[w] === at && w > at);
  if (clause < 0 || hasDependant(annotation, at, ['aux', 'obj', 'iobj', 'obl'])) return;
  // `the pact provided that ships may pass`
  const subject = deprel.findIndex((relation, w) => /^nsubj/.test(relation) && head[w] === at && w < at);
  if (subject >= 0 && words[at - 1] !== ',') return;
  const speech = subject < 0 ? -1 : predicateOf(annotation, subject, at);
  if (subject >= 0 && speech < 0) return;
  if (speech >= 0) {
    [head[speech], deprel[speech], xpos[speech]] = [head[at]!, deprel[at]!, 'VBD'];
    [head[subject], deprel[subject]] = [speech, 'nsubj'];
  }
  const host = hostOf(annotation, at, speech);
  if (host < 0) return;
  for (let w = 0; w < words.length; w++) {
    if (head[w] !== at || w === clause) continue;
    if (/^that$/i.test(words[w]!)) deprel[w] = 'fixed';
    else head[w] = w < at && deprel[w] === 'punct' ? clause : host;
  }
  const that = at + 1;
  if (/^that$/i.test(words[that]!) && head[that] === clause) [head[that], deprel[that]] = [at, 'fixed'];
  [head[clause], deprel[clause]] = [host, 'advcl'];
  [head[at], deprel[at], upos[at], xpos[at]] = [clause, 'mark', 'SCONJ', 'IN'];
}

/** The verb behind a clause about the subject that is its predicate: `Lind, who was in Lima, said …`. */
function predicateOf({ head, deprel, upos }: Annotation, subject: number, end: number): number {
  const relative = deprel.findIndex((relation, w) => relation === 'acl:relcl' && head[w] === subject && w < end);
  if (relative < 0) return -1;
  return deprel.findIndex(
    (relation, w) => relation === 'acl' && head[w] === subject && w > relative && w < end && upos[w] === 'VERB',
  );
}

/** The clause that the condition is set to: the last one before it, of those it hangs beside or under. */
function hostOf(annotation: Annotation, at: number, speech: number): number {
  const { head, deprel, upos } = annotation;
  let above = speech >= 0 ? speech : head[at]!;
  while (above >= 0 && upos[above] === 'NOUN' && !/^(?:root|ccomp|advcl|conj|parataxis)$/.test(deprel[above]!))
    above = head[above]!;
  if (above < 0) return -1;
  let host = above;
  for (let w = 0; w < at; w++) {
    if (w === above || !isUnder(annotation, w, above)) continue;
    if (/^(?:ccomp|acl:relcl)$/.test(deprel[w]!) && (upos[w] === 'VERB' || upos[w] === 'ADJ') && w !== at)
      if (speech < 0 ? head[w] === above : w > speech) host = w;
  }
  return host;
}
