import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const honour = /^(?:Excellency|Majesty|Highness|Holiness|Eminence|Beatitude|Grace)$/;

/**
 * Makes the name the head of `His Excellency Foreign Minister Lind`, where the parser takes the honour for the one who acts and the name for
 * what it is called. Changes the annotation in place.
 */
export function mendHonoursBeforeNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (!honour.test(words[at]!) || !/^(?:his|her|their|your|royal)$/i.test(words[at - 1]!)) continue;
    if (!/^\p{Lu}/u.test(words[at + 1]!) || head[at]! < 0) continue;
    let name = -1;
    for (
      let i = at + 1;
      i < Math.min(words.length, at + 8) && /^(?:\p{Lu}|-$|of$|for$|and$|the$)/u.test(words[i]!);
      i++
    )
      if (head[i] === at && upos[i] === 'PROPN' && /^(?:appos|flat|nmod)$/.test(deprel[i]!)) name = i;
    if (name < 0 || isUnder(annotation, at, name)) continue;
    [head[name], deprel[name]] = [head[at]!, deprel[at]!];
    for (let i = 0; i < words.length; i++) if (head[i] === at && i !== name && i !== at - 1) head[i] = name;
    [head[at], deprel[at]] = [name, 'nmod:desc'];
    [head[at - 1], deprel[at - 1]] = [at, 'nmod:poss'];
  }
}
mendHonoursBeforeNames.needs = [honour];
