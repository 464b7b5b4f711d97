import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const telling =
  /^(?:says|said|adds|added|argues|argued|claims|claimed|recommends|recommended|warns|warned|concludes|concluded|finds|found|notes|noted)$/;

/**
 * Joins a verb of saying with a clause of its own to the verb of the sentence, where the parser joins it to a noun: in `names Lind as the head of a ring
 * and says that Peru paid him` the report says so. Changes the annotation in place.
 */
export function mendSayingsJoinedToNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 2 < words.length; verb++) {
    if (!telling.test(words[verb]!) || deprel[verb] !== 'conj' || words[verb - 1] !== 'and') continue;
    const noun = head[verb]!;
    if (noun < 0 || noun > verb || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux']) || !hasDependant(annotation, verb, ['ccomp'], verb)) continue;
    let above = head[noun]!;
    for (let steps = 0; above >= 0 && upos[above] !== 'VERB' && steps < 4; steps++) above = head[above]!;
    if (above < 0 || above > noun || xpos[above] !== xpos[verb] || !hasDependant(annotation, above, ['nsubj']))
      continue;
    head[verb] = above;
    if (head[verb - 1] === noun) head[verb - 1] = verb;
  }
}
mendSayingsJoinedToNouns.needs = [/^and$/, telling];
