import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const counted =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d{1,3})$/i;
const votes = /^(?:voted|abstained|opposed|backed|supported|rejected|refused|declined)$/;

/**
 * Gives a verb of voting the count before it as its subject, where the parser joins the verb to the one before or makes the count part
 * of a phrase: `Four voted in favour, nine voted against`. Without it those of the first verb vote on both sides. Changes the annotation in place.
 */
export function mendCountedVotes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let count = 2; count + 1 < words.length; count++) {
    const verb = count + 1;
    if (!counted.test(words[count]!) || !votes.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    if (!/^(?:,|;|and|while)$/.test(words[count - 1]!)) continue;
    if (deprel[count] === 'nsubj' && head[count] === verb) continue;
    if (head[count] !== verb && hasDependant(annotation, verb, ['nsubj', 'nsubj:pass'])) continue;
    let main = head[verb] === count ? head[count]! : head[verb]!;
    // up to the verb that the phrase belongs to
    for (let steps = 0; main >= 0 && upos[main] !== 'VERB' && steps < words.length; steps++) main = head[main]!;
    if (main < 0 || main >= count) continue;
    for (let at = 0; at < count; at++) if (head[at] === count && deprel[at] !== 'punct') head[at] = verb;
    [head[verb], deprel[verb], xpos[verb]] = [main, 'conj', 'VBD'];
    [head[count], deprel[count]] = [verb, 'nsubj'];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === count) head[at] = verb;
  }
}
mendCountedVotes.needs = [counted, votes];
