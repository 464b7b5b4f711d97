import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const finite = /^(?:VB[DZP]|MD)$/;
const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/** Who is to do things: of other nouns an infinitive says what they are for. */
export const doers =
  /^(?:minister|ministers|president|presidents|premier|premiers|chancellor|leader|leaders|chief|chiefs|envoy|envoys|ambassador|ambassadors|negotiators|mediators|king|queen|emir|pope|troops|army|navy|forces|soldiers|police|government|junta|cabinet|parliament|senate|court|allies|officials|diplomats|delegation|union|council|rebels)$/;

/**
 * Makes the predicate of a headline of the infinitive that tells what is to be done (`Peru to pull troops out of Chile`), where the
 * parser says it of the name before it. Changes the annotation in place.
 */
export function mendHeadlineFutures(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.length < 4 || /^[.!?:]$/.test(words.at(-1)!)) return;
  const subject = head.findIndex((above) => above < 0);
  if (!isNoun(annotation, subject) || (upos[subject] === 'NOUN' && !doers.test(words[subject]!))) return;
  const to = words.indexOf('to', subject + 1);
  const verb = to < 0 ? -1 : head[to]!;
  if (verb < to || xpos[verb] !== 'VB' || deprel[verb] !== 'acl' || head[verb] !== subject) return;
  if (
    xpos.some((tag, at) => at < verb && finite.test(tag)) ||
    hasDependant(annotation, subject, ['det', 'cop', 'case'])
  )
    return;
  for (let at = 0; at < words.length; at++) if (head[at] === subject && at > to && at !== verb) head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [deprel[to], upos[to], xpos[to]] = ['aux', 'AUX', 'MD'];
}

/**
 * Gives a verb in a tense that has no subject the noun right before it, which the parser takes for a part of the verb (`UN chief slams
 * raid on camp`). Changes the annotation in place.
 */
export function mendSubjectsAsAttributes(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb < head.length; verb++) {
    const noun = verb - 1;
    if (upos[verb] !== 'VERB' || !/^VB[DZP]$/.test(xpos[verb]!) || head[noun] !== verb) continue;
    if (!isNoun(annotation, noun) || !/^(?:amod|compound)$/.test(deprel[noun]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) continue;
    deprel[noun] = 'nsubj';
    for (let at = 0; at < noun; at++)
      if (head[at] === verb && /^(?:amod|compound|det|nummod|nmod:poss)$/.test(deprel[at]!)) head[at] = noun;
  }
}

const marks = /^(?:as|while|after|before|because|since|though|although)$/i;

/**
 * Makes the subject of its clause of the name right behind the word that opens it, where the parser takes that for an adverbial without
 * a preposition: `Council extends embargo as Peru and Chile spar`. Changes the annotation in place.
 */
export function mendSubjectsAsAdverbials(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let mark = 1; mark + 2 < words.length; mark++) {
    if (deprel[mark] !== 'mark' || !marks.test(words[mark]!) || upos[mark + 1] !== 'PROPN') continue;
    const verb = head[mark]!;
    const name = deprel.findIndex((relation, at) => at > mark && at < verb && relation === 'obl' && head[at] === verb);
    if (name < 0 || upos[verb] !== 'VERB' || head.some((above, at) => above === verb && at > mark && at < name))
      continue;
    if (upos[name] !== 'PROPN' || isDay.test(words[name]!)) continue;
    if (hasDependant(annotation, name, ['case']) || hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl']))
      continue;
    deprel[name] = 'nsubj';
  }
}
const isDay = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
mendSubjectsAsAdverbials.needs = [marks];
