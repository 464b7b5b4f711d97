import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|yesterday|today|tonight|week|month|year|morning|night)$/;
const finite = /^VB[DZP]$/;

/**
 * Gives a verb the subjects behind a day that opens the sentence, where the parser joins them to the day (`Earlier Friday, soldiers and
 * villagers clashed in Jos`). Changes the annotation in place.
 */
export function mendSubjectsBehindOpeningDays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at < 5 && at + 3 < words.length; at++) {
    if (!day.test(words[at]!) || words[at + 1] !== ',' || !/^(?:obl|nmod|advmod|dep|nsubj)/.test(deprel[at]!)) continue;
    const verb = head[at]!;
    if (verb < at + 3 || upos[verb] !== 'VERB' || !finite.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'], at)) continue;
    const joined = deprel.flatMap((relation, i) => (relation === 'conj' && head[i] === at && i < verb ? [i] : []));
    const first = joined[0] ?? -1;
    if (first < 0 || joined.some((i) => !/^(?:NOUN|PROPN|PRON)$/.test(upos[i]!) || day.test(words[i]!))) continue;
    // `On Monday, Tuesday and Friday`, `Last week, and on Sunday`: times of their own
    if (joined.some((i) => hasDependant(annotation, i, ['case'])) || hasDependant(annotation, first, ['cc'])) continue;
    [head[first], deprel[first]] = [verb, 'nsubj'];
    for (const other of joined) if (other !== first) head[other] = first;
    if (/^nsubj/.test(deprel[at]!)) deprel[at] = 'obl:unmarked';
    head[at + 1] = verb;
  }
}
mendSubjectsBehindOpeningDays.needs = [day, /^,$/, /^(?:and|or|as)$/];
