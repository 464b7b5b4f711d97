import type { Annotation } from '../model/index.js';

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
