import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes one phrase of a name and the two nouns without an article that say who that is, where the parser makes the first its own
 * (`met businessman and former minister Peter Novak`), or hangs the name on the verb. Changes the annotation in place.
 */
export function mendDoubleTitles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 3; name < words.length; name++) {
    if (upos[name] !== 'PROPN' || xpos[name] !== 'NNP' || !/^\p{Lu}\p{Ll}/u.test(words[name]!)) continue;
    const last = name - 1;
    if (!isRole(words, annotation, last)) continue;
    let and = last - 1;
    while (and > 1 && /^(?:ADJ|NOUN|PROPN)$/.test(upos[and]!) && last - and < 4) and--;
    const first = and - 1;
    if (words[and] !== 'and' || first < 1 || !isRole(words, annotation, first)) continue;
    if (hasDependant(annotation, first, ['det', 'nmod:poss', 'nummod'])) continue;
    if (deprel[name] === 'flat' && upos[head[name]!] === 'VERB' && head[name]! < first) deprel[name] = 'obj';
    const isBehind = head[name] === first && /^(?:appos|conj|flat)$/.test(deprel[name]!);
    if (!isBehind || head[first]! === name || !/^(?:obj|iobj|obl|nmod|nsubj)/.test(deprel[first]!)) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === first && at !== name && (deprel[at] === 'case' || at > name)) head[at] = name;
    [head[name], deprel[name]] = [head[first]!, deprel[first]!];
    [head[first], deprel[first]] = [name, 'nmod:desc'];
    [head[last], deprel[last], head[and]] = [first, 'conj', last];
  }
}
mendDoubleTitles.needs = [/^and$/];

/** A noun in the singular and in small letters. */
const isRole = (words: readonly string[], { upos, xpos }: Annotation, at: number): boolean =>
  upos[at] === 'NOUN' && xpos[at] === 'NN' && /^\p{Ll}/u.test(words[at]!);
