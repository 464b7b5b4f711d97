import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes one subject of a row of names behind a conjunction of time whose first the parser takes for a phrase of its own (`hours after London,
 * Paris and Berlin wrote to the council`). Changes the annotation in place.
 */
export function mendRowsBehindAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  freeSubjects(words, annotation);
  for (let comma = 2; comma + 3 < words.length; comma++) {
    const [first, second] = [comma - 1, comma + 1];
    if (words[comma] !== ',' || upos[first] !== 'PROPN' || upos[second] !== 'PROPN') continue;
    const isJoined = deprel[second] === 'conj' && head[second] === first;
    if (deprel[second] !== 'nsubj' && !isJoined) continue;
    const verb = isJoined ? verbBehind(annotation, first) : head[second]!;
    const mark = first - 1;
    if (!/^(?:after|before|as|since|until)$/i.test(words[mark]!) || head[mark] !== first || deprel[mark] !== 'case')
      continue;
    if (verb < second || upos[verb] !== 'VERB' || head[first] === verb || !/^(?:obl|nmod)/.test(deprel[first]!))
      continue;
    const last = [...words.keys()].find(
      (at) => at > second && at < verb && deprel[at] === 'conj' && (head[at] === first || head[at] === second),
    );
    if (last === undefined || !hasDependant(annotation, last, ['cc'])) continue;
    const above = head[first]!;
    for (let at = 0; at < mark; at++) if (head[at] === first) [head[at], deprel[at]] = [verb, 'obl:unmarked'];
    [head[mark], deprel[mark]] = [verb, 'mark'];
    [head[verb], deprel[verb]] = [above, 'advcl'];
    [head[first], deprel[first]] = [verb, 'nsubj'];
    [head[second], deprel[second]] = [first, 'conj'];
    [head[last], deprel[last]] = [first, 'conj'];
  }
}
/** The verb without a subject right behind a row, or -1. */
function verbBehind({ head, deprel, upos }: Annotation, first: number): number {
  const last = deprel.findLastIndex((relation, at) => relation === 'conj' && head[at] === first);
  let verb = last + 1;
  while (upos[verb] === 'AUX' && head[verb] === verb + 1) verb++;
  const isFree = upos[verb] === 'VERB' && /^(?:parataxis|ccomp|conj|advcl|dep)$/.test(deprel[verb]!);
  return isFree && !deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === verb) ? verb : -1;
}

/** `hours after London and Paris wrote`: the conjunction and what measures the time belong to the verb. */
function freeSubjects(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let mark = 1; mark + 2 < words.length; mark++) {
    const subject = mark + 1;
    if (!/^(?:after|before)$/.test(words[mark]!) || head[mark] !== subject || deprel[mark] !== 'case') continue;
    const verb = head[subject]!;
    if (deprel[subject] !== 'nsubj' || verb < subject || upos[verb] !== 'VERB') continue;
    [head[mark], deprel[mark]] = [verb, 'mark'];
    for (let at = 0; at < mark; at++)
      if (head[at] === subject && upos[at] === 'NOUN') [head[at], deprel[at]] = [verb, 'obl:unmarked'];
  }
}
mendRowsBehindAfter.needs = [/^(?:after|before|as|since|until)$/i, /^and$/, /^,$/];

/**
 * Hangs what somebody did while he spoke on his saying so, where the parser hangs it on what he says (`a diplomat, speaking on condition of
 * anonymity, said Lima rejected it`). Changes the annotation in place.
 */
export function mendAsidesOfSpeakers(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let said = 4; said + 1 < words.length; said++) {
    if (!/^(?:said|told|added|warned|wrote|argued|announced)$/.test(words[said]!) || upos[said] !== 'VERB') continue;
    if (words[said - 1] !== ',') continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    if (subject < 0) continue;
    for (let aside = subject + 2; aside < said - 1; aside++)
      if (xpos[aside] === 'VBG' && words[aside - 1] === ',' && deprel[aside] === 'advcl' && head[aside]! > said)
        head[aside] = said;
  }
}
mendAsidesOfSpeakers.needs = [/^(?:said|told|added|warned|wrote|argued|announced)$/, /ing$/];
