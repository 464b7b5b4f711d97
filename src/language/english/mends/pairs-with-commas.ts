import type { Annotation } from '../model/index.js';

/**
 * Joins the second of two names that a headline parts with a comma alone, before a verb in the plural: `Peru, Chile swap prisoners`. Changes the
 * annotation in place.
 */
export function mendPairsWithCommas(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  if (/^[.!?]$/.test(words.at(-1) ?? '')) return;
  for (let comma = 1; comma + 2 < words.length; comma++) {
    if (words[comma] !== ',') continue;
    const second = comma + 1;
    const first = head[second]!;
    if (upos[second] !== 'PROPN' || !/^(?:nmod|appos|dep)/.test(deprel[second]!) || first < 0 || first >= comma)
      continue;
    if (upos[first] !== 'PROPN' || deprel[first] !== 'nsubj') continue;
    let verb = second + 1;
    while (upos[verb] === 'PROPN' && head[verb] === second) verb++;
    if (head[first] !== verb || xpos[verb] !== 'VBP') continue;
    deprel[second] = 'conj';
  }
}
mendPairsWithCommas.needs = [/^,$/];
