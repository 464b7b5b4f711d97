import type { Annotation } from '../model/index.js';

const giving = /^(?:gives?|gave|given|giving|grants?|granted|granting|allows?|allowed|allowing)$/;
const unit = /^(?:minute|hour|day|week|fortnight|month|year)s?$/;

/**
 * Makes what a verb of giving gives of a stretch of time before an infinitive, and whom it is given of the noun before it, where the parser
 * takes that for the thing given: in `gave the new rulers 30 days to free him` they are given 30 days. Changes the annotation in place.
 */
export function mendTermsGiven(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let time = 3; time + 2 < words.length; time++) {
    const verb = head[time]!;
    if (!unit.test(words[time]!) || deprel[time] !== 'obl:unmarked' || verb < 0 || verb > time) continue;
    if (!giving.test(words[verb]!) || words[time + 1] !== 'to' || xpos[time + 2] !== 'VB') continue;
    // nothing between the noun and the time but what counts it
    let before = time - 1;
    while (before > verb && head[before] === time && /^(?:nummod|det|amod|compound)$/.test(deprel[before]!)) before--;
    if (before === time - 1 || head[before] !== verb || deprel[before] !== 'obj') continue;
    deprel[before] = 'iobj';
    deprel[time] = 'obj';
  }
}
mendTermsGiven.needs = [giving, unit, /^to$/];
