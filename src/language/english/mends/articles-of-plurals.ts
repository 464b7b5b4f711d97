import type { Annotation } from '../model/index.js';

const one = /^(?:an?|another|this|that)$/i;
const clausal = /^(?:after|before|since|until|when|while|as|because)$/;

/**
 * Makes a clause of a singular with its article, a past and a plural behind a word of time, which the parser takes for one phrase that no
 * article fits: `two days after a storm flattened villages and killed nine`. Changes the annotation in place.
 */
export function mendArticlesOfPlurals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let article = 1; article + 3 < words.length; article++) {
    const object = head[article]!;
    const time = article - 1;
    if (!one.test(words[article]!) || object < article + 3 || xpos[object] !== 'NNS') continue;
    if (!clausal.test(words[time]!) || head[time] !== object || deprel[time] !== 'case') continue;
    const verb = xpos.findIndex((tag, at) => at > article && at < object && tag === 'VBN' && head[at] === object);
    const subject = verb - 1;
    if (verb < 0 || deprel[verb] !== 'amod' || subject <= article || xpos[subject] !== 'NN') continue;
    if (head[subject] !== object && head[subject] !== verb) continue;
    const above = head[object]!;
    if (above < 0 || above > article) continue;
    for (let at = time + 1; at < verb; at++) if (head[at] === object && at !== subject) head[at] = subject;
    for (let at = 0; at < time; at++) if (head[at] === object) head[at] = verb;
    [head[time], deprel[time], upos[time]] = [verb, 'mark', 'SCONJ'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[verb], deprel[verb], xpos[verb], upos[verb]] = [above, 'advcl', 'VBD', 'VERB'];
    [head[object], deprel[object]] = [verb, 'obj'];
    // `and killed nine`: joined to the same
    const joined = deprel.findIndex((r, at) => r === 'conj' && head[at] === above && at > object && xpos[at] === 'VBD');
    const isBare = joined > 0 && !deprel.some((r, at) => /^nsubj/.test(r) && head[at] === joined);
    if (isBare && deprel.some((r, at) => r === 'cc' && head[at] === joined)) head[joined] = verb;
  }
}
mendArticlesOfPlurals.needs = [one, clausal];
