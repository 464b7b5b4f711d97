import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';
import { doubly } from './voice.js';

const clausal = /^(?:after|before|since|until|as|while|when|whereas|although|though|because)$/i;

/**
 * Gives a verb the subject that the parser has with the participle before it: in `left after a man claiming to be ill shot
 * two guards` the man shot. Changes the annotation in place.
 */
export function mendSubjectsOfParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 2; verb < words.length; verb++) {
    if (!/^VB[DZP]$/.test(xpos[verb]!) || !/^(?:advcl|conj|parataxis)$/.test(deprel[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'aux', 'mark', 'cc'])) continue;
    const participle = deprel.findIndex(
      (relation, i) =>
        relation === 'advcl' &&
        // `after shells fired from Chile hit a school`: done to it, where it has no object
        (xpos[i] === 'VBG' || (xpos[i] === 'VBN' && !hasDependant(annotation, i, ['obj', 'cop']))) &&
        i < verb &&
        (head[i] === head[verb] || i === head[verb]),
    );
    if (participle < 0 || hasDependant(annotation, participle, ['aux'])) continue;
    const subject = deprel.findIndex((relation, i) => relation === 'nsubj' && head[i] === participle && i < participle);
    const mark = deprel.findIndex((relation, i) => relation === 'mark' && head[i] === participle && i < participle);
    if (subject < 0 || mark < 0 || mark > subject || !clausal.test(words[mark]!)) continue;
    if (words.slice(subject, verb).some((word) => /^[,;:.]$/.test(word))) continue;
    if (head[verb] === participle) head[verb] = head[participle]!;
    deprel[verb] = 'advcl';
    for (const at of [subject, mark]) head[at] = verb;
    head[participle] = subject;
    deprel[participle] = 'acl';
  }
}
mendSubjectsOfParticiples.needs = [clausal];

/**
 * Gives a verb both its subjects, where the parser takes the first for the object of a preposition and begins a clause with
 * the other: in `fled after a Peruvian and his wife robbed a bank` both robbed it. Changes the annotation in place.
 */
export function mendJoinedSubjectsOfTime(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  deprel.forEach((relation, subject) => {
    const verb = head[subject]!;
    if (relation !== 'nsubj' || verb < subject || deprel[verb] !== 'conj') return;
    const and = deprel.findIndex((r, at) => r === 'cc' && at < subject && (head[at] === verb || head[at] === subject));
    const first = and - 1;
    if (and < 2 || words[and] !== 'and' || deprel[first] !== 'obl' || !isUnder(annotation, first, head[verb]!)) return;
    if (!/^(?:ADJ|PROPN)$/.test(upos[first]!) || calendar.test(words[first]!)) return;
    // `after Lima and the minister left`: whose the other is, says that both belong together
    const isTheirs = deprel.some((r, at) => r === 'nmod:poss' && head[at] === subject && upos[at] === 'PRON');
    // `since Israel and the United States attacked them`: two names of a kind
    const areNames =
      upos[first] === 'PROPN' && upos[subject] === 'PROPN' && hasDependant(annotation, verb, ['obj'], verb);
    const preposition = deprel.findIndex(
      (r, at) => r === 'case' && head[at] === first && /^(?:after|before|since|until|as)$/.test(words[at]!),
    );
    if (!(isTheirs || areNames) || preposition < 0) return;
    [head[preposition], deprel[preposition]] = [verb, 'mark'];
    [head[first], deprel[first], deprel[verb]] = [verb, 'nsubj', 'advcl'];
    [head[subject], deprel[subject], head[and]] = [first, 'conj', subject];
  });
}
mendJoinedSubjectsOfTime.needs = [/^and$/];

/**
 * Gives a verb in the past behind a comma its subject, where the parser joins it to the main verb without a conjunction and
 * takes the subject for the object of a preposition: in `fled after Ruiz and his wife, Ann, robbed a bank` those two
 * robbed it. Changes the annotation in place.
 */
export function mendSubjectsBeforeCommas(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  deprel.forEach((relation, verb) => {
    if (relation !== 'conj' || xpos[verb] !== 'VBD' || words[verb - 1] !== ',') return;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'cc', 'mark', 'aux'])) return;
    if (!hasDependant(annotation, verb, ['obj'], verb)) return;
    const subject = deprel.findIndex(
      (r, at) =>
        r === 'obl' &&
        at < verb &&
        head[at] === head[verb] &&
        upos[at] === 'PROPN' &&
        !calendar.test(words[at]!) &&
        extentEnd(annotation, at, verb) >= verb - 1,
    );
    const preposition = deprel.findIndex(
      (r, at) => r === 'case' && head[at] === subject && /^(?:after|before|since|until)$/.test(words[at]!),
    );
    if (subject < 0 || preposition < 0) return;
    [head[preposition], deprel[preposition]] = [verb, 'mark'];
    [head[subject], deprel[subject], deprel[verb]] = [verb, 'nsubj', 'advcl'];
  });
}
mendSubjectsBeforeCommas.needs = [/^,$/];

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/;

/**
 * Gives a verb after `after` its subject, where the parser takes that for the object of a preposition: in `left after a
 * cutter rammed its boat` the cutter rammed. Changes the annotation in place.
 */
export function mendClausesOfTime(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (!xpos[at]!.startsWith('VB') || isJoined(words, annotation, at)) continue;
    // `after the union had released a note`, joined to the main verb without a conjunction
    const isPerfect = xpos[at] === 'VBN' && /^ha(?:d|s|ve)$/.test(words[at - 1]!) && head[at - 1] === at;
    const isJoinedAlone = isPerfect && deprel[at] === 'conj' && !hasDependant(annotation, at, ['cc', 'mark']);
    // `after a bomb struck a bus`: with an object a participle is a past tense
    const isPast = /^VB[DPZ]$/.test(xpos[at]!) || (xpos[at] === 'VBN' && !doubly.test(words[at]!));
    // `two days after a raid in Mali killed ten`, set beside the main verb
    const isSetBeside =
      deprel[at] === 'parataxis' && xpos[at] === 'VBD' && !hasDependant(annotation, at, ['cc', 'mark']);
    if (!isPast || !(/^(?:advcl|acl)$/.test(deprel[at]!) || isJoinedAlone || isSetBeside)) continue;
    if (
      hasDependant(annotation, at, ['nsubj', 'csubj', 'expl']) ||
      (!isPerfect && hasDependant(annotation, at, ['aux']))
    )
      continue;
    const isTensed = isPerfect || /^VB[DZ]$/.test(xpos[at]!);
    if (!hasDependant(annotation, at, isTensed ? ['obj', 'xcomp', 'ccomp'] : ['obj'], at)) continue;
    // the nearest: what stands around it reaches up to the verb too
    const end = isPerfect ? at - 1 : at;
    let subject = end - 1;
    while (subject >= 0 && !canBeSubject(words, annotation, subject, at, end)) subject--;
    if (subject < 0) continue;
    const preposition = deprel.findIndex(
      (relation, i) =>
        clausal.test(words[i]!) &&
        i < subject &&
        ((relation === 'case' && head[i] === subject) ||
          (relation === 'mark' && (head[i] === at || (head[head[i]!] === subject && deprel[head[i]!] === 'acl')))),
    );
    if (preposition < 0) continue;
    // a verb that described the noun comes out from under it
    if (head[at] === subject) {
      head[at] = head[subject]!;
      deprel[at] = 'advcl';
    }
    if (xpos[at] === 'VBN' && !isPerfect) xpos[at] = 'VBD';
    if (deprel[at] === 'conj' || isSetBeside) deprel[at] = 'advcl';
    head[subject] = at;
    deprel[subject] = 'nsubj';
    head[preposition] = at;
    deprel[preposition] = 'mark';
    if (words[at - 1] === ',') head[at - 1] = subject;
  }
}
mendClausesOfTime.needs = [clausal];

/**
 * `as Peru and Chile support the government`, taken for `as Peru` and a clause about Chile: a plural verb has both for its
 * subject. Whether it was so, and is put right.
 */
function isJoined(words: readonly string[], { head, deprel, xpos }: Annotation, verb: number): boolean {
  if (xpos[verb] !== 'VBP' || deprel[verb] !== 'conj' || verb < 4) return false;
  const [as, first, and, second] = [verb - 4, verb - 3, verb - 2, verb - 1];
  if (xpos[second] !== 'NNP' || xpos[first] !== 'NNP') return false;
  const isSecond =
    (head[second] === verb && deprel[second] === 'nsubj') || (head[second] === first && deprel[second] === 'conj');
  if (!isSecond || deprel.some((relation, i) => relation === 'nsubj' && head[i] === verb && i < second)) return false;
  if (words[and] !== 'and' || deprel[as] !== 'case' || head[as] !== first || !clausal.test(words[as]!)) return false;
  deprel[verb] = 'advcl';
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[second], deprel[second]] = [first, 'conj'];
  head[and] = second;
  [head[as], deprel[as]] = [verb, 'mark'];
  return true;
}

const canBeSubject = (
  words: readonly string[],
  annotation: Annotation,
  noun: number,
  verb: number,
  end: number,
): boolean =>
  /^(?:NOUN|PROPN)$/.test(annotation.upos[noun]!) &&
  (isLoose(annotation, noun, verb) || isAfterClausal(words, annotation, noun)) &&
  (extentEnd(annotation, noun, end) === end || isSetOffBefore(words, annotation, noun, end));

/** `hours after the minister, Juan Mora, accused Chile`: a noun and its name between commas, right before the verb. */
const isSetOffBefore = (words: readonly string[], annotation: Annotation, noun: number, end: number): boolean =>
  words[end - 1] === ',' &&
  words.slice(noun + 1, end - 1).includes(',') &&
  extentEnd(annotation, noun, end) === end - 1 &&
  hasDependant(annotation, noun, ['appos'], noun);

/** Whether a noun is an adverbial of the verb, or beside it of the same one, or what the verb is said to describe. */
const isLoose = ({ head, deprel }: Annotation, noun: number, verb: number): boolean =>
  /^obl/.test(deprel[noun]!) && (head[noun] === verb || head[noun] === head[verb] || head[verb] === noun);

/** `the town as Peru and Chile back the rebels`: what stands after such a word describes no noun. */
const isAfterClausal = (words: readonly string[], { head, deprel }: Annotation, noun: number): boolean =>
  deprel[noun] === 'nmod' && words.some((word, i) => head[i] === noun && deprel[i] === 'case' && clausal.test(word));

/** The word after all that hangs on a noun before a verb. */
function extentEnd(annotation: Annotation, noun: number, verb: number): number {
  let end = noun + 1;
  while (end < verb && isUnder(annotation, end, noun)) end++;
  return end;
}

/**
 * Gives the main verb behind a clause of time its subject, where the parser makes that clause the main one with both subjects: `Lind, in a
 * statement issued after the talks failed, urged calm`. Changes the annotation in place.
 */
export function mendSubjectsAroundTimes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos, upos } = annotation;
  for (let mark = 3; mark + 4 < words.length; mark++) {
    if (!/^(?:after|before|when|while|as|since)$/.test(words[mark]!) || deprel[mark] !== 'mark') continue;
    const inner = head[mark]!;
    if (inner < mark || upos[inner] !== 'VERB') continue;
    const isSubject = (at: number): boolean => /^nsubj/.test(deprel[at]!) && head[at] === inner;
    const outer = deprel.findIndex((_, at) => at < mark && isSubject(at));
    const own = deprel.findIndex((_, at) => at > mark && at < inner && isSubject(at));
    const verb = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === inner && at > inner);
    if (outer < 0 || own < 0 || verb < 0 || !/^VB[DZP]$/.test(xpos[verb]!) || words[verb - 1] !== ',') continue;
    if (hasDependant(annotation, verb, ['cc', 'nsubj', 'nsubj:pass', 'mark'])) continue;
    [head[verb], deprel[verb]] = [head[inner]!, deprel[inner]!];
    [head[inner], deprel[inner]] = [verb, 'advcl'];
    [head[outer], deprel[outer]] = [verb, 'nsubj'];
    for (let at = 0; at < words.length; at++) if (head[at] === inner && (at < outer || at > verb)) head[at] = verb;
  }
}
mendSubjectsAroundTimes.needs = [/^(?:after|before|when|while|as|since)$/, /^,$/];
