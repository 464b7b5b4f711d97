import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const imposing =
  /^(?:impose|imposes|imposed|imposing|lift|lifts|lifted|lifting|announce|announces|announced|announcing|introduce|introduced|ease|eased|tighten|tightened|extend|extended|order|ordered)$/;
const measures = /^(?:bans|curbs|freezes|limits|cuts|controls|checks)$/;

/**
 * Makes measures the object of whoever takes them, where the parser makes a clause of them (`imposed visa bans on two judges`). Changes the
 * annotation in place.
 */
export function mendBansAsVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const verb = head[at]!;
    if (!measures.test(words[at]!) || deprel[at] !== 'ccomp' || xpos[at] !== 'VBZ' || verb < 0 || verb > at) continue;
    if (!imposing.test(words[verb]!) || hasDependant(annotation, at, ['obj', 'ccomp', 'xcomp', 'mark', 'aux']))
      continue;
    const sort = at - 1;
    if (head[sort] !== at || deprel[sort] !== 'nsubj' || upos[sort] !== 'NOUN' || xpos[sort] !== 'NN') continue;
    if (verb < sort - 3) continue;
    [deprel[at], upos[at], xpos[at], deprel[sort]] = ['obj', 'NOUN', 'NNS', 'compound'];
    for (let word = 0; word < words.length; word++) {
      if (head[word] !== at) continue;
      if (word > at && deprel[word]!.startsWith('obl')) deprel[word] = 'nmod';
      else if (word > at && /^(?:advcl|advmod|punct)$/.test(deprel[word]!)) head[word] = verb;
    }
  }
}
mendBansAsVerbs.needs = [imposing, measures];

const phone = /^(?:phone|telephone|videolink|radio)$/;

/**
 * Hangs with whom somebody speaks by phone on the speaking, where the parser hangs it on the phone (`spoke by phone with the king`). Changes
 * the annotation in place.
 */
export function mendSpokenByPhone(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 2; at + 2 < words.length; at++) {
    if (!phone.test(words[at]!) || words[at - 1] !== 'by' || words[at + 1] !== 'with') continue;
    const verb = head[at]!;
    if (verb < 0 || verb > at || !/^(?:spoke|speak|speaks|spoken|speaking|talked|talk|talking)$/.test(words[verb]!))
      continue;
    const other = deprel.findIndex((relation, one) => relation === 'nmod' && head[one] === at && one > at + 1);
    if (other < 0) continue;
    [head[other], deprel[other], head[at + 1]] = [verb, 'obl', other];
  }
}
mendSpokenByPhone.needs = [phone, /^by$/];
