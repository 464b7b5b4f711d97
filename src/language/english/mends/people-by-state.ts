import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const states = /^(?:displaced|wounded|injured|dead|detained|disappeared|missing|accused|homeless|bereaved|uprooted)$/;

/**
 * Makes a noun of what people are called by who are in a state, where it stands behind an article with nothing behind it, and the parser
 * has it for a verb or an attribute: `gave money to help the displaced`. Changes the annotation in place.
 */
export function mendPeopleByState(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (!states.test(words[at]!) || words[at - 1] !== 'the' || head[at - 1] !== at || upos[at] === 'NOUN') continue;
    if (
      /^(?:NOUN|PROPN|ADJ|VERB|CCONJ)$/.test(upos[at + 1] ?? '') ||
      hasDependant(annotation, at, ['nsubj', 'cop', 'obj'])
    )
      continue;
    const above = head[at]!;
    [upos[at], xpos[at]] = ['NOUN', 'NNS'];
    if (/^(?:xcomp|ccomp|advcl)$/.test(deprel[at]!) && above < at)
      deprel[at] = hasDependant(annotation, at, ['case']) ? 'obl' : 'obj';
  }
}
mendPeopleByState.needs = [states, /^the$/];
