import type { Annotation } from '../model/index.js';

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Gives the day before a verb to the verb (`the ambassador to Peru on Monday rejected it`), where the parser hangs it on the last noun of the
 * subject. Changes the annotation in place.
 */
export function mendDaysOfVerbs(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let day = 3; day + 1 < words.length; day++) {
    if (!weekday.test(words[day]!) || words[day - 1] !== 'on' || deprel[day] !== 'nmod' || head[day - 1] !== day)
      continue;
    const verb = day + 1;
    if (xpos[verb] !== 'VBD' || head[day] !== day - 2) continue;
    let at = day;
    for (let steps = 0; steps < 5 && at >= 0 && at < verb && !/^nsubj/.test(deprel[at]!); steps++) at = head[at]!;
    if (at < 0 || at > day || head[at] !== verb) continue;
    [head[day], deprel[day]] = [verb, 'obl'];
  }
}
mendDaysOfVerbs.needs = [weekday, /^on$/];
