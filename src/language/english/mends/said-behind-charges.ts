import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const accusing =
  /^(?:accused|suspected|blamed|criticised|criticized|condemned|faulted|denounced|rebuked|thanked|praised)$/;
const saying =
  /^(?:said|insisted|added|argued|claimed|warned|maintained|demanded|declared|told|stressed|noted|denied|announced|confirmed|vowed|urged|rejected|suggested|alleged|asked|called)$/;

/**
 * Joins a verb of saying behind what somebody is accused of to the accusing, where the parser joins it to the deed: in `accused Peru of having
 * moved the buoys and said that it had no right to` who accused said so. Changes the annotation in place.
 */
export function mendSaidBehindCharges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 5; at + 1 < words.length; at++) {
    if (!saying.test(words[at]!) || words[at - 1] !== 'and' || deprel[at] !== 'conj' || !/^VB[DN]$/.test(xpos[at]!))
      continue;
    const deed = head[at]!;
    const main = deed < 0 || deed > at ? -1 : head[deed]!;
    if (main < 0 || main > deed || !accusing.test(words[main]!) || xpos[main] !== 'VBD') continue;
    if (!/^(?:advcl|ccomp|acl|obl|nmod)$/.test(deprel[deed]!) || isInQuotation(words, main, at)) continue;
    const isPerfect = words.slice(main, deed).includes('having');
    if (!(isPerfect || xpos[deed] === 'VBG') || hasDependant(annotation, at, ['nsubj', 'aux', 'obl:agent'])) continue;
    // `accused him of having lied and denied it`: a deed of the same kind has no clause of its own
    if (isPerfect && !hasDependant(annotation, at, ['ccomp', 'xcomp', 'obl'], at)) continue;
    [head[at], xpos[at]] = [main, 'VBD'];
  }
}
mendSaidBehindCharges.needs = [accusing, /^of|for$/, saying, /^and$/];
