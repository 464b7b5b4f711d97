import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What a deed that somebody tells of does to others: no speaker does it by speaking. */
const effects =
  /^(?:killing|injuring|wounding|hurting|maiming|hitting|striking|destroying|damaging|wrecking|burning|torching|flattening|levelling|leveling|collapsing|abducting|kidnapping|seizing|capturing|taking|arresting|detaining|beating|shooting|looting|forcing|driving|leaving|causing|prompting|triggering|sparking|igniting|setting|knocking|cutting|trapping|displacing|sending|bringing|breaking|shattering|blowing|sinking|disabling|raising|pushing|ending|plunging|cutting|disrupting|halting|blocking|closing|stranding|uprooting|freeing|releasing|violating|breaching|crippling|firing|using|targeting)$/;
const saying =
  /^(?:said|says|told|tells|reported|reports|confirmed|announced|wrote|added|claimed|stated|acknowledged|alleged)$/;

/**
 * Hangs what a deed did to others on the deed, where the parser hangs it on the verb of those who tell of it: in `Chad bombed the town,
 * officials said, killing ten` the officials kill nobody. Changes the annotation in place.
 */
export function mendDeedsBehindSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let deed = 5; deed + 1 < words.length; deed++) {
    if (xpos[deed] !== 'VBG' || !effects.test(words[deed]!) || !/^(?:advcl|ccomp|xcomp|acl|conj)$/.test(deprel[deed]!))
      continue;
    const isBehindComma = words[deed - 1] === ',' || (upos[deed - 1] === 'ADV' && words[deed - 2] === ',');
    if (!isBehindComma || hasDependant(annotation, deed, ['nsubj', 'aux', 'mark', 'cc'])) continue;
    const said = sayingAbove(words, annotation, deed);
    if (said < 0) continue;
    const told = toldBefore(annotation, said);
    if (told < 0) continue;
    [head[deed], deprel[deed]] = [told, 'advcl'];
    if (head[deed - 1] === said) head[deed - 1] = deed;
    const stop = words.length - 1;
    if (head[stop] === said && deprel[stop] === 'punct') head[stop] = told;
    // what is told goes on behind those who tell it, who are then put in
    if (deprel[said] !== 'root') continue;
    [head[told], deprel[told]] = [-1, 'root'];
    [head[said], deprel[said]] = [told, 'parataxis'];
  }
}
mendDeedsBehindSources.needs = [effects, saying, /^,$/];

/** The verb of saying that a word hangs on, or on a phrase of which it hangs; or -1. */
function sayingAbove(words: readonly string[], { head, deprel, upos }: Annotation, word: number): number {
  let at = head[word]!;
  for (let steps = 0; steps < 2 && at >= 0 && at < word && upos[at] !== 'VERB'; steps++) {
    if (!/^(?:obl|obj|iobj|nmod)/.test(deprel[at]!)) return -1;
    at = head[at]!;
  }
  return at >= 0 && at < word && upos[at] === 'VERB' && saying.test(words[at]!) ? at : -1;
}

/** The verb of what stands before those who tell it, where all of it stands there; else -1. */
function toldBefore(annotation: Annotation, said: number): number {
  const { head, deprel } = annotation;
  const teller = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said);
  if (teller < 0) return -1;
  if (deprel[said] === 'parataxis') return head[said]! < Math.min(teller, said) ? head[said]! : -1;
  if (deprel[said] !== 'root') return -1;
  let told = -1;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== said || deprel[at] !== 'ccomp') continue;
    if (at < teller) told = at;
    else if (hasDependant(annotation, at, ['nsubj', 'mark', 'expl'])) return -1;
  }
  return told;
}
