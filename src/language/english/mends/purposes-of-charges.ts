import type { Annotation } from '../model/index.js';

const accusing =
  /^(?:accuses?|accused|accusing|suspects?|suspected|blames?|blamed|condemns?|condemned|criticis(?:es?|ed)|criticiz(?:es?|ed))$/;

/**
 * Ties what something is said to be done for to that deed, and not to the charge: in `accused Peru of inventing a threat in order to block the pact`
 * Peru means to block it. Changes the annotation in place.
 */
export function mendPurposesOfCharges(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let charge = 0; charge + 4 < words.length; charge++) {
    if (!accusing.test(words[charge]!) || !/^VB/.test(xpos[charge]!)) continue;
    const deed = head.findIndex(
      (above, at) =>
        at > charge + 1 && xpos[at] === 'VBG' && /^(?:of|for)$/.test(words[at - 1]!) && isNear(head, above, charge),
    );
    if (deed < 0) continue;
    for (let at = deed + 1; at < words.length; at++) {
      if (words[at] === ',') break;
      if (head[at] === charge && deprel[at] === 'advcl' && xpos[at] === 'VB' && words.slice(deed, at).includes('to'))
        head[at] = deed;
    }
  }
}
mendPurposesOfCharges.needs = [accusing, /^(?:of|for)$/, /^to$/];

/** Whether a word is another, or hangs on it. */
const isNear = (head: Annotation['head'], word: number, above: number): boolean =>
  word === above || (word >= 0 && head[word] === above);
