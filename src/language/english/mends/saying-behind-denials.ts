import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const denying = /^(?:den(?:ied|ies|y|ying))$/;
const saying = /^(?:saying|adding|insisting|arguing|claiming|maintaining|noting|stressing)$/;

/**
 * Hangs what somebody says behind a comma on his denying, where the parser hangs it on what he denies: in `denied that Peru had refused to
 * talk, saying it had made an offer` he says so, and not Peru. Changes the annotation in place.
 */
export function mendSayingBehindDenials(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let word = 5; word + 1 < words.length; word++) {
    if (!saying.test(words[word]!) || words[word - 1] !== ',' || deprel[word] !== 'advcl') continue;
    if (hasDependant(annotation, word, ['nsubj', 'mark', 'aux'])) continue;
    let over = head[word]!;
    for (let steps = 0; over >= 0 && /^(?:xcomp|advcl|conj)$/.test(deprel[over]!) && steps < 4; steps++)
      over = head[over]!;
    const main = over < 0 ? -1 : head[over]!;
    if (main < 0 || deprel[over] !== 'ccomp' || over > word || main > over || !denying.test(words[main]!)) continue;
    head[word] = main;
  }
}
mendSayingBehindDenials.needs = [denying, saying, /^,$/];
