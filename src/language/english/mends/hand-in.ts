import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const hands = /^hand(?:s|ed|ing)?$/;
/** What is handed in. */
const papers =
  /^(?:notices?|notifications?|notes?|letters?|petitions?|protests?|complaints?|resignations?|papers?|documents?|instruments?|credentials?|reports?|bids?|offers?|requests?|applications?|weapons?|arms|guns?|rifles?|passports?)$/;

/**
 * Makes the object of `hand in` of what is handed in, where the parser takes `in` for a preposition: `handed in its notice of
 * withdrawal`. Changes the annotation in place.
 */
export function mendHandingIn(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 0; verb + 2 < words.length; verb++) {
    if (!hands.test(words[verb]!) || words[verb + 1] !== 'in' || deprel[verb + 1] !== 'case') continue;
    const paper = head[verb + 1]!;
    if (head[paper] !== verb || !/^(?:obl|nmod)$/.test(deprel[paper]!) || !papers.test(words[paper]!)) continue;
    if (hasDependant(annotation, verb, ['obj', 'det', 'case', 'nmod:poss', 'aux:pass'])) continue;
    // `begun to hand in their weapons`
    if (upos[verb] !== 'VERB' && words[verb - 1] !== 'to') continue;
    if (upos[verb] !== 'VERB') [upos[verb], xpos[verb]] = ['VERB', 'VB'];
    deprel[paper] = 'obj';
    [head[verb + 1], deprel[verb + 1], upos[verb + 1], xpos[verb + 1]] = [verb, 'compound:prt', 'ADP', 'RP'];
  }
}
mendHandingIn.needs = [hands, /^in$/, papers];

const shrugs = /^(?:shrug|brush|laugh|wave|bat)(?:s|es|e?d|ged|ted|ing|ging|ting)?$/;

/**
 * Makes the object of `shrug off` of what is shrugged off, where the parser takes `off` for a preposition: `brushed off the threat`. Changes the
 * annotation in place.
 */
export function mendShruggedOff(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 0; verb + 2 < words.length; verb++) {
    if (!shrugs.test(words[verb]!) || words[verb + 1] !== 'off' || deprel[verb + 1] !== 'case') continue;
    const thing = head[verb + 1]!;
    if (upos[verb] !== 'VERB' || head[thing] !== verb || deprel[thing] !== 'obl') continue;
    if (hasDependant(annotation, verb, ['obj', 'aux:pass'])) continue;
    deprel[thing] = 'obj';
    [head[verb + 1], deprel[verb + 1], upos[verb + 1], xpos[verb + 1]] = [verb, 'compound:prt', 'ADP', 'RP'];
  }
}
mendShruggedOff.needs = [shrugs, /^off$/];
