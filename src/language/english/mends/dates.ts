import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)$/;
const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Gives a verb the names between it and the date that opens its clause for its subjects, where the parser hangs them on the
 * date or makes an adverbial of them (`On 4 May Peru, Chile and Cuba called on the council to meet`): no comma stands behind
 * such a date. Changes the annotation in place.
 */
export function mendNamesBehindDates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let first = 2; first + 1 < words.length; first++) {
    if (upos[first] !== 'PROPN' || !endsDate(words, first) || isMonthOrDay(words[first]!)) continue;
    const verb = verbBehindNames(words, annotation, first);
    if (verb < 0 || upos[verb] !== 'VERB' || isUnder(annotation, verb, first)) continue;
    const heads = headsOfNames(annotation, first, verb);
    const [lead, ...others] = heads;
    if (lead === undefined || (deprel[lead] === 'nsubj' && head[lead] === verb)) continue;
    const subject = deprel.findIndex((relation, at) => at < verb && head[at] === verb && /^nsubj/.test(relation));
    if (subject >= 0 && !heads.includes(subject)) continue;
    const isPassive = hasDependant(annotation, verb, ['aux:pass']);
    // `On the 3rd of May Peru expelled …`: nor is the month a part of the name
    const month = first - 1;
    const isOfDay = words[month - 1] === 'of' && months.test(words[month]!);
    if (isOfDay) {
      [head[month], deprel[month]] = [month - 2, 'nmod'];
      [head[month - 1], deprel[month - 1]] = [month, 'case'];
    }
    [head[lead], deprel[lead]] = [verb, isPassive ? 'nsubj:pass' : 'nsubj'];
    for (const other of others) [head[other], deprel[other]] = [lead, 'conj'];
    if (xpos[verb] === 'VBN' && !hasDependant(annotation, verb, ['aux'])) xpos[verb] = 'VBD';
  }
}

const isMonthOrDay = (word: string): boolean => months.test(word) || weekdays.test(word);

const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;
const day = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** Whether a date with a preposition of its own ends right before a word: `on 18 October`, `on October 18`, `on Monday`. */
function endsDate(words: readonly string[], at: number): boolean {
  const last = words[at - 1]!;
  if (weekdays.test(last)) return /^on$/i.test(words[at - 2]!);
  if (months.test(last) && words[at - 2] === 'of' && ordinal.test(words[at - 3]!)) return /^the$/i.test(words[at - 4]!);
  if (months.test(last)) return /^(?:on|in)$/i.test(words[day.test(words[at - 2]!) ? at - 3 : at - 2] ?? '');
  return day.test(last) && months.test(words[at - 2]!) && /^on$/i.test(words[at - 3] ?? '');
}

/** The verb right behind a row of names (with its auxiliaries before it), or -1. */
function verbBehindNames(words: readonly string[], { head, upos }: Annotation, first: number): number {
  let at = first;
  while (at < words.length && (upos[at] === 'PROPN' || /^(?:,|and|the)$/.test(words[at]!))) at++;
  if (at >= words.length || words[at - 1] === ',' || words[at - 1] === 'and') return -1;
  return upos[at] === 'AUX' ? head[at]! : at;
}

/** Of the names in a stretch, those that no other word of the stretch governs, or that are joined to one that is. */
function headsOfNames({ head, deprel, upos }: Annotation, first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at++) {
    if (upos[at] !== 'PROPN') continue;
    const isInside = head[at]! >= first && head[at]! < last;
    if (!isInside || deprel[at] === 'conj' || deprel[at] === 'appos') found.push(at);
  }
  return found;
}

/**
 * Makes a past tense of a participle that has a subject and no auxiliary (`Lind told the house on 4 May that …`). Changes
 * the annotation in place.
 */
export function mendParticiplesWithSubjects(_words: readonly string[], annotation: Annotation): void {
  const { deprel, head, xpos } = annotation;
  for (let at = 1; at < xpos.length; at++) {
    if (xpos[at] !== 'VBN' || !/^(?:root|ccomp|parataxis)$/.test(deprel[at]!)) continue;
    if (hasDependant(annotation, at, ['aux', 'cop'])) continue;
    if (deprel.some((relation, word) => word < at && head[word] === at && relation === 'nsubj')) xpos[at] = 'VBD';
  }
}

/**
 * Gives a verb its subject behind a day with an ordinal, where the parser takes it for what the day tells apart: `On May 3rd Peru closed its
 * port`. Changes the annotation in place.
 */
export function mendSubjectsBehindOrdinals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let month = 1; month + 3 < words.length; month++) {
    const day = month + 1;
    if (!months.test(words[month]!) || !/^\d{1,2}(?:st|nd|rd|th)$/.test(words[day]!)) continue;
    if (!/^on$/i.test(words[month - 1]!)) continue;
    const subject = head[day]!;
    if (subject <= day || deprel[day] !== 'amod' || !/^(?:PROPN|NOUN|PRON)$/.test(upos[subject]!)) continue;
    const verb = head[subject]!;
    if (verb < subject || !/^obl/.test(deprel[subject]!) || upos[verb] !== 'VERB') continue;
    if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'expl'])) continue;
    [head[month], deprel[month]] = [verb, 'obl'];
    [head[month - 1], deprel[month - 1]] = [month, 'case'];
    [head[day], deprel[day], upos[day], xpos[day]] = [month, 'nummod', 'NUM', 'CD'];
    deprel[subject] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsBehindOrdinals.needs = [months, /^\d{1,2}(?:st|nd|rd|th)$/, /^on$/i];
