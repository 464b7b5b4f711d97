import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Takes `ruling` behind an article, where nothing is ruled, for the noun that it is (`a court ruling that Peru ignored`). Changes the annotation in place. */
export function mendRulings(words: readonly string[], annotation: Annotation): void {
  const { deprel, upos, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (words[at] !== 'ruling' || upos[at] === 'NOUN' || !/^(?:obl|obj|nmod|nsubj|conj)/.test(deprel[at]!)) continue;
    if (!hasDependant(annotation, at, ['det']) || hasDependant(annotation, at, ['obj', 'aux', 'mark'])) continue;
    [upos[at], xpos[at]] = ['NOUN', 'NN'];
  }
}
mendRulings.needs = [/^ruling$/];

const behind = /^(?:that|which|on|in|by|from|issued|ordering|[.,;])$/;

/**
 * Makes one noun of a court and the ruling right behind it, where the parser has the court rule (`rejected a court ruling that
 * ordered it to leave`). Changes the annotation in place.
 */
export function mendCourtRulings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    const court = at - 1;
    if (words[at] !== 'ruling' || upos[at] !== 'VERB' || !/^(?:court|tribunal|arbitration)$/.test(words[court]!))
      continue;
    if (!/^(?:obl|obj|nmod)/.test(deprel[court]!) || !behind.test(words[at + 1]!) || head[court]! > court) continue;
    if (!hasDependant(annotation, court, ['det']) || !/^(?:advcl|acl|xcomp)$/.test(deprel[at]!)) continue;
    for (let i = 0; i < court; i++) if (head[i] === court) head[i] = at;
    for (let i = at + 1; i < words.length; i++) {
      if (head[i] === court) head[i] = at;
      if (head[i] === at && deprel[i] === 'ccomp') deprel[i] = 'acl:relcl';
      if (head[i] === at && deprel[i] === 'obl') deprel[i] = 'nmod';
    }
    [head[at], deprel[at], upos[at], xpos[at]] = [head[court]!, deprel[court]!, 'NOUN', 'NN'];
    [head[court], deprel[court]] = [at, 'compound'];
  }
}
mendCourtRulings.needs = [/^ruling$/, /^(?:court|tribunal|arbitration)$/];
