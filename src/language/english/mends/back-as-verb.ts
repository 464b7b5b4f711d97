import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes the predicate of `back` between those who back and what they do, where the parser takes it for an adverb and one of these for
 * the head of the sentence (`Peru and Chile also back the accord`). Changes the annotation in place.
 */
export function mendBackBetweenNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[root]!) || hasDependant(annotation, root, ['cop', 'aux'])) return;
  const verb = words.findIndex(
    (word, at) => word === 'back' && at > 0 && upos[at] === 'ADV' && /^(?:advmod|conj)$/.test(deprel[at]!),
  );
  if (verb < 0 || hasDependant(annotation, verb, ['case', 'nsubj'])) return;
  const isBefore = root < verb;
  const subject = isBefore
    ? root
    : deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === root && at < verb);
  if (subject < 0 || !isSeveral(annotation, subject, verb)) return;
  let object = isBefore ? verb + 1 : root;
  if (!/^(?:DET|PROPN|PRON|ADJ|NOUN|NUM)$/.test(upos[verb + 1] ?? '')) return;
  for (let steps = 0; isBefore && steps < 4 && head[object]! > object; steps++) object = head[object]!;
  if (object <= verb || !/^(?:NOUN|PROPN|PRON)$/.test(upos[object]!)) return;
  // a verb with a tense elsewhere may be the predicate
  if (words.some((_, at) => at < object && /^(?:VB[DZP]|MD)$/.test(xpos[at]!))) return;
  for (let at = 0; at < words.length; at++) {
    if (at === object || at === subject || at === verb) continue;
    if (head[at] === root && (isBefore ? at > subject && deprel[at] !== 'conj' && deprel[at] !== 'appos' : at < verb))
      head[at] = verb;
    else if (head[at] === object && at < verb) head[at] = verb;
  }
  const stop = words.length - 1;
  if (deprel[stop] === 'punct') head[stop] = verb;
  [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBP', -1, 'root'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
}
mendBackBetweenNouns.needs = [/^back$/];

/**
 * Takes `back` between `will` or `to` and what stands behind it for the verb that it must be, where the parser has it for an adverb: `The
 * Alliance will back it`. Changes the annotation in place.
 */
export function mendBackBehindModals(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let back = 1; back + 1 < words.length; back++) {
    if (words[back] !== 'back' || upos[back] !== 'ADV' || xpos[back - 1] !== 'MD') continue;
    const isHead = deprel[back] !== 'advmod' && head[back - 1] === back;
    if (isHead && head.some((above, at) => above === back && deprel[at] === 'obj' && at > back))
      [upos[back], xpos[back]] = ['VERB', 'VB'];
  }
}
mendBackBehindModals.needs = [/^back$/];

/** Whether a subject is of several: one alone _backs_. */
const isSeveral = ({ head, deprel, xpos }: Annotation, subject: number, before: number): boolean =>
  /S$/.test(xpos[subject]!) ||
  deprel.some((relation, at) => relation === 'conj' && head[at] === subject && at < before);
