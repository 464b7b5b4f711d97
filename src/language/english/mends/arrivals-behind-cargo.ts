import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What ships, vehicles and those in them do or come to. */
const moving =
  /^(?:landed|crossed|arrived|docked|sank|crashed|capsized|overturned|plunged|departed|anchored|collided|exploded|entered|returned|sailed|berthed|reached|left|drove|rolled|flew|ran|vanished|disappeared|touched)$/;
const bearing = /^(?:carrying|bringing|transporting|ferrying|bearing|hauling|loaded|laden|packed|escorting|taking)$/;

/**
 * Makes the verb of a sentence that has none of a past behind what a ship or lorry carries, which the parser takes for an attribute of the
 * cargo: `The first plane carrying tents landed in Chad`. Changes the annotation in place.
 */
export function mendArrivalsBehindCargo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    const cargo = head[verb]!;
    if (!moving.test(words[verb]!) || deprel[verb] !== 'acl' || xpos[verb] !== 'VBN' || cargo !== verb - 1) continue;
    const carrying = head[cargo]!;
    if (deprel[cargo] !== 'obj' || carrying < 0 || !bearing.test(words[carrying]!) || deprel[carrying] !== 'acl')
      continue;
    const subject = head[carrying]!;
    if (subject < 0 || subject > carrying || head[subject]! >= 0 || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    if (hasDependant(annotation, subject, ['cop', 'nsubj']) || hasDependant(annotation, verb, ['aux', 'obl:agent']))
      continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === subject && at > verb && deprel[at] !== 'acl') head[at] = verb;
    [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    return;
  }
}
mendArrivalsBehindCargo.needs = [moving, bearing];
