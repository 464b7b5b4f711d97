import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes a verb of `hands` or `hand` before `over`, where the parser has a noun (`Norway hands over six trucks to Chad`): hands are over
 * nothing. Changes the annotation in place.
 */
export function mendHandsOver(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    if (!/^hands?$/.test(words[verb]!) || words[verb + 1] !== 'over' || upos[verb] !== 'NOUN') continue;
    const giver = verb - 1;
    if (upos[giver] !== 'PROPN' || head[giver] !== verb) continue;
    // `Oman and Qatar hand over …`: a noun joined to the first giver
    const lead = deprel[verb] === 'conj' ? head[verb]! : -1;
    if (lead >= 0 && lead < verb && deprel[lead] === 'root' && upos[lead] === 'PROPN') {
      [head[verb], deprel[verb]] = [-1, 'root'];
      [head[lead], deprel[lead]] = [verb, 'nsubj'];
    }
    if (deprel[verb] !== 'root' || hasDependant(annotation, verb, ['det', 'case', 'nmod:poss', 'cop', 'amod']))
      continue;
    const thing = deprel.findIndex((_, at) => at > verb + 1 && head[at] === verb && upos[at] === 'NOUN');
    if (thing < 0) continue;
    [upos[verb], xpos[verb]] = ['VERB', words[verb] === 'hands' ? 'VBZ' : 'VBP'];
    const first = deprel.findIndex((relation, at) => at < verb && head[at] === verb && relation === 'nsubj');
    if (first < 0) deprel[giver] = 'nsubj';
    else if (first !== giver) [head[giver], deprel[giver]] = [first, 'conj'];
    for (let at = 0; at < giver; at++) if (head[at] === verb && deprel[at] === 'cc') head[at] = giver;
    [head[verb + 1], deprel[verb + 1]] = [verb, 'compound:prt'];
    [upos[verb + 1], xpos[verb + 1]] = ['ADP', 'RP'];
    deprel[thing] = 'obj';
  }
}
mendHandsOver.needs = [/^hands?$/, /^over$/];
