import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const joining = /^(?:and|but)$/;
const insisting =
  /^(?:insist|say|said|maintain|argue|claim|demand|want|call|contend|reject|stress|urge|warn|accuse|den(?:y|ie))(?:s|e?d)?$/;

/**
 * Joins a verb of saying behind the comma that closes a clause with `which` about a thing to the verb of the sentence, where the parser joins it
 * within the clause: in `Peru rejects the ruling, which found that …, and insists the line is void` Peru insists. Changes the annotation in place.
 */
export function mendInsistsBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 7; verb + 1 < words.length; verb++) {
    if (deprel[verb] !== 'conj' || !insisting.test(words[verb]!) || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    const cc = verb - 1;
    if (!joining.test(words[cc]!) || words[cc - 1] !== ',') continue;
    let clause = head[verb]!;
    for (let steps = 0; steps < 6 && clause >= 0 && deprel[clause] !== 'acl:relcl'; steps++) clause = head[clause]!;
    const noun = clause < 0 || clause > verb ? -1 : head[clause]!;
    if (noun < 0 || upos[noun] !== 'NOUN' || deprel[noun] !== 'obj') continue;
    const which = words.indexOf('which', noun);
    if (which < 0 || which > clause || words[which - 1] !== ',' || !isUnder(annotation, which, clause)) continue;
    const main = head[noun]!;
    if (main < 0 || main > noun || xpos[main] !== xpos[verb] || !hasDependant(annotation, main, ['nsubj'])) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark'])) continue;
    head[verb] = main;
  }
}
mendInsistsBehindRelatives.needs = [/^which$/, joining, insisting, /^,$/];
