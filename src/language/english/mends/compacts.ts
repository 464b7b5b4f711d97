import type { Annotation } from '../model/index.js';

const compact = /^compact$/;
const opening = /^(?:the|a|this|that|its|their|his|her|our|'s|’s|'|’)$/i;
const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/**
 * Makes the noun that it is of a *compact* that states conclude, where the parser takes it for an adjective: `rejected the bloc's migration
 * compact`, `called the compact inadequate`. Changes the annotation in place.
 */
export function mendCompacts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (words[at] !== 'compact' || xpos[at] !== 'JJ') continue;
    const isBare = opening.test(words[at - 1]!);
    // `a compact car`
    if (!(isBare || isNoun(annotation, at - 1)) || (at + 1 < words.length && isNoun(annotation, at + 1))) continue;
    const above = head[at]!;
    const takes = (from: number, first: number): void => {
      for (let word = first; word < at; word++)
        if (head[word] === from && /^(?:det|nmod:poss|amod|compound|case|punct)$/.test(deprel[word]!)) head[word] = at;
    };
    if (deprel[at] === 'amod') {
      // `called the compact inadequate`
      const verb = above < 0 ? -1 : head[above]!;
      if (above !== at + 1 || upos[above] !== 'ADJ' || verb < 0 || verb > at || upos[verb] !== 'VERB') continue;
      // `called the bloc's migration compact inadequate`
      const isSplit = !isBare && head[at - 1] === verb && deprel[at - 1] === 'obj';
      if (!isBare && !isSplit) continue;
      takes(isSplit ? at - 1 : above, verb + 1);
      if (isSplit) [head[at - 1], deprel[at - 1]] = [at, 'compound'];
      [head[at], deprel[at], deprel[above]] = [verb, 'obj', 'xcomp'];
    } else if (!isBare && head[at - 1] === above && /^(?:obj|obl|nsubj|nsubj:pass)$/.test(deprel[at - 1]!)) {
      // `rejected the bloc's migration compact`
      deprel[at] = deprel[at - 1]!;
      takes(at - 1, 0);
      [head[at - 1], deprel[at - 1]] = [at, 'compound'];
    } else if (!/^(?:obj|obl|nmod|conj|nsubj|nsubj:pass|obl:agent|root|appos)$/.test(deprel[at]!)) continue;
    [upos[at], xpos[at]] = ['NOUN', 'NN'];
  }
}
mendCompacts.needs = [compact];
