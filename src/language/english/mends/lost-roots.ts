import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const timely = /^(?:time|moment|day|week|month|year|point|stage|weekend|meantime)$/i;

/**
 * Makes the predicate of a past tense that the parser takes for a participle behind the phrase of time between it and its
 * subject, which is then left without one: `President Lind at the time accused Peru and left`. Changes the annotation in place.
 */
export function mendLostRoots(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const name = head.findIndex((above) => above < 0);
  if (name < 0 || upos[name] !== 'PROPN' || hasDependant(annotation, name, ['cop', 'nsubj', 'aux', 'case', 'acl']))
    return;
  const time = deprel.findIndex(
    (relation, at) => /^nmod/.test(relation) && head[at] === name && at > name && timely.test(words[at]!),
  );
  if (time < 0) return;
  const verb = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === time && at === time + 1);
  if (verb < 0 || !/^VB[ND]$/.test(xpos[verb]!) || !hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'])) return;
  if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark'])) return;
  for (let at = 0; at < words.length; at++) if (head[at] === name && upos[at] === 'PUNCT' && at > verb) head[at] = verb;
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  [head[name], deprel[name]] = [verb, 'nsubj'];
  [head[time], deprel[time]] = [verb, 'obl'];
}
mendLostRoots.needs = [timely];

const own = /^(?:det|nummod|amod|compound|nmod|nmod:poss|flat|appos|conj|cc|acl:relcl)$/;
const acting =
  /^(?:ruled|voted|retaliated|responded|reacted|appealed|apologi[sz]ed|complained|protested|rallied|marched|clashed|agreed|intervened|withdrew|converged|negotiated|landed|docked|arrived|berthed|anchored|sailed)$/;
const onOrFor = /^(?:up)?on$|^for$/;

/**
 * Makes the predicate of a past tense that the parser takes for a participle right behind its subject, where the sentence is left
 * without one: `In a joint statement issued on Monday, the two governments called on Peru to withdraw`. Changes the annotation in place.
 */
export function mendPastsAsParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]!) || hasDependant(annotation, root, ['cop', 'aux'])) return;
  const later = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === root && at > root);
  // `In a statement …, the ministers called`: the statement may have become the root
  const subject = later < 0 ? root : later;
  const verb = subject + 1;
  if (head[verb] !== subject || deprel[verb] !== 'acl' || !/^VB[ND]$/.test(xpos[verb]!)) return;
  if (later < 0 && hasDependant(annotation, root, ['nsubj', 'case'])) return;
  const isCall =
    words[verb] === 'called' &&
    deprel.some((relation, at) => relation === 'case' && head[head[at]!] === verb && onOrFor.test(words[at]!));
  // `The body ruled against Peru`: what takes no object has no passive
  const isPlain = acting.test(words[verb]!) && hasDependant(annotation, verb, ['obl']);
  // `Ruto named Keynan to replace him`: somebody with a name is no one so named
  const isNaming =
    /^(?:named|appointed|nominated|elected)$/.test(words[verb]!) &&
    upos[subject] === 'PROPN' &&
    hasDependant(annotation, verb, ['xcomp']);
  if (!isCall && !isPlain && !isNaming && !hasDependant(annotation, verb, ['obj', 'ccomp'])) return;
  // the clause is whole without it where another verb has a tense
  const isTensed = (at: number): boolean => /^(?:VB[DZP]|MD)$/.test(xpos[at]!) && !isUnder(annotation, at, verb);
  if (words.some((_, at) => at !== verb && isTensed(at) && !isUnder(annotation, at, subject))) return;
  for (let at = 0; at < words.length; at++) {
    const isMoved = head[at] === root || head[at] === subject;
    if (!isMoved || at === verb || at === subject) continue;
    if (head[at] === subject && subject !== root) continue;
    if (subject === root ? !(own.test(deprel[at]!) && isBeside(words, at, subject)) : at > subject) head[at] = verb;
  }
  [head[verb], deprel[verb], xpos[verb], upos[verb]] = [-1, 'root', 'VBD', 'VERB'];
  for (let at = verb + 1; at < words.length; at++)
    if (deprel[at] === 'conj' && head[at] === verb && xpos[at] === 'VBN' && !hasDependant(annotation, at, ['aux']))
      xpos[at] = 'VBD';
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  if (subject === root) {
    for (let at = 0; at < subject; at++) if (head[at] === verb && /^nmod/.test(deprel[at]!)) deprel[at] = 'obl';
  } else [head[root], deprel[root]] = [verb, 'obl'];
}

/** Whether no comma stands between two words. */
const isBeside = (words: readonly string[], one: number, other: number): boolean =>
  !words.slice(Math.min(one, other) + 1, Math.max(one, other)).includes(',');

/** Pasts that are nouns too. */
const either = /^(?:shot|cut|hit|split|bid|cast|struck)$/;

/**
 * Makes a past of the noun that has a subject and a verb joined to it (`Troops shot and wounded a farmer`), which the tagger takes for a
 * noun. Changes the annotation in place.
 */
export function mendNounsAsPasts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    if (!either.test(words[at]!) || upos[at] !== 'NOUN' || !hasDependant(annotation, at, ['nsubj'])) continue;
    if (hasDependant(annotation, at, ['cop', 'det', 'case', 'nmod:poss', 'aux'])) continue;
    const second = deprel.findIndex((relation, i) => relation === 'conj' && head[i] === at && i > at);
    if (second < 0 || !/^VB[DN]$/.test(xpos[second]!)) continue;
    [upos[at], xpos[at]] = ['VERB', 'VBD'];
  }
}
mendNounsAsPasts.needs = [either];
