import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const paper =
  /^(?:statement|letter|communiqu[eé]|declaration|report|post|message|note|reply|address|speech|interview|resolution|appeal|petition|briefing|filing|decree)$/;
const tense = /^VB[DZP]$/;

/**
 * Makes the subject of the sentence those whom the parser takes for what the paper before the comma is called: `In a joint statement, 52
 * countries, including Peru, called upon the rest to sign`. Changes the annotation in place.
 */
export function mendSubjectsBehindPapers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words[0] !== 'In') return;
  const noun = words.findIndex((word, at) => at > 0 && paper.test(word) && deprel[at] === 'obl');
  const verb = noun < 0 ? -1 : head[noun]!;
  if (verb < noun || upos[verb] !== 'VERB' || !tense.test(xpos[verb]!)) return;
  if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'expl', 'aux', 'aux:pass'])) return;
  const comma = words.indexOf(',', noun);
  if (comma < 0 || comma > verb - 2) return;
  for (let at = comma + 1; at < verb; at++) {
    if (!/^(?:appos|nmod|conj)$/.test(deprel[at]!) || !/^(?:NOUN|PROPN)$/.test(upos[at]!)) continue;
    if (!isUnder(annotation, at, noun) || isUnder(annotation, head[at]!, comma + 1)) continue;
    if (hasDependant(annotation, at, ['case'])) return;
    // what stands between is part of the phrase
    for (let i = comma + 1; i < at; i++) if (!isUnder(annotation, i, at)) return;
    [head[at], deprel[at]] = [verb, 'nsubj'];
    for (let i = comma; i < verb; i++) if (i !== at && head[i]! <= noun) head[i] = upos[i] === 'PUNCT' ? verb : at;
    return;
  }
}
mendSubjectsBehindPapers.needs = [/^In$/, paper, /^,$/];
