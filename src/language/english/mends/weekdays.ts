import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Takes a weekday between a subject and its verb for the day it is (`Peru Friday closed its port`). Changes the annotation in place. */
export function mendWeekdaySubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 1; at < words.length; at++) {
    const verb = head[at]!;
    if (!weekdays.test(words[at]!) || !/^nsubj/.test(deprel[at]!) || verb < at) continue;
    if (hasDependant(annotation, at, ['det', 'case', 'conj'])) continue;
    if (deprel.some((relation, i) => i < at && head[i] === verb && /^nsubj/.test(relation)))
      deprel[at] = 'obl:unmarked';
  }
}

const ofDay = /^(?:with|to|against|from|for|on|into|over)$/;

/**
 * Hangs a phrase behind a weekday on what the day is told of: no day is with, against or for anybody (`signed a pact on
 * Friday with Peru`, `a ban Friday on imports`). Changes the annotation in place.
 */
export function mendPhrasesBehindWeekdays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 2; noun < words.length; noun++) {
    const day = head[noun]!;
    if (deprel[noun] === 'nmod') mendAcrossWeekday(words, annotation, noun);
    if (deprel[noun] !== 'nmod' || day < 0 || day > noun || !weekdays.test(words[day]!)) continue;
    const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun);
    const above = head[day]!;
    if (preposition !== day + 1 || !ofDay.test(words[preposition]!) || above < 0) continue;
    const isNoun = upos[above] === 'NOUN' || upos[above] === 'PROPN';
    [head[noun], deprel[noun]] = [above, isNoun ? 'nmod' : 'obl'];
    if (deprel[day] === 'appos') deprel[day] = 'nmod:unmarked';
  }
}

/** `complained to the council Sunday against Peru`: across a day of the verb no phrase is of the noun before it. */
function mendAcrossWeekday(words: readonly string[], { head, deprel }: Annotation, noun: number): void {
  const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun);
  const day = preposition - 1;
  const above = head[noun]!;
  if (day < 1 || !weekdays.test(words[day]!) || deprel[day] !== 'obl:unmarked' || above > day || above < 0) return;
  if (deprel[above] !== 'obl' || head[above] !== head[day] || !ofDay.test(words[preposition]!)) return;
  [head[noun], deprel[noun]] = [head[day]!, 'obl'];
}
