import type { Annotation } from '../model/index.js';
import { hasDependant, isTree } from './tree.js';

/**
 * Gives a verb behind a colon the name before it for its subject, where it has none of its own: `Peru: wants them to leave; has asked for more`, as
 * lists have where everybody stands. Changes the annotation in place.
 */
export function mendSubjectsOfLabels(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const colon = words.indexOf(':');
  if (colon < 1 || colon > 6 || colon + 3 > words.length) return;
  const label = head.findIndex((above, at) => at < colon && (above < 0 || above > colon));
  if (label < 0 || upos[label] !== 'PROPN' || hasDependant(annotation, label, ['case', 'cop', 'nsubj', 'det'])) return;
  const verb = verbBehind(annotation, colon);
  if (verb < 0 || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark'])) return;
  const root = head.findIndex((above) => above < 0);
  if (root !== label && root !== verb) return;
  const before = { head: [...head], deprel: [...deprel] };
  for (let at = 0; at < words.length; at++)
    if (at !== verb && head[at] === label && (at >= colon || upos[at] === 'PUNCT')) head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[label], deprel[label]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
  for (let at = verb + 1; at < words.length; at++)
    if (head[at] === verb && deprel[at] === 'parataxis' && /^VB[ZN]$/.test(xpos[at]!) && words[at - 1] !== ',')
      if (!hasDependant(annotation, at, ['nsubj', 'nsubj:pass', 'mark'])) deprel[at] = 'conj';
  if (isTree(annotation)) return;
  for (let at = 0; at < words.length; at++) [head[at], deprel[at]] = [before.head[at]!, before.deprel[at]!];
}
mendSubjectsOfLabels.needs = [/^:$/];

/** The verb of now right behind a colon, or behind its `has` or `is`; -1 where something else stands there. */
function verbBehind({ head, deprel, upos, xpos }: Annotation, colon: number): number {
  const first = colon + 1;
  if (upos[first] === 'VERB' && xpos[first] === 'VBZ') return first;
  if (upos[first] !== 'AUX' || xpos[first] !== 'VBZ' || !/^(?:aux|cop)/.test(deprel[first]!)) return -1;
  return head[first]! > first ? head[first]! : -1;
}
