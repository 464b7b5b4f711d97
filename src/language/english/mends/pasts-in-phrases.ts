import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes the verb of a sentence that is left without one of a past before a bare noun, where the parser takes both for a phrase of the
 * subject that has no preposition: `Nurses in Ghana downed tools over wages`. Changes the annotation in place.
 */
export function mendPastsInPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const subject = head.findIndex((above) => above < 0);
  if (subject < 0 || upos[subject] !== 'NOUN' || hasDependant(annotation, subject, ['cop', 'case', 'nsubj'])) return;
  if (words.at(-1) !== '.') return;
  const verb = xpos.findIndex(
    (tag, at) =>
      tag === 'VBD' && deprel[at] === 'amod' && head[at] === at + 1 && head[at + 1] === subject && at > subject,
  );
  const object = verb + 1;
  if (verb < 0 || deprel[object] !== 'nmod') return;
  if (hasDependant(annotation, object, ['case', 'det']) || hasDependant(annotation, verb, ['aux', 'obj'])) return;
  if (xpos.some((tag, at) => at !== verb && /^(?:VB[DZP]|MD)$/.test(tag))) return;
  for (let at = 0; at < words.length; at++) {
    if (at === verb || at === object) continue;
    // `the company Codelco downed tools`: a name beside what it is the name of
    if (head[at] === verb && at < verb) [head[at], deprel[at]] = [at - 1, 'appos'];
    if (at > object && (head[at] === object || head[at] === subject)) {
      head[at] = verb;
      if (deprel[at] === 'nmod') deprel[at] = 'obl';
    }
  }
  [head[verb], deprel[verb], upos[verb]] = [-1, 'root', 'VERB'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
}
mendPastsInPhrases.needs = [/^\p{Ll}{3,}ed$/u, /^\.$/];
