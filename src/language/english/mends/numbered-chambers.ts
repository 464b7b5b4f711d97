import type { Annotation } from '../model/index.js';

const chambers = /^(?:Chamber|Section|Division|Panel|Committee|Corps|Phase|Annex|Chapter)$/;

/** Takes the `I` behind a chamber for its number, where the parser has somebody speak: `Trial Chamber I found him guilty`. Changes the annotation in place. */
export function mendNumberedChambers(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++) {
    if (words[at] !== 'I' || upos[at] !== 'PRON' || !chambers.test(words[at - 1]!)) continue;
    const verb = head[at]!;
    const hasOther = deprel.some((role, one) => one < at && head[one] === verb && /^nsubj/.test(role));
    if (!/^nsubj/.test(deprel[at]!) || (!hasOther && head[at - 1] !== at)) continue;
    let chamber = at - 1;
    if (head[chamber] === at) [head[chamber], deprel[chamber]] = [verb, deprel[at]!];
    while (deprel[chamber] === 'flat' && head[chamber]! >= 0) chamber = head[chamber]!;
    [head[at], deprel[at], upos[at], xpos[at]] = [chamber, 'nummod', 'NUM', 'CD'];
  }
}
mendNumberedChambers.needs = [/^I$/, chambers];
