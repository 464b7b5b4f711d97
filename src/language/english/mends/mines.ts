import type { Annotation } from '../model/index.js';

/**
 * Makes a noun of `mine` behind an article, a number or a noun of its own (`a gold mine`), where the tagger has a pronoun. Changes the
 * annotation in place.
 */
export function mendMines(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++) {
    if (words[at] !== 'mine' || upos[at] !== 'PRON') continue;
    const own = head.findIndex(
      (above, child) => above === at && child < at && /^(?:det|compound|amod|nummod)$/.test(deprel[child]!),
    );
    if (own >= 0) [upos[at], xpos[at]] = ['NOUN', 'NN'];
  }
}
mendMines.needs = [/^mine$/];
