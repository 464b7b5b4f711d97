import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const relative = /^(?:which|who|whom|where)$/;

/**
 * Hangs on the verb of a relative clause between commas what stands in it before that verb, where the parser hangs it on the verb
 * behind the clause: `The truce, which Peru and Chile brokered, had held`. Changes the annotation in place.
 */
export function mendWordsOfRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let pronoun = 2; pronoun + 2 < words.length; pronoun++) {
    if (!relative.test(words[pronoun]!) || words[pronoun - 1] !== ',') continue;
    const verb = deprel.findIndex(
      (relation, at) => relation === 'acl:relcl' && at > pronoun && head[at]! >= 0 && head[at]! < pronoun,
    );
    const main = head[pronoun]!;
    if (verb < 0 || main <= verb || isUnder(annotation, main, verb)) continue;
    if (words.slice(pronoun, verb).some((word) => word === ',') || !words.slice(verb + 1, main).includes(',')) continue;
    for (let at = pronoun; at < verb; at++) if (head[at] === main) head[at] = verb;
  }
}
mendWordsOfRelatives.needs = [relative, /^,$/];
