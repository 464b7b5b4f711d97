import type { Annotation } from '../model/index.js';

/**
 * Makes one noun of an office and who has been chosen for it (`the president-elect`, `Chancellor-designate Omar Diaz`), where the
 * parser takes the last word for a verb or for a noun of its own. Changes the annotation in place.
 */
export function mendElect(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let last = 2; last < words.length; last++) {
    if (!/^(?:elect|designate)$/.test(words[last]!) || words[last - 1] !== '-') continue;
    const office = last - 2;
    if (!/^(?:NOUN|PROPN)$/.test(upos[office]!)) continue;
    const isWhole = head[office] === last && deprel[office] === 'compound';
    if (isWhole && upos[last] !== 'VERB') continue;
    const isOwn = /^nmod:(?:poss|desc)$/.test(deprel[last]!) || head[office] === last || head[office] === last - 1;
    const from = isOwn ? last : office;
    let [above, relation] = [head[from]!, deprel[from]!];
    if (above === office || above === last - 1 || above === last) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === office && at !== last && at !== last - 1) head[at] = last;
    [upos[last], xpos[last]] = ['NOUN', 'NN'];
    [head[office], deprel[office]] = [last, 'compound'];
    [head[last - 1], deprel[last - 1]] = [last, 'punct'];
    const name = last + 1;
    if (upos[name] === 'PROPN' && relation !== 'nmod:poss' && (head[name] === last || head[name] === above)) {
      if (relation !== 'nmod:desc') [head[name], deprel[name]] = [above, relation];
      [above, relation] = [name, 'nmod:desc'];
    }
    [head[last], deprel[last]] = [above, relation];
  }
}
mendElect.needs = [/^(?:elect|designate)$/];
