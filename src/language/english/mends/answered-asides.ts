import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const said =
  /^(?:remark|statement|comment|claim|charge|view|suggestion|assertion|allegation|accusation|account|version|proposal|demand|threat|step|move)$/;

/**
 * Sets `, a remark criticised by lawyers` beside the sentence whose words it sums up, where the parser takes it for a subject of a verb before it.
 * Changes the annotation in place.
 */
export function mendAnsweredAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let noun = 5; noun + 3 < words.length; noun++) {
    if (!said.test(words[noun]!) || !/^nsubj/.test(deprel[noun]!) || head[noun]! > noun) continue;
    if (words[noun - 2] !== ',' || !/^an?$/.test(words[noun - 1]!)) continue;
    const answer = noun + 1;
    if (xpos[answer] !== 'VBN' || head[answer] !== noun || !hasDependant(annotation, answer, ['obl'], answer)) continue;
    const root = deprel.indexOf('root');
    if (root < 0 || root > noun) continue;
    [head[noun], deprel[noun]] = [root, 'appos'];
  }
}
mendAnsweredAsides.needs = [said, /^by$/, /^an?$/];
