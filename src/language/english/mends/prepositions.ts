import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes what opens a noun phrase for the preposition it is (`a row over fishing in Oslo`), where the parser has it as the
 * conjunction of a clause, as the noun may be a form of a verb. Changes the annotation in place.
 */
export function mendPrepositionsAsMarks(_words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 0; at < head.length; at++) {
    const noun = head[at]!;
    if (deprel[at] !== 'mark' || xpos[at] !== 'IN' || noun < at) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || !/^(?:nmod|obl)$/.test(deprel[noun]!)) continue;
    upos[at] = 'ADP';
    deprel[at] = 'case';
  }
}

const amounts =
  /^(?:million|billion|trillion|bn|m|dollars|euros|pounds|yen|yuan|crowns|kroner|kronor|rupees|rubles|roubles|francs|lira|dirhams|riyals|dinars|shekels|pesos)$/;

/**
 * Hangs what an amount is of on the amount, where the parser hangs it on the verb (`suspended $130 million in aid to Peru`).
 * Changes the annotation in place.
 */
export function mendAmounts(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at] !== 'in' || deprel[at] !== 'case' || !amounts.test(words[at - 1]!)) continue;
    const noun = head[at]!;
    if (noun < at || upos[noun] !== 'NOUN' || !/^NNS?$/.test(xpos[noun]!)) continue;
    let amount = at - 1;
    while (head[amount]! >= 0 && head[amount]! < at && /^(?:nummod|compound|flat)/.test(deprel[amount]!))
      amount = head[amount]!;
    if (!/^(?:SYM|NUM|NOUN)$/.test(upos[amount]!)) continue;
    // `announced the release of $130 million in aid`
    const whole = deprel[amount] === 'nmod' ? head[amount]! : amount;
    const isOfVerb = deprel[noun] === 'obl' && head[whole] === head[noun];
    if (whole < 0 || deprel[whole] !== 'obj' || !(isOfVerb || (whole !== amount && head[noun] === whole))) continue;
    [head[noun], deprel[noun]] = [amount, 'nmod'];
  }
}
mendAmounts.needs = [amounts];

/**
 * Takes *following* for a preposition where nothing else brings its noun to the verb (`spoke to reporters following talks with Peru`).
 * Changes the annotation in place.
 */
export function mendFollowing(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at] !== 'following' || deprel[at] !== 'amod') continue;
    const noun = head[at]!;
    // `extended a truce following talks`: the object taken for a part of what stands behind
    const object = at - 1;
    if (noun > at && deprel[noun] === 'obj' && head[object] === noun && deprel[object] === 'compound') {
      [head[object], deprel[object]] = [head[noun]!, 'obj'];
      for (let word = 0; word < object; word++) if (head[word] === noun) head[word] = object;
      deprel[noun] = 'obl';
      [upos[at], xpos[at], deprel[at]] = ['ADP', 'IN', 'case'];
      continue;
    }
    // `signed a pact following talks`: of two objects the second is what the deed came after
    const isSecond = noun > at && deprel[noun] === 'obj' && deprel[object] === 'obj' && head[object] === head[noun];
    if (isSecond && !hasDependant(annotation, noun, ['det'])) deprel[noun] = 'obl';
    if (noun < at || !/^(?:obl|nmod)$/.test(deprel[noun]!) || hasDependant(annotation, noun, ['case', 'det'])) continue;
    [upos[at], xpos[at], deprel[at]] = ['ADP', 'IN', 'case'];
  }
}
mendFollowing.needs = [/^following$/];

/**
 * Takes a particle before a noun phrase without a preposition for the preposition of that (`went on hunger strike`). Changes
 * the annotation in place.
 */
export function mendParticlesBeforePhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (deprel[at] !== 'compound:prt' || words[at] !== 'on' || !/^(?:go|goes|going|went|gone)$/.test(words[at - 1]!))
      continue;
    let noun = at + 1;
    while (deprel[noun] === 'compound' && head[noun]! > noun) noun = head[noun]!;
    if (
      upos[noun] !== 'NOUN' ||
      head[noun] !== head[at] ||
      deprel[noun] !== 'obl' ||
      hasDependant(annotation, noun, ['case'])
    )
      continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [noun, 'case', 'ADP', 'IN'];
  }
}
mendParticlesBeforePhrases.needs = [/^(?:go|goes|going|went|gone)$/, /^on$/];

/**
 * Takes a phrase that has its own preposition and stands behind the name it hangs on for a phrase of that name, no part of it
 * (`the arrest of Ana Huaman by Peruvian police`). Changes the annotation in place.
 */
export function mendPhrasesAsParts(_words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 0; at < head.length; at++) {
    const phrase = head[at]!;
    if (deprel[at] !== 'case' || phrase < at || upos[at] !== 'ADP') continue;
    const name = head[phrase]!;
    if (!/^(?:compound|flat|amod)$/.test(deprel[phrase]!) || name < 0 || name > at || upos[phrase] !== 'NOUN') continue;
    if (/^(?:NOUN|PROPN)$/.test(upos[name]!)) deprel[phrase] = 'nmod';
  }
}

const places =
  /^(?:outside|inside|near|behind|beside|opposite|through|across|along|against|around|at|in|into|from|with)$/;

/**
 * Makes a phrase of what a preposition stands before, where the parser takes it for what something is done to (`gathered outside
 * parliament`). Changes the annotation in place.
 */
export function mendPhrasesAsObjects(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    const noun = head[at]!;
    if (deprel[at] !== 'case' || !places.test(words[at]!) || noun < at || deprel[noun] !== 'obj') continue;
    if (head[noun]! !== at - 1 || upos[at - 1] !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    deprel[noun] = 'obl';
  }
}
mendPhrasesAsObjects.needs = [places];
