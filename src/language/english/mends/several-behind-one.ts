import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes the subject of plural holders of an office behind one name, where the parser takes them for what that person is and the rest
 * of those they stand for, for the subject (`addressed to Carlos Huamani, the ministers of Peru, Chile and Mali wrote`). Changes the annotation in place.
 */
export function mendSeveralBehindOne(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let noun = 4; noun + 4 < words.length; noun++) {
    const name = head[noun]!;
    if (xpos[noun] !== 'NNS' || deprel[noun] !== 'appos' || name < 0 || xpos[name] !== 'NNP') continue;
    if (hasDependant(annotation, name, ['conj'])) continue;
    const first = deprel.findIndex((relation, at) => relation === 'nmod' && head[at] === noun && at > noun);
    if (first < 0 || words[noun + 1] !== 'of' || words[first + 1] !== ',') continue;
    const second = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && at > first + 1);
    const verb = head[second] ?? -1;
    if (second < 0 || verb < second || leftOf(annotation, second) !== first + 2) continue;
    const others = deprel.flatMap((relation, at) => (relation === 'conj' && head[at] === second ? [at] : []));
    if (!others.length || xpos[second] !== xpos[first]) continue;
    [head[noun], deprel[noun]] = [verb, deprel[second]!];
    [head[second], deprel[second]] = [first, 'conj'];
    for (const at of others) head[at] = first;
  }
}
mendSeveralBehindOne.needs = [/^,$/, /^of$/, /^and$/];

/** The first word of a short noun phrase. */
const leftOf = ({ head, deprel }: Annotation, word: number): number => {
  let first = word;
  while (head[first - 1] === word && deprel[first - 1] !== 'punct') first--;
  return first;
};
