import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const charging = /^(?:accuses?|accused|suspects?|suspected|blames?|blamed)$/;

/**
 * Makes the subject of a clause about whoever is accused of those who accuse him there, where the parser joins them to him (`Chad, which
 * Peru and two agencies accuse of arming the rebels, left`). Changes the annotation in place.
 */
export function mendAccusersInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let which = 2; which + 3 < words.length; which++) {
    if (!/^(?:which|whom)$/.test(words[which]!)) continue;
    let verb = which + 2;
    while (verb < words.length && verb < which + 12 && !charging.test(words[verb]!) && words[verb] !== ',') verb++;
    if (!charging.test(words[verb] ?? '') || !/^acl/.test(deprel[verb]!) || hasDependant(annotation, verb, ['nsubj']))
      continue;
    const accused = head[verb]!;
    if (accused >= which || accused < 0) continue;
    const isWithin = (at: number): boolean => at > which && at < verb;
    // the one noun that the others there hang on
    const tops: number[] = [];
    for (let at = which + 1; at < verb; at++)
      if (!isWithin(head[at]!) && !/^(?:PUNCT|ADV|AUX)$/.test(upos[at]!)) tops.push(at);
    if (tops.length !== 1 || !/^(?:NOUN|PROPN)$/.test(upos[tops[0]!]!)) continue;
    const subject = tops[0]!;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[which], deprel[which]] = [verb, 'obj'];
    if (words[which - 1] === ',') head[which - 1] = verb;
    // `accuse of arming`, which the parser may take for one verb
    const of = verb + 1;
    if (words[of] === 'of' && deprel[of] === 'fixed' && annotation.xpos[of + 1] === 'VBG')
      [head[of], deprel[of]] = [of + 1, 'mark'];
    splitJoined(words, annotation, which, subject);
  }
}
mendAccusersInRelatives.needs = [/^(?:which|whom)$/, charging];

/** Joins to a name what the parser takes with it for a part of its name: `Peru and two agencies`, whose last word it makes the head of both. */
function splitJoined(words: readonly string[], { head, deprel, upos }: Annotation, which: number, noun: number): void {
  const and = words.indexOf('and', which);
  const name = which + 1;
  if (and !== name + 1 || and > noun || deprel[name] !== 'compound' || head[name] !== noun || upos[name] !== 'PROPN')
    return;
  const inner = head[and]!;
  if (inner <= and || inner >= noun || head[inner] !== name) return;
  const [above, relation] = [head[noun]!, deprel[noun]!];
  [head[inner], deprel[inner]] = [noun, 'compound'];
  [head[noun], deprel[noun]] = [name, 'conj'];
  [head[name], deprel[name]] = [above, relation];
  head[and] = noun;
}
