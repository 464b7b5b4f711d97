import type { Annotation } from '../model/index.js';

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)$/;

/**
 * Hangs a month on the day before it, where the parser gives the month to the verb behind: `brothers who were shot on 4 May told the
 * court …`. Changes the annotation in place.
 */
export function mendDaysBeforeMonths(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let month = 2; month < words.length; month++) {
    const day = month - 1;
    if (!months.test(words[month]!) || !/^(?:[12]?\d|3[01])$/.test(words[day]!)) continue;
    if (xpos[day] !== 'CD' || xpos[month] !== 'NNP' || head[month]! <= month || head[day]! >= day) continue;
    if (!/^(?:obl|nmod)/.test(deprel[day]!) || !/^(?:obl:unmarked|nsubj|compound|nmod:unmarked)$/.test(deprel[month]!))
      continue;
    if (head.some((above, at) => above === month && upos[at] !== 'PUNCT')) continue;
    [head[month], deprel[month]] = [day, 'nmod:unmarked'];
  }
}
mendDaysBeforeMonths.needs = [months, /^\d+$/];
