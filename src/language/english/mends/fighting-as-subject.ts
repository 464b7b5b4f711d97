import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const marks = /^(?:after|before|since|until|as|when|once|while)$/i;
/** Verbs that say of a deed that it began, went on or ended. */
const happens =
  /^(?:broke|breaks|break|began|begins|begin|erupted|erupts|erupt|started|starts|start|resumed|resumes|resume|flared|flares|raged|rages|intensified|intensifies|escalated|escalates|continued|continues|continue|ended|ends|stopped|stops|ceased|subsided|eased|spread|spreads|worsened|killed|left|displaced|forced)$/;

/**
 * Makes what is done the subject of the verb which says that it began or ended, where the parser takes it for a clause without a
 * subject of its own: `since fighting with Chad broke out`. Nobody in the main clause does it then. Changes the annotation in place.
 */
export function mendFightingAsSubject(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let deed = 1; deed + 1 < words.length; deed++) {
    if (xpos[deed] !== 'VBG' || deprel[deed] !== 'advcl' || !marks.test(words[deed - 1]!)) continue;
    if (hasDependant(annotation, deed, ['nsubj', 'obj', 'aux', 'cop'])) continue;
    let verb = deed + 1;
    while (verb < words.length && !happens.test(words[verb]!)) {
      if (/^[,;:.]$/.test(words[verb]!) || upos[verb] === 'VERB') verb = words.length;
      verb++;
    }
    if (verb >= words.length || !/^VB[DPZN]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['nsubj', 'aux']))
      continue;
    const isBeside = head[verb] === head[deed] || head[deed] === verb || head[verb] === deed;
    if (!isBeside) continue;
    const main = head[deed] === verb ? head[verb]! : head[deed]!;
    if (main < 0 || main === verb) continue;
    const mark = deed - 1;
    [head[verb], deprel[verb]] = [main, 'advcl'];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[deed], deprel[deed], upos[deed], xpos[deed]] = [verb, 'nsubj', 'NOUN', 'NN'];
    [head[mark], deprel[mark], upos[mark]] = [verb, 'mark', 'SCONJ'];
    for (let at = deed + 1; at < verb; at++) if (head[at] === deed && deprel[at] === 'obl') deprel[at] = 'nmod';
  }
}
mendFightingAsSubject.needs = [marks, /ing$/, happens];
