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

const asked = /^(?:demand|insist|ask|request|propose|recommend|want)(?:ed|s|ing)?$/;

/**
 * Makes a verb of `hand over` in what is demanded, where the parser has a noun that the next clause tells of (`Peru demanded that Chad hand over
 * Lind and Chad refused`): the refusal is joined to the demand. Changes the annotation in place.
 */
export function mendHandOverDemanded(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let hand = 3; hand + 2 < words.length; hand++) {
    if (words[hand] !== 'hand' || words[hand + 1] !== 'over' || upos[hand] !== 'NOUN' || deprel[hand] !== 'nsubj')
      continue;
    const giver = hand - 1;
    if (head[giver] !== hand || deprel[giver] !== 'compound' || !/^(?:PROPN|NOUN)$/.test(upos[giver]!)) continue;
    const refused = head[hand]!;
    const main = head[refused] ?? -1;
    if (deprel[refused] !== 'ccomp' || refused < hand || main < 0 || main > hand || !asked.test(words[main]!)) continue;
    const that = deprel.findIndex(
      (relation, at) => relation === 'mark' && head[at] === refused && words[at] === 'that',
    );
    const things = deprel.findIndex(
      (relation, at) => at > hand + 1 && head[at] === hand && /^(?:nmod|obj)/.test(relation),
    );
    if (that < 0 || that > hand || things < 0) continue;
    // the one who refuses was taken for another thing that is handed over
    const and = words.findIndex((word, at) => at > things && /^(?:and|but)$/.test(word) && head[at] === refused - 1);
    const other = refused - 1;
    if (and < 0 || deprel[other] !== 'conj' || upos[other] !== 'PROPN') continue;
    [upos[hand], xpos[hand], head[hand], deprel[hand]] = ['VERB', 'VB', main, 'ccomp'];
    deprel[giver] = 'nsubj';
    for (let at = that; at < giver; at++) if (head[at] === hand) head[at] = giver;
    head[that] = hand;
    [head[hand + 1], deprel[hand + 1], upos[hand + 1], xpos[hand + 1]] = [hand, 'compound:prt', 'ADP', 'RP'];
    [head[things], deprel[things]] = [hand, 'obj'];
    [head[refused], deprel[refused]] = [main, 'conj'];
    [head[and], head[other], deprel[other]] = [refused, refused, 'nsubj'];
  }
}
mendHandOverDemanded.needs = [/^hand$/, /^over$/, /^(?:and|but)$/];
