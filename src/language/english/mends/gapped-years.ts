import type { Annotation } from '../model/index.js';

const year =
  /^(?:(?:1[89]|20)\d\d|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
/** What is done to a pact or a body, by one after the other. */
const joining =
  /^(?:join(?:ed|s)?|le(?:ft|ave|aves)|quit|exit(?:ed|s)?|sign(?:ed|s)?|ratif(?:y|ied|ies)|enter(?:ed|s)?|acceded?|withdrew|withdrawn?)$/;
const whenAt = /^(?:in|on)$/;

/**
 * Joins whoever did something in another year or month, or on another day, to the subject, where the parser joins him to the year before him: in `which Chile left in 2020
 * and Peru in 2021` Peru left, too, a year later. Changes the annotation in place.
 */
export function mendGappedYears(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 4 < words.length; at++) {
    if (!year.test(words[at]!) || !whenAt.test(words[at - 1]!)) continue;
    const verb = head[at]!;
    if (verb < 0 || verb > at || !/^VB[DPZN]$/.test(xpos[verb]!)) continue;
    const subject = head.findIndex((above, word) => above === verb && word < verb && deprel[word] === 'nsubj');
    if (subject < 0) continue;
    // `visited Peru in May and Chile in June`: the second was visited, too
    const isOfTwo = head.some(
      (above, word) =>
        above === verb && word > verb && word < at && upos[word] === 'PROPN' && /^(?:i?obj|obl)/.test(deprel[word]!),
    );
    if (isOfTwo && !joining.test(words[verb]!)) continue;
    for (const { and, first, end } of gapsBehind(words, annotation, at)) {
      // the head of the name is the word that hangs on what is outside of it
      const isOutside = (word: number): boolean => head[word]! < first || head[word]! >= end;
      const name = words.findIndex((_, word) => word >= first && word < end && isOutside(word));
      if (name < 0 || upos[name] !== 'PROPN') continue;
      for (let word = first; word < end; word++) if (word !== name && isOutside(word)) head[word] = name;
      [head[name], deprel[name]] = [subject, 'conj'];
      [head[and], deprel[and]] = [name, words[and] === 'and' ? 'cc' : 'punct'];
      [head[end], deprel[end]] = [end + 1, 'case'];
      [head[end + 1], deprel[end + 1]] = [name, 'obl'];
    }
  }
}
mendGappedYears.needs = [year, /^and$/];

interface Gap {
  readonly and: number;
  readonly first: number;
  readonly end: number;
}

/** Of `in May, Peru in June and Mali in July` the names behind the first date, each with where its own begins; none where no `and` closes the list. */
function gapsBehind(words: readonly string[], { upos }: Annotation, date: number): readonly Gap[] {
  const found: Gap[] = [];
  let at = date + 1;
  for (;;) {
    const and = words[at] === ',' && words[at + 1] === 'and' ? at + 1 : at;
    if (!/^(?:,|and)$/.test(words[and] ?? '')) return [];
    const first = and + 1;
    let end = first;
    while (upos[end] === 'PROPN' || words[end] === 'the') end++;
    if (end === first || !whenAt.test(words[end] ?? '') || !year.test(words[end + 1] ?? '')) return [];
    found.push({ and, first, end });
    if (words[and] === 'and') return found;
    at = end + 2;
  }
}
