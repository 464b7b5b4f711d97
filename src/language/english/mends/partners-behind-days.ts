import type { Annotation } from '../model/index.js';

const preposition = /^(?:with|to)$/;
const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/;

/**
 * Joins the second of those with whom somebody speaks to the first, where the parser joins him to the day between: in `spoke with Lind on Monday
 * and with Roth a day later` he spoke with both. Changes the annotation in place.
 */
export function mendPartnersBehindDays(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let mark = 5; mark + 1 < words.length; mark++) {
    if (!preposition.test(words[mark]!) || words[mark - 1] !== 'and' || deprel[mark] !== 'case') continue;
    const second = head[mark]!;
    const between = second > mark && deprel[second] === 'conj' ? head[second]! : -1;
    if (between < 0 || between > mark || !day.test(words[between]!) || !/^(?:PROPN|NOUN)$/.test(upos[second]!))
      continue;
    const verb = head[between]!;
    const first = head.findIndex(
      (above, at) =>
        above === verb &&
        at < between &&
        deprel[at] === 'obl' &&
        head.some((over, case_) => over === at && deprel[case_] === 'case' && words[case_] === words[mark]),
    );
    if (first >= 0 && first > verb) head[second] = first;
  }
}
mendPartnersBehindDays.needs = [/^and$/, preposition, day];
