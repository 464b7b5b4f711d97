import type { Annotation } from '../model/index.js';
import { isName, isSentence, reaching, subjects } from './predicates.js';
import { hasDependant } from './tree.js';

/** Verbs of which nobody is the patient. */
const intransitive =
  /^(?:warned|argued|insisted|complained|responded|replied|mediated|retaliated|protested|intervened|retreated|resigned|apologi[sz]ed|cooperated|collaborated|surrendered|disagreed|objected|reacted|voted|marched|rallied|demonstrated|conferred|collapsed|agreed)$/;

/**
 * Makes an active verb of a participle that heads a sentence without an auxiliary, where a preposition follows that no
 * passive would take (`Peru called on Chile to leave.`). Changes the annotation in place.
 */
export function mendPassivesWithoutAuxiliaries(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const verb = head.findIndex((above) => above < 0);
  if (verb < 1 || xpos[verb] !== 'VBN' || !isSentence(words)) return;
  // `engineers who inspected it warned of cracks.`: a sentence needs a verb with a tense, and who speaks is no patient
  // `ECOWAS called upon Mali to leave`
  const isUpon = words[verb] === 'called' && words[verb + 1] === 'upon' && words[verb + 2] !== 'to';
  // `A column of tanks carrying soldiers reached the border.`: what has an object has no patient
  const isActive = !doubly.test(words[verb]!) && isBeforeObject(words, annotation, verb);
  if (!isUpon && !isActive && !reaching.test(words[verb + 1] ?? '') && !intransitive.test(words[verb]!)) return;
  if (hasDependant(annotation, verb, ['aux', 'cop', 'obl:agent', 'nsubj:outer'])) return;
  const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj:pass');
  if (subject < 0) return;
  xpos[verb] = 'VBD';
  deprel[subject] = 'nsubj';
}

/** Whether the object of a verb stands right behind it, with no more than its own words between. */
function isBeforeObject(words: readonly string[], { head, deprel }: Annotation, verb: number): boolean {
  const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
  if (object < 0) return false;
  for (let at = verb + 1; at < object; at++) if (head[at] !== object || words[at] === ',') return false;
  return true;
}

/** Verbs whose participle keeps one of their two objects. */
export const doubly =
  /^(?:giv|gave|grant|award|offer|pa(?:y|id)|sen[dt]|show|t(?:each|aught)|t(?:ell|old)|ask|den[iy]|promis|allow|cost|charg|fin|nam|call|elect|appoint|declar|dub|ma[dk]e|consider|deem|refus|owe|assign|allot|hand)/i;

/**
 * Takes a participle that has an object for the past tense it is, where the noun before it has been made a second subject of
 * the verb of saying behind it (`Peru expelled three envoys on Friday, an official said.`). Changes the annotation in place.
 */
export function mendParticiplesWithObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const noun = head[verb]!;
    if (xpos[verb] !== 'VBN' || !/^(?:amod|acl)$/.test(deprel[verb]!) || noun < 0 || noun > verb) continue;
    if (deprel[noun] !== 'nsubj' || !isName(annotation, noun) || doubly.test(words[verb]!)) continue;
    if (!hasDependant(annotation, verb, ['obj'], verb) || hasDependant(annotation, verb, ['aux', 'mark', ...subjects]))
      continue;
    const saying = head[noun]!;
    const isOpen = deprel
      .slice(noun + 1, verb)
      .every((relation, i) => relation === 'flat' && head[noun + 1 + i] === noun);
    const speaker = deprel.findIndex((relation, at) => head[at] === saying && at > verb && relation === 'nsubj');
    if (!isOpen || speaker < 0 || speaker > saying || hasDependant(annotation, saying, ['ccomp'])) continue;
    xpos[verb] = 'VBD';
    [head[verb], deprel[verb]] = [saying, 'ccomp'];
    head[noun] = verb;
    for (let at = verb + 1; at < speaker; at++) if (head[at] === noun || head[at] === saying) head[at] = verb;
  }
}

/**
 * Gives the participle behind `have` what the parser hangs on that, where it takes the participle for an attribute of the
 * object (`Troops have wounded dozens of farmers`): an auxiliary has no object. Changes the annotation in place.
 */
export function mendAuxiliariesWithObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const auxiliary = verb - 1;
    const object = head[verb]!;
    if (xpos[verb] !== 'VBN' || deprel[verb] !== 'amod' || object < verb || head[object] !== auxiliary) continue;
    if (upos[auxiliary] !== 'AUX' || !/^ha(?:ve|s|d)$/.test(words[auxiliary]!) || deprel[object] !== 'obj') continue;
    if (!hasDependant(annotation, auxiliary, subjects)) continue;
    upos[verb] = 'VERB';
    head[verb] = head[auxiliary]!;
    deprel[verb] = deprel[auxiliary] === 'aux' ? 'ccomp' : deprel[auxiliary]!;
    for (let at = 0; at < words.length; at++) if (head[at] === auxiliary) head[at] = verb;
    [head[auxiliary], deprel[auxiliary]] = [verb, 'aux'];
  }
}
mendAuxiliariesWithObjects.needs = [/^ha(?:ve|s|d)$/];

/**
 * Takes an adjective between `to` and its object for the verb it is (`worked to free the sailors`). Changes the annotation
 * in place.
 */
export function mendAdjectivesWithObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    const to = at - 1;
    if (upos[at] !== 'ADJ' || words[to] !== 'to' || head[to] !== at || xpos[at] !== 'JJ') continue;
    if (hasDependant(annotation, at, ['cop', ...subjects])) continue;
    if (!hasDependant(annotation, at, ['obj'], at)) {
      // `to free the sailors`, taken for a phrase without its preposition
      const bare = deprel.findIndex((relation, i) => i > at && head[i] === at && relation === 'obl');
      if (bare < 0 || upos[bare] !== 'NOUN' || hasDependant(annotation, bare, ['case'])) continue;
      deprel[bare] = 'obj';
    }
    [upos[at], xpos[at], upos[to], xpos[to], deprel[to]] = ['VERB', 'VB', 'PART', 'TO', 'mark'];
    if (/^obl/.test(deprel[at]!)) deprel[at] = 'advcl';
    else if (deprel[at] === 'nmod') deprel[at] = 'acl';
  }
}
mendAdjectivesWithObjects.needs = [/^to$/];

/**
 * Hangs a participle with its agent on the noun before it, where the parser makes a clause of both that is a subject or joined to
 * one: without an auxiliary there is no passive clause (`The officers hit by the rebels were farmers.`). Changes the
 * annotation in place.
 */
export function mendPassivesAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const noun = verb - 1;
    if (xpos[verb] !== 'VBN' || !/^(?:csubj|conj)/.test(deprel[verb]!) || words[verb + 1] !== 'by') continue;
    if (
      head[noun] !== verb ||
      !deprel[noun]!.startsWith('nsubj') ||
      hasDependant(annotation, verb, ['aux', 'mark', 'obj'])
    )
      continue;
    const above = head[verb]!;
    if (deprel[verb] === 'conj' && upos[above] === 'VERB' && xpos[above] !== 'VBN') continue;
    head[noun] = above;
    deprel[noun] = deprel[verb] === 'conj' ? 'conj' : 'nsubj';
    for (let at = 0; at < noun; at++) if (head[at] === verb) head[at] = noun;
    [head[verb], deprel[verb]] = [noun, 'acl'];
  }
}
mendPassivesAsSubjects.needs = [/^by$/];

/** Verbs that nothing is the patient of, with the preposition that some of them need for that. */
const isWithoutPatient = (verb: string, next: string): boolean =>
  intransitive.test(verb) ||
  /^(?:vowed|campaigned|worked|fought|lived|spoken|refused|pledged)$/.test(verb) ||
  (verb === 'called' && /^(?:for|on)$/.test(next));

/**
 * Takes `'s` for `has` where what it makes a passive of has an object or is done to nobody (`She's renounced most of them`, `Lind, who's
 * called for sanctions`). Changes the annotation in place.
 */
export function mendShortPerfects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    const verb = head[at]!;
    if (!/^['’]s$/.test(words[at]!) || deprel[at] !== 'aux:pass' || verb <= at) continue;
    if (upos[verb] !== 'VERB' || xpos[verb] !== 'VBN') continue;
    const isActive =
      (hasDependant(annotation, verb, ['obj'], verb) && !doubly.test(words[verb]!)) ||
      isWithoutPatient(words[verb]!, words[verb + 1] ?? '');
    if (!isActive || hasDependant(annotation, verb, ['obl:agent'])) continue;
    deprel[at] = 'aux';
    for (let word = 0; word < at; word++)
      if (head[word] === verb && deprel[word] === 'nsubj:pass') deprel[word] = 'nsubj';
  }
}
mendShortPerfects.needs = [/^['’]s$/];

/** States of mind that are written like passives. */
const minded = /^(?:un)?convinced$/;

/**
 * Takes `convinced` with a clause for what somebody is, not for what is done to him (`Her aides are not convinced that it will
 * work`). Changes the annotation in place.
 */
export function mendStatesOfMind(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (!minded.test(words[verb]!) || upos[verb] !== 'VERB' || !hasDependant(annotation, verb, ['ccomp'], verb))
      continue;
    const be = deprel.findIndex((relation, at) => relation === 'aux:pass' && head[at] === verb);
    if (be < 0 || /^(?:gets?|got)/.test(words[be]!) || hasDependant(annotation, verb, ['obl:agent', 'obj'])) continue;
    [upos[verb], xpos[verb], deprel[be]] = ['ADJ', 'JJ', 'cop'];
    for (let word = 0; word < verb; word++)
      if (head[word] === verb && deprel[word] === 'nsubj:pass') deprel[word] = 'nsubj';
  }
}
mendStatesOfMind.needs = [minded];
