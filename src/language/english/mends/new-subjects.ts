import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const subjects = ['nsubj', 'csubj', 'expl'];
const saying = /^(?:said|says|announced|reported|added|confirmed|stated|told|wrote)$/;
const tense = /^VB[DZP]$/;

const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/** Whether a verb is in a tense of its own: by its form, or by an auxiliary. */
const hasTense = ({ head, xpos }: Annotation, verb: number): boolean =>
  tense.test(xpos[verb]!) ||
  xpos.some((tag, at) => head[at] === verb && at < verb && (tag === 'MD' || tense.test(tag)));

/**
 * Gives a verb behind `and` the subject of its own that the parser takes for one more of what stands before (`Chad offered to lower
 * the tax on salt, and its minister, Ann Lee, accused Peru`, `… with duties on oil and salt, and Peru then complained`). Changes the
 * annotation in place.
 */
export function mendSubjectsOfJoinedClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !hasTense(annotation, verb)) continue;
    const first = clauseBefore(annotation, verb);
    if (first < 0 || upos[first] !== 'VERB' || hasDependant(annotation, verb, [...subjects, 'cc', 'mark'])) continue;
    const subject = deprel.findIndex(
      (relation, at) =>
        /^(?:conj|nmod)$/.test(relation) &&
        at > first + 1 &&
        at < verb &&
        isNoun(annotation, at) &&
        !hasDependant(annotation, at, ['case']) &&
        joint(words, annotation, at) > 0 &&
        isUnder(annotation, head[at]!, first) &&
        !/^nsubj/.test(deprel[head[at]!]!) &&
        reaches(words, annotation, at, verb),
    );
    if (subject < 0) continue;
    const cc = joint(words, annotation, subject);
    // `Chad called for calm, and Peru, which hosted the talks, said …`: the parser puts all under the last verb
    if (head[first] === verb) {
      [head[first], deprel[first]] = [head[verb]!, deprel[verb]!];
      for (let at = 0; at < first; at++) if (head[at] === verb) head[at] = first;
    }
    [head[verb], deprel[verb]] = [first, 'conj'];
    [head[subject], deprel[subject]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    head[cc] = verb;
    head[cc - 1] = verb;
  }
}
mendSubjectsOfJoinedClauses.needs = [/^,$/, /^(?:and|but|while)$/];

/** The verb that the parser joins another to, or takes for what it says; or -1. */
function clauseBefore(annotation: Annotation, verb: number): number {
  const { head, deprel, upos, xpos } = annotation;
  const above = head[verb]!;
  // a clause in the past without a subject is none of time or reason
  const isPast = deprel[verb] === 'advcl' && xpos[verb] === 'VBD' && !hasDependant(annotation, verb, ['aux', 'advmod']);
  if (above >= 0 && above < verb && (/^(?:conj|ccomp)$/.test(deprel[verb]!) || isPast)) return above;
  return deprel.findIndex(
    (relation, at) =>
      relation === 'ccomp' &&
      head[at] === verb &&
      at < verb &&
      upos[at] === 'VERB' &&
      hasTense(annotation, at) &&
      hasDependant(annotation, at, subjects) &&
      !hasDependant(annotation, at, ['mark']),
  );
}

/** The `and` of `, and` right before the phrase of a noun, or -1. */
function joint(words: readonly string[], annotation: Annotation, noun: number): number {
  const { deprel } = annotation;
  for (let cc = noun - 1; cc > 1 && isUnder(annotation, cc, noun); cc--) {
    if (deprel[cc] !== 'cc') continue;
    return words[cc - 1] === ',' && /^(?:and|but|while)$/.test(words[cc]!) ? cc : -1;
  }
  return -1;
}

/** Whether nothing but what belongs to a noun, and words like `then`, stand between it and a verb; commas only around appositions. */
function reaches(words: readonly string[], annotation: Annotation, noun: number, verb: number): boolean {
  const { head, deprel, upos } = annotation;
  let commas = 0;
  for (let at = noun + 1; at < verb; at++) {
    // those of a list within (`and Peru, Chile and Mali then complained`)
    if (words[at] === ',' && deprel[head[at]!] === 'conj' && head[head[at]!] === noun) continue;
    if (words[at] === ',') commas++;
    else if (!isUnder(annotation, at, noun) && !(/^(?:ADV|AUX)$/.test(upos[at]!) && head[at] === verb)) return false;
  }
  return commas === 0 || (commas === 2 && hasDependant(annotation, noun, ['appos', 'acl'], noun));
}

/**
 * Makes what a name is called of a noun behind it that the parser gives a verb as a second subject, behind the verb (`Peru put
 * sanctions on NIS, the oil company that runs the port`). Changes the annotation in place.
 */
export function mendSubjectsBehindTheirVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 4; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (deprel[noun] !== 'nsubj' || upos[noun] !== 'NOUN' || verb < 1 || verb > noun || upos[verb] !== 'VERB') continue;
    const own = deprel.findIndex((relation, at) => head[at] === verb && at < verb && /^nsubj/.test(relation));
    if (own < 0) continue;
    let opens = noun;
    while (opens > verb + 1 && isUnder(annotation, opens - 1, noun) && words[opens - 1] !== ',') opens--;
    const comma = opens - 1;
    if (words[comma] !== ',' || !/^(?:the|an?)$/i.test(words[opens]!) || !isNoun(annotation, comma - 1)) continue;
    let called = comma - 1;
    while (/^(?:flat|compound)$/.test(deprel[called]!) && head[called]! > verb && head[called]! < comma)
      called = head[called]!;
    if (called <= verb || !isUnder(annotation, called, verb) || isUnder(annotation, called, noun)) continue;
    [head[noun], deprel[noun]] = [called, 'appos'];
  }
}
mendSubjectsBehindTheirVerbs.needs = [/^,$/];

/**
 * Gives a verb its subject, where the parser has it speak what is said, beside the one who does (`The army and the rebels, who hold
 * the town, signed a truce, the envoy announced`). Changes the annotation in place.
 */
export function mendSubjectsBeforeClosingSpeech(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 5; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const both: number[] = [];
    for (let at = 0; at < said; at++) if (head[at] === said && /^nsubj/.test(deprel[at]!)) both.push(at);
    const [subject, speaker] = both;
    if (both.length !== 2 || hasDependant(annotation, said, ['ccomp'])) continue;
    const verb = deprel.findIndex(
      (relation, at) =>
        at > subject! + 1 &&
        at < speaker! &&
        upos[at] === 'VERB' &&
        tense.test(xpos[at]!) &&
        /^(?:advcl|acl|conj|parataxis|ccomp)$/.test(relation) &&
        words[at - 1] === ',' &&
        isUnder(annotation, at, subject!) &&
        !hasDependant(annotation, at, [...subjects, 'mark', 'cc', 'aux']),
    );
    if (verb < 0 || !words.slice(verb, speaker).includes(',')) continue;
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    head[subject!] = verb;
  }
}
mendSubjectsBeforeClosingSpeech.needs = [saying];

/**
 * Joins a clause with a subject of its own behind `, and` to the verb before it, where the parser joins it to an object (`promised
 * reforms and peace, and the rebels laid down their arms`). Changes the annotation in place.
 */
export function mendClausesJoinedToObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    const noun = head[verb]!;
    if (deprel[verb] !== 'conj' || upos[verb] !== 'VERB' || !tense.test(xpos[verb]!)) continue;
    if (noun < 1 || noun > verb || !isNoun(annotation, noun) || hasDependant(annotation, noun, ['cop'])) continue;
    const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && /^nsubj/.test(relation));
    const cc = deprel.findIndex((relation, at) => head[at] === verb && at < subject && relation === 'cc');
    if (cc < noun || words[cc - 1] !== ',' || !/^(?:and|but)$/.test(words[cc]!)) continue;
    let above = head[noun]!;
    while (above >= 0 && upos[above] !== 'VERB') above = head[above]!;
    if (above >= 0 && above < noun && /^VB[DZPN]$/.test(xpos[above]!)) head[verb] = above;
  }
}
mendClausesJoinedToObjects.needs = [/^(?:and|but)$/, /^,$/];

const kinds =
  /^(?:country|nation|state|republic|kingdom|island|city|town|company|firm|group|movement|militia|bloc|agency|body)$/;

/**
 * Says what a noun with its article behind a comma calls of the name right before the comma, where the parser says it of a noun further
 * back (`closed the border with Libya, the country that backs the rebels`). Changes the annotation in place.
 */
export function mendAppositionsOfNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 4; noun < words.length; noun++) {
    const above = head[noun]!;
    if (deprel[noun] !== 'appos' || above < 0 || above > noun || !kinds.test(words[noun]!) || upos[above] !== 'NOUN')
      continue;
    let opens = noun;
    while (opens > above && words[opens - 1] !== ',' && isUnder(annotation, opens - 1, noun)) opens--;
    if (words[opens - 1] !== ',' || !/^(?:the|an?)$/.test(words[opens]!) || upos[opens - 2] !== 'PROPN') continue;
    let name = opens - 2;
    while (/^(?:flat|compound)$/.test(deprel[name]!) && head[name]! > above && head[name]! < opens) name = head[name]!;
    if (!isUnder(annotation, name, noun)) head[noun] = name;
  }
}
mendAppositionsOfNames.needs = [kinds];

const bidding = /^(?:ask|urge|tell|told|order|invite|press|beg)/;

/**
 * Makes those who are asked, right behind the verb, its object, where the parser makes them a second subject (`The envoy asked all
 * of them to wait`). Changes the annotation in place.
 */
export function mendThoseAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    const asked = verb + 1;
    if (!bidding.test(words[verb]!) || head[asked] !== verb || deprel[asked] !== 'nsubj') continue;
    if (!/^(?:all|both|each|some|many|most|everyone|everybody|others)$/.test(words[asked]!)) continue;
    const isOwned = deprel.some((relation, at) => head[at] === verb && at < verb && /^nsubj/.test(relation));
    if (isOwned && hasDependant(annotation, verb, ['xcomp'], asked)) deprel[asked] = 'obj';
  }
}
mendThoseAsked.needs = [bidding];
