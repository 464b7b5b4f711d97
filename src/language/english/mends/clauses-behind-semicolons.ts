import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

/**
 * Gives the noun behind a semicolon its verb, where the parser takes that for a participle that describes the noun: in `Peru left; a note from
 * the embassy made no mention of it` the note made none. A participle behind its noun has no object. Changes the annotation in place.
 */
export function mendClausesBehindSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let mark = 2; mark + 4 < words.length; mark++) {
    if (words[mark] !== ';') continue;
    const noun = head.findIndex(
      (above, at) => at > mark && at < mark + 6 && above >= 0 && above < mark && /^(?:NOUN|PROPN)$/.test(upos[at]!),
    );
    if (noun < 0) continue;
    const verb = head.findIndex(
      (above, at) => at > noun && deprel[at] === 'acl' && xpos[at] === 'VBN' && isUnder(annotation, above, noun),
    );
    if (verb < 0 || !head.some((above, at) => above === verb && at > verb && deprel[at] === 'obj')) continue;
    if (head.some((above, at) => above === verb && at < verb)) continue;
    if (xpos.slice(mark, verb).some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag)) || words[verb - 1] === ',') continue;
    const root = head.indexOf(-1);
    if (root < 0 || root > mark) continue;
    [head[verb], deprel[verb], xpos[verb]] = [root, 'parataxis', 'VBD'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    head[mark] = verb;
  }
}
mendClausesBehindSemicolons.needs = [/^;$/];
