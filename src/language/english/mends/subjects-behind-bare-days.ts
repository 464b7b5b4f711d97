import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const partOfDay = /^(?:morning|afternoon|evening|night|noon)$/;
const opening = /^(?:On|In|By|Since|Last|This|Late|on|in|by|since)$/;
const number = /^\d{1,2}$/;
const year = /^(?:1[89]|20)\d\d$/;
const nominal = /^(?:NOUN|PROPN|NUM|PRON|ADJ)$/;

/** A time behind the word that opens its phrase: the word that stands for all of it, and the last. */
interface Phrase {
  readonly top: number;
  readonly last: number;
}

/** The time that a word opens: `On Friday evening`, `In March 2019`, `Last week`. */
function phraseAt(words: readonly string[], at: number): Phrase | null {
  const first = at + 1;
  const word = words[first] ?? '';
  const next = words[first + 1] ?? '';
  if (/^(?:Last|This)$/.test(words[at]!))
    return /^(?:week|month|year)$/.test(word) ? { top: first, last: first } : null;
  if (weekday.test(word))
    return partOfDay.test(next) ? { top: first + 1, last: first + 1 } : { top: first, last: first };
  const isOfMonth = month.test(word) && (number.test(next) || year.test(next));
  if (month.test(word)) return { top: first, last: isOfMonth ? first + 1 : first };
  if (number.test(word) && month.test(next)) return { top: first + 1, last: first + 1 };
  return year.test(word) && /^in$/i.test(words[at]!) ? { top: first, last: first } : null;
}

/**
 * Gives a verb the subject right behind the day that opens its clause, where the parser makes one phrase of both, or takes what does it
 * for an adverbial of its own: `On Friday security forces dispersed the crowd`. Changes the annotation in place.
 */
export function mendSubjectsBehindBareDays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at + 4 < words.length; at++) {
    if (!opening.test(words[at]!)) continue;
    const found = phraseAt(words, at);
    if (!found || (at > 0 && !/^VB[DZP]$/.test(xpos[at - 1]!) && !/^(?:[,"“:;]|and|but|that)$/.test(words[at - 1]!)))
      continue;
    const { top, last } = found;
    const noun = subjectBehind(annotation, at, top, last);
    if (noun < 0) continue;
    const verb = head[noun]!;
    const hasAuxiliary = hasDependant(annotation, verb, ['aux']);
    if (
      upos[verb] !== 'VERB' ||
      !(/^VB[DZP]$/.test(xpos[verb]!) || (/^VB[NG]$/.test(xpos[verb]!) && (hasAuxiliary || xpos[verb] === 'VBN')))
    )
      continue;
    if (!deprel[noun]!.startsWith('nsubj') && hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) continue;
    const isMarked = (i: number): boolean => i !== at && head[i] === noun && deprel[i] === 'case';
    if (words.some((_, i) => isMarked(i) && i < noun)) continue;
    const isSaid = at > 0 && /^VB[DZP]$/.test(xpos[at - 1]!);
    for (let i = at; i < noun; i++)
      if (i <= last) head[i] = top;
      else if (head[i]! <= last) head[i] = noun;
    deprel[noun] = deprel.some((relation, i) => relation === 'aux:pass' && head[i] === verb) ? 'nsubj:pass' : 'nsubj';
    if (upos[noun] === 'ADJ') [upos[noun], xpos[noun]] = ['NOUN', 'NNS'];
    if (xpos[verb] === 'VBN' && !hasAuxiliary) xpos[verb] = 'VBD';
    [head[top], deprel[top]] = [isSaid ? at - 1 : verb, 'obl'];
    for (let i = at + 1; i <= last; i++) if (i !== top) deprel[i] = number.test(words[i]!) ? 'nummod' : 'compound';
    const isBare = /^(?:Last|This|Late)$/.test(words[at]!);
    if (isBare) deprel[top] = 'obl:unmarked';
    [deprel[at], upos[at], xpos[at]] = isBare ? ['amod', 'ADJ', 'JJ'] : ['case', 'ADP', 'IN'];
  }
}
mendSubjectsBehindBareDays.needs = [opening];

/** The noun behind a time that has it for an attribute, or stands beside it without a preposition; -1 where there is none. */
function subjectBehind(annotation: Annotation, at: number, top: number, last: number): number {
  const { head, deprel, upos } = annotation;
  let noun = top;
  for (let steps = 0; steps < 4 && noun <= last && noun >= 0 && upos[noun] !== 'VERB'; steps++) noun = head[noun]!;
  if (noun <= last || !nominal.test(upos[noun]!)) {
    // `On Friday Israeli troops killed …`: the day is the verb's, and so is what stands behind it
    const verb = noun;
    if (verb <= last || upos[verb] !== 'VERB') return -1;
    noun = deprel.findIndex(
      (relation, i) =>
        i > last && i < verb && head[i] === verb && (head[at] === i || /^obl(?::unmarked)?$/.test(relation)),
    );
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || !/^(?:obl|nsubj)/.test(deprel[noun]!)) return -1;
    if (deprel.some((relation, i) => relation === 'case' && head[i] === noun && i !== at)) return -1;
    return noun;
  }
  const isOpened = head[at] === noun || head[at] === top || head[at] === head[noun];
  return isOpened && /^(?:obl|nsubj)/.test(deprel[noun]!) && head[noun]! > noun ? noun : -1;
}
