import type { Annotation } from '../model/index.js';

/**
 * Ties what something is worth, and a relative clause behind that, to the thing, where the parser ties them to whom it was made with: in `a deal with
 * Chile worth 3 billion dollars, which Peru rejects` Peru rejects the deal. Changes the annotation in place.
 */
export function mendWorthOfDeals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let worth = 4; worth + 1 < words.length; worth++) {
    if (words[worth] !== 'worth') continue;
    let first = worth - 1;
    if (upos[first] !== 'PROPN') continue;
    while (upos[first - 1] === 'PROPN' || words[first - 1] === 'the') first--;
    const deal = first - 2;
    if (deal < 0 || !/^(?:with|between|from|to|for|in)$/.test(words[first - 1]!) || upos[deal] !== 'NOUN') continue;
    const amount = head[worth]!;
    // what the preposition leads to is the amount, in the tree
    if (amount < worth || head[first - 1] !== amount || deprel[first - 1] !== 'case') continue;
    const name = head.findIndex((above, at) => at >= first && at < worth && (above < first || above >= worth));
    if (name < 0) continue;
    [head[name], deprel[name]] = [deal, 'nmod'];
    for (let at = first; at < worth; at++)
      if (at !== name && (head[at]! < first || head[at]! >= worth)) head[at] = name;
    head[first - 1] = name;
    [head[worth], deprel[worth]] = [deal, 'amod'];
    [head[amount], deprel[amount]] = [worth, 'obl:unmarked'];
    for (let at = amount + 1; at < words.length; at++)
      if (head[at] === amount && deprel[at] === 'acl:relcl') head[at] = deal;
  }
}
mendWorthOfDeals.needs = [/^worth$/];
