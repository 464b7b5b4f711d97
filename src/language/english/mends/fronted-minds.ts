import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const minds = /^(?:Aware|Unaware|Convinced|Unconvinced|Confident|Certain|Mindful|Fearful|Worried|Hopeful|Wary|Sure)$/;

/**
 * Makes the verb behind a comma that of the sentence, where a state of mind with its clause opens that and the parser has the verb hang on it
 * (`Aware that Peru had left, Lind promised a review`). Changes the annotation in place.
 */
export function mendFrontedMinds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const mind = words[0] && minds.test(words[0]) ? 0 : -1;
  if (mind < 0 || !/^(?:that|of)$/.test(words[mind + 1] ?? '')) return;
  if (hasDependant(annotation, mind, ['cop', 'nsubj'])) return;
  // nor is it what is said: `Aware that Peru had left, Lind said nothing`
  if (deprel[mind] === 'ccomp' && words[mind + 1] === 'that') deprel[mind] = 'advcl';
  if (deprel[mind] !== 'root') return;
  for (let verb = mind + 3; verb < words.length; verb++) {
    if (head[verb] !== mind || !/^(?:parataxis|ccomp|conj|advcl)$/.test(deprel[verb]!)) continue;
    if (upos[verb] !== 'VERB' || !/^VB[DPZN]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['mark', 'cc']))
      continue;
    const subject = deprel.findIndex((relation, at) => head[at] === verb && /^nsubj/.test(relation));
    if (subject < 0 || subject > verb) continue;
    let first = subject;
    while (first > 0 && isUnder(annotation, first - 1, subject)) first--;
    if (words[first - 1] !== ',') continue;
    [head[verb], deprel[verb]] = [-1, 'root'];
    [head[mind], deprel[mind]] = [verb, 'advcl'];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === mind) head[at] = verb;
    head[first - 1] = verb;
    return;
  }
}
mendFrontedMinds.needs = [minds];
