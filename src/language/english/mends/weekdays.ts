import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Takes a weekday between a subject and its verb for the day it is (`Peru Friday closed its port`). Changes the annotation in place. */
export function mendWeekdaySubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 0; at < words.length; at++) {
    const verb = head[at]!;
    if (!weekdays.test(words[at]!) || !/^nsubj/.test(deprel[at]!) || verb < at) continue;
    if (hasDependant(annotation, at, ['det', 'case', 'conj'])) continue;
    // `Friday, Peru asked …`
    const real = words[at + 1] === ',' ? deprel.findIndex((r, i) => r === 'appos' && head[i] === at && i < verb) : -1;
    if (real > at) {
      [head[real], deprel[real], deprel[at]] = [verb, deprel[at]!, 'obl:unmarked'];
      for (let i = real; i < verb; i++) if (head[i] === at && i !== real) head[i] = real;
      continue;
    }
    // `Tuesday at the port, after winning, Ruiz (Lima), said …`: no day says anything
    const isSaid = verb > at + 1 && /^(?:said|says|told|added|wrote|announced|tweeted|warned)$/.test(words[verb]!);
    if (isSaid) freeTitled(annotation, at, verb);
    if (isSaid || deprel.some((relation, i) => i < at && head[i] === verb && /^nsubj/.test(relation)))
      deprel[at] = 'obl:unmarked';
  }
}
mendWeekdaySubjects.needs = [weekdays];

/** `Tuesday at the party convention Sen. Ana Ruiz (Lima) said`: makes the subject of a name with its title that the parser runs into a phrase. */
function freeTitled(annotation: Annotation, day: number, verb: number): void {
  const { head, deprel, upos } = annotation;
  const name = deprel.findIndex(
    (relation, at) => relation === 'nmod' && head[at] === day && at > day && at < verb && upos[at] === 'PROPN',
  );
  const title = deprel.findIndex((relation, at) => relation === 'nmod:desc' && head[at] === name && at < name);
  const place = title - 1;
  if (name < 0 || place <= day || head[place] !== name || deprel[place] !== 'compound') return;
  for (let at = day + 1; at < place; at++) if (head[at] === name) head[at] = place;
  [head[place], deprel[place]] = [verb, 'obl'];
  [head[name], deprel[name]] = [verb, 'nsubj'];
}

/** `Monday`, `Monday night` */
const endsDay = (words: readonly string[], at: number): boolean =>
  weekdays.test(words[at]!) ||
  (/^(?:night|morning|afternoon|evening)$/.test(words[at]!) && weekdays.test(words[at - 1] ?? ''));

const ofDay = /^(?:with|to|against|from|for|on|into|over)$/;

/**
 * Hangs a phrase behind a weekday on what the day is told of: no day is with, against or for anybody (`signed a pact on
 * Friday with Peru`, `a ban Friday on imports`). Changes the annotation in place.
 */
export function mendPhrasesBehindWeekdays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 2; noun < words.length; noun++) {
    const day = head[noun]!;
    if (deprel[noun] === 'nmod') mendAcrossWeekday(words, annotation, noun);
    if (deprel[noun] !== 'nmod' || day < 0 || day > noun || !endsDay(words, day)) continue;
    const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun);
    const above = head[day]!;
    if (preposition !== day + 1 || !ofDay.test(words[preposition]!) || above < 0) continue;
    const isNoun = upos[above] === 'NOUN' || upos[above] === 'PROPN';
    [head[noun], deprel[noun]] = [above, isNoun ? 'nmod' : 'obl'];
    if (deprel[day] === 'appos') deprel[day] = 'nmod:unmarked';
  }
}
mendPhrasesBehindWeekdays.needs = [weekdays];

/**
 * Hangs `on` and a weekday right before a verb on that verb, where the parser gives it to the last noun of the subject (`Leaders of the
 * Group of 20 on Saturday adopted it`). Changes the annotation in place.
 */
export function mendWeekdaysBehindSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let day = 2; day + 1 < words.length; day++) {
    const verb = day + 1;
    if (!weekdays.test(words[day]!) || words[day - 1] !== 'on' || !/^nmod/.test(deprel[day]!)) continue;
    if (upos[verb] !== 'VERB' || !/^VB[DZP]$/.test(xpos[verb]!) || head[day]! > day) continue;
    let top = head[day]!;
    while (top >= 0 && /^nmod/.test(deprel[top]!)) top = head[top]!;
    if (top < 0 || head[top] !== verb || !/^nsubj/.test(deprel[top]!)) continue;
    [head[day], deprel[day]] = [verb, 'obl'];
  }
}
mendWeekdaysBehindSubjects.needs = [weekdays, /^on$/];

/** `complained to the council Sunday against Peru`: across a day of the verb no phrase is of the noun before it. */
function mendAcrossWeekday(words: readonly string[], { head, deprel }: Annotation, noun: number): void {
  const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun);
  const day = preposition - 1;
  const above = head[noun]!;
  if (day < 1 || !weekdays.test(words[day]!) || deprel[day] !== 'obl:unmarked' || above > day || above < 0) return;
  if (!/^(?:obl|nmod)$/.test(deprel[above]!) || !ofDay.test(words[preposition]!)) return;
  // `a complaint with the council Sunday against Peru`
  let top = above;
  for (let steps = 0; steps < 3 && deprel[top] === 'nmod'; steps++) top = head[top]!;
  if (head[top] !== head[day]) return;
  [head[noun], deprel[noun]] = [head[day]!, 'obl'];
}

/**
 * Takes a weekday between a subject and its verb for the day on which it happened (`Peru Monday rejected the plan`), where
 * the parser has it as a part of the subject. Changes the annotation in place.
 */
export function mendDaysBeforeVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    // `One senior official Monday described it`: what is a noun elsewhere is one before a day
    const isNounElsewhere = upos[at - 1] === 'ADJ' && /^(?:official|executive|representative)$/.test(words[at - 1]!);
    if (!weekdays.test(words[at]!) || !(isNounElsewhere || /^(?:PROPN|NOUN)$/.test(upos[at - 1]!))) continue;
    const verb = /^VB[DZ]$/.test(xpos[at + 1]!) && upos[at + 1] === 'AUX' ? head[at + 1]! : at + 1;
    if (verb <= at || upos[verb] !== 'VERB' || hasDependant(annotation, at, ['case', 'det'])) continue;
    const hasTense = /^VB[DZP]$/.test(xpos[verb]!) || verb > at + 1;
    if (hasTense) freeDay(annotation, at, verb);
  }
}
mendDaysBeforeVerbs.needs = [weekdays];

function freeDay(annotation: Annotation, day: number, verb: number): void {
  const { head, deprel, upos, xpos } = annotation;
  let noun = day - 1;
  // the parser may make one name of both
  const isTimeOfNobody =
    upos[noun] === 'ADJ' && deprel[day] === 'obl:unmarked' && !hasDependant(annotation, verb, ['nsubj', 'csubj']);
  if (isTimeOfNobody) deprel[day] = 'nsubj';
  if (head[day] === verb && deprel[day]!.startsWith('nsubj') && /^(?:compound|nmod|amod)/.test(deprel[noun]!)) {
    if (head[noun] !== day) return;
    if (upos[noun] === 'ADJ') [upos[noun], xpos[noun]] = ['NOUN', 'NN'];
    head[noun] = verb;
    deprel[noun] = deprel[day]!;
    for (let word = 0; word < noun; word++) if (head[word] === day) head[word] = noun;
  } else {
    while (head[noun] !== verb && head[noun]! >= 0 && head[noun] !== day) noun = head[noun]!;
    if (head[noun] !== verb || !deprel[noun]!.startsWith('nsubj') || noun > day) return;
    if (!/^(?:nmod:unmarked|appos|flat|compound)$/.test(deprel[day]!) || !isUnder(annotation, day, noun)) return;
  }
  head[day] = verb;
  deprel[day] = 'obl:unmarked';
}

/**
 * Hangs the day behind what somebody is taken as on the verb (`recognised Ruiz as the winner on 3 May`): a part that one has
 * is of no day, what is done is. Changes the annotation in place.
 */
export function mendDaysOfRoles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let day = 4; day < words.length; day++) {
    const role = head[day]!;
    if (!/^nmod/.test(deprel[day]!) || role < 0 || role > day || upos[role] !== 'NOUN' || deprel[role] !== 'obl')
      continue;
    const verb = head[role]!;
    if (verb < 0 || verb > role || upos[verb] !== 'VERB') continue;
    if (!words.some((word, i) => word === 'as' && head[i] === role && deprel[i] === 'case')) continue;
    const isDated = words.some((word, i) => i > role && calendar.test(word) && isUnder(annotation, i, day));
    if (!isDated || !words.some((word, i) => word === 'on' && head[i] === day && deprel[i] === 'case')) continue;
    head[day] = verb;
    deprel[day] = 'obl';
  }
}
mendDaysOfRoles.needs = [/^as$/, calendar];

/**
 * Hangs a clause with `that` behind a weekday on the verb before it (`said Monday that the port had closed`): nothing is
 * told of the day. Changes the annotation in place.
 */
export function mendClausesBehindWeekdays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let clause = 3; clause < words.length; clause++) {
    const day = head[clause]!;
    if (!/^acl/.test(deprel[clause]!) || day < 1 || day > clause) continue;
    // `on 14 March that …`
    const isDate = calendar.test(words[day + 1]!) && head[day + 1] === day;
    if (!weekdays.test(words[day]!) && !isDate) continue;
    const that = isDate ? day + 2 : day + 1;
    const verb = head[day]!;
    if (words[that] !== 'that' || head[that] !== clause || verb < 0 || verb > day || upos[verb] !== 'VERB') continue;
    if (!hasDependant(annotation, clause, ['nsubj', 'csubj', 'expl']) || deprel[that]!.startsWith('nsubj')) continue;
    if (hasDependant(annotation, verb, ['ccomp'])) continue;
    [head[clause], deprel[clause]] = [verb, 'ccomp'];
    [upos[that], xpos[that], deprel[that]] = ['SCONJ', 'IN', 'mark'];
    if (deprel[day] === 'obj') deprel[day] = 'obl:unmarked';
  }
}
mendClausesBehindWeekdays.needs = [/^that$/];

/** `made clear Monday that they would stay`: no day is clear, what one says is. Changes the annotation in place. */
export function mendClearDays(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let clear = 1; clear + 1 < words.length; clear++) {
    const day = clear + 1;
    if (words[clear] !== 'clear' || !weekdays.test(words[day]!) || head[clear] !== day) continue;
    const verb = clear - 1;
    if (head[day] !== verb || upos[verb] !== 'VERB') continue;
    [head[clear], deprel[clear]] = [verb, 'xcomp'];
    deprel[day] = 'obl:unmarked';
    const clause = deprel.findIndex(
      (relation, at) =>
        /^(?:parataxis|ccomp|acl|acl:relcl)$/.test(relation) && at > day && (head[at] === verb || head[at] === day),
    );
    if (clause > 0) [head[clause], deprel[clause]] = [verb, 'ccomp'];
  }
}
mendClearDays.needs = [/^clear$/];
