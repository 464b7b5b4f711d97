import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What somebody does not do who has just said something. */
const withheld =
  /^(?:deny|elaborate|confirm|specify|name|identify|provide|offer|disclose|reveal|explain|comment|say|rule|clarify|cite|discuss|detail)$/;
const saying = /^(?:said|told|wrote|stated|added|announced|claimed|confirmed|acknowledged|insisted)$/;

/**
 * Joins `but did not deny it` to the verb of whoever said what stands before, where the parser joins it to what he said: in `The palace said
 * the story was wrong but did not deny it` the story denies nothing. Changes the annotation in place.
 */
export function mendDidNotSay(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    if (deprel[verb] !== 'conj' || !withheld.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    const isNegative = /^(?:not|n't|n’t|never)$/.test(words[verb - 1]!);
    if (!isNegative || !/^(?:did|would|could)$/.test(words[verb - 2]!) || !/^(?:but|and)$/.test(words[verb - 3]!))
      continue;
    const told = head[verb]!;
    if (told < 0 || told > verb || deprel[told] !== 'ccomp' || hasDependant(annotation, verb, ['nsubj'])) continue;
    const said = head[told]!;
    if (said < 0 || said > told || !saying.test(words[said]!) || !hasDependant(annotation, said, ['nsubj'])) continue;
    head[verb] = said;
  }
}
mendDidNotSay.needs = [saying, withheld, /^(?:did|would|could)$/, /^(?:but|and)$/];
