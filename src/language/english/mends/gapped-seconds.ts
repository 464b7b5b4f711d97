import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const joining = /^(?:and|but|then)$/;
const number = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several)$/;
const unit = /^(?:minute|hour|day|week|fortnight|month|year)s?$/;
const after = /^(?:later|earlier|after|afterwards|before)$/;
const nextOrSame = /^(?:next|following|same|previous)$/;
const part = /^(?:day|week|weekend|month|year|morning|afternoon|evening|night)$/;
const dayName = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const nominal = /^(?:NOUN|PROPN|PRON)$/;

/** A phrase of time between a conjunction and what it joins: its head, and the word behind it. */
interface TimePhrase {
  readonly head: number;
  readonly last: number;
}

/** `two days later`, `the following day`, `on Friday`, `later`, at a word; or null. */
function timeAt(words: readonly string[], at: number): TimePhrase | null {
  const word = (i: number): string => words[i] ?? '';
  if (number.test(word(at)) && unit.test(word(at + 1)) && after.test(word(at + 2)))
    return { head: at + 2, last: at + 3 };
  // `hours later`
  if (/s$/.test(word(at)) && unit.test(word(at)) && /^(?:later|earlier|before)$/.test(word(at + 1)))
    return { head: at + 1, last: at + 2 };
  const the = word(at) === 'the' ? at + 1 : at;
  if (nextOrSame.test(word(the)) && part.test(word(the + 1))) return { head: the + 1, last: the + 2 };
  if (word(at) === 'on' && dayName.test(word(at + 1))) return { head: at + 1, last: at + 2 };
  if (dayName.test(word(at))) return { head: at, last: at + 1 };
  if (word(at) === 'after' && word(at + 1) === 'that') return { head: at + 1, last: at + 2 };
  return /^(?:later|afterwards)$/.test(word(at)) ? { head: at, last: at + 1 } : null;
}

/**
 * Joins a second whom or what a verb is about, behind a time of its own, to the first, and gives it that time, where the parser makes the
 * time the second part or hangs both on the verb: `spoke to Trump on Monday and, two days later, to Zelensky`, `met Macron in Paris and, on
 * Friday, Meloni in Rome`. Changes the annotation in place.
 */
export function mendGappedSeconds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let cc = 2; cc + 3 < words.length; cc++) {
    if (!joining.test(words[cc]!)) continue;
    const isSetOff = words[cc + 1] === ',';
    const time = timeAt(words, cc + (isSetOff ? 2 : 1));
    if (!time) continue;
    const begin = words[time.last] === ',' ? time.last + 1 : time.last;
    const isCased = /^(?:with|to|from|by)$/.test(words[begin] ?? '') && upos[begin] === 'ADP';
    // without a comma only the preposition tells that no clause begins
    if (!isCased && (!isSetOff || begin === time.last)) continue;
    const second = headFrom(annotation, begin, words.length);
    if (second < 0 || !nominal.test(upos[second]!)) continue;
    const first = likeBefore(words, annotation, cc, isCased ? words[begin]! : null);
    if (first < 0 || isUnder(annotation, first, second) || hasVerb(annotation, second, begin)) continue;
    [head[second], deprel[second]] = [first, 'conj'];
    head[cc] = second;
    if (isSetOff) head[cc + 1] = second;
    if (begin > time.last) head[time.last] = second;
    const isAdverb = upos[time.head] === 'ADV' || upos[time.head] === 'ADJ';
    const isPhrase = /^(?:on|after)$/.test(words[time.head - 1]!);
    [head[time.head], deprel[time.head]] = [second, isAdverb ? 'advmod' : isPhrase ? 'obl' : 'obl:unmarked'];
    if (isPhrase) [head[time.head - 1], deprel[time.head - 1]] = [time.head, 'case'];
  }
}
mendGappedSeconds.needs = [
  joining,
  /^(?:later|earlier|after|afterwards|before|next|following|same|previous|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/,
];

/** The head of the phrase that begins at a word, or the verb it is the subject of; -1 where it hangs on what stands before. */
function headFrom({ head }: Annotation, begin: number, end: number): number {
  let at = begin;
  for (let steps = 0; at < end && head[at]! >= begin && steps < end; steps++) at = head[at]!;
  return at < end ? at : -1;
}

/** Whether a verb stands in a phrase, other than in a clause about its head. */
function hasVerb(annotation: Annotation, second: number, begin: number): boolean {
  const { upos } = annotation;
  for (let at = begin; at < second; at++) if (upos[at] === 'VERB') return true;
  return hasDependant(annotation, second, ['nsubj', 'cop', 'aux', 'obj']);
}

/** Whom or what the verb before a conjunction is about in the same way: its object, or behind the same preposition; or -1. */
function likeBefore(
  words: readonly string[],
  { head, deprel, upos }: Annotation,
  cc: number,
  case_: string | null,
): number {
  for (let at = cc - 1; at > 0; at--) {
    // a clause or sentence between
    if (/^[;:"“”]$/.test(words[at]!)) return -1;
    if (case_ === null) {
      if (upos[at] === 'VERB') return -1;
      const verb = head[at]!;
      if (deprel[at] === 'obj' && nominal.test(upos[at]!) && verb >= 0 && verb < at) return at;
    } else if (words[at] === case_ && deprel[at] === 'case') {
      const noun = head[at]!;
      return noun > at && noun < cc && /^(?:obl|nmod)/.test(deprel[noun]!) ? noun : -1;
    } else if (upos[at] === 'VERB') return -1;
  }
  return -1;
}
