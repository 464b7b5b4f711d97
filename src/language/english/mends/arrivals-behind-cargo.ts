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
    if (!moving.test(words[verb]!) || deprel[verb] !== 'acl' || !/^VB[ND]$/.test(xpos[verb]!) || cargo !== verb - 1)
      continue;
    // `40 tonnes of rice`: the verb may hang on what is counted
    const whole = deprel[cargo] === 'nmod' ? head[cargo]! : cargo;
    const carrying = head[whole]!;
    if (deprel[whole] !== 'obj' || carrying < 0 || !bearing.test(words[carrying]!) || deprel[carrying] !== 'acl')
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

const full = /^(?:loaded|packed|laden|filled|crammed|piled)$/;

/**
 * Makes a participle of what is told of a lorry before what it did, where the parser has them the wrong way round: `Lorries loaded with rice
 * crossed into Chad`. Changes the annotation in place.
 */
export function mendLoadedBeforeVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const loaded = head.findIndex((above) => above < 0);
  if (loaded < 1 || !full.test(words[loaded]!) || words[loaded + 1] !== 'with') return;
  const subject = loaded - 1;
  if (head[subject] !== loaded || deprel[subject] !== 'nsubj' || hasDependant(annotation, loaded, ['aux', 'cop']))
    return;
  const verb = words.findIndex(
    (word, at) => at > loaded && moving.test(word) && /^VB[ND]$/.test(xpos[at]!) && head[at] === at - 1,
  );
  if (verb < 0 || deprel[verb] !== 'acl' || hasDependant(annotation, verb, ['aux', 'obl:agent'])) return;
  for (let at = 0; at < words.length; at++) if (head[at] === loaded && at > verb) head[at] = verb;
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  [head[subject], head[loaded], deprel[loaded], xpos[loaded]] = [verb, subject, 'acl', 'VBN'];
}
mendLoadedBeforeVerbs.needs = [full, /^with$/, moving];
