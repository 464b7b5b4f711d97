import type { Annotation } from '../model/index.js';

/**
 * Makes a noun of `mine` behind an article, a number or a noun of its own (`a gold mine`), or before a noun (`mine ban treaty`), where the tagger has a pronoun. Changes the
 * annotation in place.
 */
export function mendMines(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 'mine' || upos[at] !== 'PRON') continue;
    const own = head.findIndex(
      (above, child) => above === at && child < at && /^(?:det|compound|amod|nummod)$/.test(deprel[child]!),
    );
    // `the mine ban treaty`: nobody's
    const isBefore = upos[at + 1] === 'NOUN' || upos[at + 1] === 'PROPN';
    const isOfNext = isBefore && /^(?:compound|nmod:poss)$/.test(deprel[at]!) && head[at]! > at;
    if (own >= 0 || isOfNext) [upos[at], xpos[at]] = ['NOUN', 'NN'];
    if (isOfNext) deprel[at] = 'compound';
  }
}
mendMines.needs = [/^mine$/];
