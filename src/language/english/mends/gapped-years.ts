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
    // `visited Peru in May and Chile in June`: the second was visited, too
    const isOfTwo = head.some(
      (above, word) =>
        above === verb && word > verb && word < at && upos[word] === 'PROPN' && /^(?:i?obj|obl)/.test(deprel[word]!),
    );
    if (isOfTwo && !joining.test(words[verb]!)) continue;
    const and = words[at + 1] === ',' && words[at + 2] === 'and' ? at + 2 : at + 1;
    if (subject < 0 || words[and] !== 'and') continue;
    let end = and + 1;
    while (upos[end] === 'PROPN' || words[end] === 'the') end++;
    if (end === and + 1 || !whenAt.test(words[end] ?? '') || !year.test(words[end + 1] ?? '')) continue;
    // the head of the name is the word that hangs on what is outside of it
    const name = words.findIndex((_, word) => word > and && word < end && (head[word]! <= and || head[word]! >= end));
    if (name < 0 || upos[name] !== 'PROPN') continue;
    [head[name], deprel[name]] = [subject, 'conj'];
    [head[and], deprel[and]] = [name, 'cc'];
    for (let word = and + 1; word < end; word++)
      if (word !== name && (head[word]! <= and || head[word]! >= end)) head[word] = name;
    [head[end], deprel[end]] = [end + 1, 'case'];
    [head[end + 1], deprel[end + 1]] = [name, 'obl'];
  }
}
mendGappedYears.needs = [year, /^and$/];
