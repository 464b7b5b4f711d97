import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const timely = /^(?:time|moment|day|week|month|year|point|stage|weekend|meantime)$/i;

/**
 * Makes the predicate of a past tense that the parser takes for a participle behind the phrase of time between it and its
 * subject, which is then left without one: `President Lind at the time accused Peru and left`. Changes the annotation in place.
 */
export function mendLostRoots(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const name = head.findIndex((above) => above < 0);
  if (name < 0 || upos[name] !== 'PROPN' || hasDependant(annotation, name, ['cop', 'nsubj', 'aux', 'case', 'acl']))
    return;
  const time = deprel.findIndex(
    (relation, at) => /^nmod/.test(relation) && head[at] === name && at > name && timely.test(words[at]!),
  );
  if (time < 0) return;
  const verb = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === time && at === time + 1);
  if (verb < 0 || !/^VB[ND]$/.test(xpos[verb]!) || !hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'])) return;
  if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark'])) return;
  for (let at = 0; at < words.length; at++) if (head[at] === name && upos[at] === 'PUNCT' && at > verb) head[at] = verb;
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  [head[name], deprel[name]] = [verb, 'nsubj'];
  [head[time], deprel[time]] = [verb, 'obl'];
}
mendLostRoots.needs = [timely];
