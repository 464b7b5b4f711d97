import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';

/**
 * `Where Cuba sees an ally, Haiti sees a rival`, `While Tunis wants a vote, Algiers wants more talks`: whether a clause at the head
 * of a sentence sets what one side holds against what another holds with the same verb. Both are told alike.
 */
export function isContrasted(g: Grammar, { cue, source }: Draft): boolean {
  const { tokens, sentences } = g.analysis;
  const verb = tokens[cue?.head ?? -1];
  const main = tokens[verb?.head ?? -1];
  if (!verb || !main || !source || verb.deprel !== 'advcl' || main.index < verb.index || main.lemma !== verb.lemma)
    return false;
  const mark = child(g, verb.index, 'mark', 'advmod');
  return (
    mark?.index === sentences[verb.sentence]!.first &&
    /^(?:where|while|whereas)$/i.test(mark.form) &&
    child(g, verb.index, 'nsubj') !== null &&
    child(g, main.index, 'nsubj') !== null
  );
}
