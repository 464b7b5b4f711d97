import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Verbs of planning and wanting that are spelt like nouns, in the form that a plural takes. */
const plans = /^(?:plan|aim|hope|vow|offer|promise|pledge|need|demand|threaten|intend|want|expect)$/;
const between = /^(?:ADP|PROPN|NOUN|ADJ|DET|NUM|CCONJ|PART)$/;

/**
 * Makes the verb of a plural of what stands before an infinitive, where a phrase between the two misleads the parser (`Mediators from the
 * African Union plan to meet rebels`): it takes the verb for a noun, or gives it the name before it. Changes the annotation in place.
 */
export function mendPlansOfPlurals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 2 < words.length; verb++) {
    if (!plans.test(words[verb]!) || words[verb + 1] !== 'to' || xpos[verb + 2] !== 'VB') continue;
    const subject = pluralBefore(annotation, verb);
    if (subject < 0 || (head[subject] === verb && upos[verb] === 'VERB')) continue;
    if (head[subject] !== -1 && head[subject] !== verb) continue;
    if (!/^(?:PROPN|NOUN)$/.test(upos[verb - 1]!) || hasDependant(annotation, verb, ['nmod:poss', 'aux', 'cop']))
      continue;
    if (head[subject] === -1) {
      for (let at = verb + 1; at < words.length; at++) if (head[at] === subject) head[at] = verb;
      [head[verb], deprel[verb]] = [-1, 'root'];
      [head[subject], deprel[subject]] = [verb, 'nsubj'];
    }
    deprel[subject] = 'nsubj';
    [upos[verb], xpos[verb]] = ['VERB', 'VBP'];
    if (head[verb + 2] === verb) deprel[verb + 2] = 'xcomp';
    takeBack(annotation, subject, verb);
  }
}
mendPlansOfPlurals.needs = [plans, /^to$/];

/** The plural that opens the sentence, with a phrase and nothing else behind it up to the verb; or -1. */
function pluralBefore({ upos, xpos }: Annotation, verb: number): number {
  let first = 0;
  while (first < verb && /^(?:DET|ADJ|NUM|PUNCT)$/.test(upos[first]!)) first++;
  while (first + 1 < verb && upos[first] === 'NOUN' && upos[first + 1] === 'NOUN') first++;
  if (xpos[first] !== 'NNS' || upos[first + 1] !== 'ADP' || first + 2 >= verb) return -1;
  return upos.slice(first + 1, verb).every((tag) => between.test(tag)) ? first : -1;
}

/** Gives the words between a subject and its verb that hang on the verb to the phrase that they stand in. */
function takeBack({ head, deprel, upos }: Annotation, subject: number, verb: number): void {
  let first = -1;
  for (let at = subject + 1; at < verb; at++) if (head[at] === subject && deprel[at] === 'nmod') first = at;
  for (let at = verb - 1; at > subject; at--) {
    if (head[at] !== verb || !/^(?:PROPN|NOUN)$/.test(upos[at]!)) continue;
    for (let mark = subject + 1; mark < at; mark++)
      if (head[mark] === verb && /^(?:case|cc|det|amod)$/.test(deprel[mark]!)) head[mark] = at;
    [head[at], deprel[at]] = first > 0 && first < at ? [first, 'conj'] : [subject, 'nmod'];
    if (first < 0) first = at;
  }
  // what is left of the phrase hangs on its noun
  for (let at = subject + 1; at < first; at++) if (head[at] === verb) head[at] = first;
}
