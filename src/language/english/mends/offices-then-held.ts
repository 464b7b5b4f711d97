import type { Annotation } from '../model/index.js';

const when = /^(?:then|now|later|once|formerly|currently|today)$/;

/**
 * Says of a name what somebody was then, between commas behind it (`Lind, then the ambassador to Peru, said …`), where the parser
 * makes that a second subject. Changes the annotation in place.
 */
export function mendOfficesThenHeld(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let then = 2; then + 4 < words.length; then++) {
    if (!when.test(words[then]!) || words[then - 1] !== ',' || !/^(?:the|an?|its|his|her)$/.test(words[then + 1]!))
      continue;
    const noun = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && at > then && head[at]! > at);
    const verb = noun < 0 ? -1 : head[noun]!;
    const end = noun < 0 ? -1 : words.indexOf(',', noun);
    if (upos[noun] !== 'NOUN' || end < 0 || end > verb || words.slice(then, noun).includes(',')) continue;
    const name = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at < then);
    if (name < 0 || upos[name] !== 'PROPN' || words.slice(name, then - 1).includes(',')) continue;
    [head[noun], deprel[noun]] = [name, 'appos'];
    [head[then], deprel[then]] = [noun, 'advmod'];
  }
}
mendOfficesThenHeld.needs = [when, /^,$/];
