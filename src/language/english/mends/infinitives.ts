import type { Annotation } from '../model/index.js';
import { doers } from './headline-subjects.js';
import { hasDependant } from './tree.js';

/** Who does things, besides names and those whom `doers` holds. */
const able = /^(?:he|she|they|who|talks|negotiations|states|countries|sides|parties|governments|ships|jets)$/i;

const phases = /^(?:stop|ceas|quit|start|beg[aiu]n)/;

/**
 * A verb in -ing behind a verb is its complement, never said of it as of a noun (`regrets hosting them`), nor a clause beside it where
 * that tells how far it has come (`stopped hosting them`). Changes the annotation in place.
 */
export function mendGerundsBehindVerbs(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < head.length; at++) {
    const verb = at - 1;
    if (xpos[at] !== 'VBG' || head[at] !== verb || upos[verb] !== 'VERB') continue;
    if (deprel[at] === 'acl' || (deprel[at] === 'advcl' && phases.test(words[verb]!))) deprel[at] = 'xcomp';
  }
}

const phasing = /^(?:ceas|continu|fail)(?:e|es|ed|s|ing)?$/;

/**
 * Makes what one ceases to do the complement of that verb (`has ceased to apply to us`), where the parser has it for a purpose. Changes
 * the annotation in place.
 */
export function mendCeasedInfinitives(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let at = 3; at < words.length; at++) {
    const verb = head[at]!;
    if (xpos[at] !== 'VB' || deprel[at] !== 'advcl' || words[at - 1] !== 'to' || verb !== at - 2) continue;
    if (phasing.test(words[verb]!)) deprel[at] = 'xcomp';
  }
}
mendCeasedInfinitives.needs = [phasing];

const speaking =
  /^(?:congratulate|thank|wish|warn|discuss|tell|ask|urge|express|say|inform|complain|apologi[sz]e|convey|offer|praise)$/;

/**
 * What somebody calls another to say is what he calls for (`called the envoy to thank him`), not what the other does. Changes
 * the annotation in place.
 */
export function mendPurposesOfCalls(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'xcomp' || xpos[at] !== 'VB' || words[at - 1] !== 'to' || !speaking.test(words[at]!)) continue;
    if (/^(?:call|phone|telephone|ring|r[au]ng)/.test(words[verb] ?? '') && hasDependant(annotation, verb, ['obj']))
      deprel[at] = 'advcl';
  }
}
mendPurposesOfCalls.needs = [speaking];

/** What one has and does not do: an infinitive behind such a noun is what it is for. */
const intentions =
  /^(?:plan|decision|bid|attempt|effort|proposal|pledge|promise|threat|intention|vow|offer|refusal|willingness|readiness|right|move|push|call|demand|campaign|invitation|request|bill|law|resolution|motion)s?$/;

/**
 * Hangs an infinitive on the plan, bid, … right before it (`criticised a plan to close the port`, `Peru's decision in 2024 to close it`),
 * where the parser hangs it on the verb. Changes the annotation in place.
 */
export function mendInfinitivesBehindPlans(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    if (xpos[at] !== 'VB' || !/^(?:advcl|xcomp)$/.test(deprel[at]!) || words[at - 1] !== 'to') continue;
    const noun = beforeTime(words, at - 2);
    if (head[at - 1] !== at || upos[noun] !== 'NOUN' || !intentions.test(words[noun]!)) continue;
    // `took note of a plan to close the port`
    const noted = head[noun]!;
    const isOfNote = deprel[noun] === 'nmod' && noted >= 0 && words[noted] === 'note' && head[noted] === head[at];
    if (!isOfNote && (head[noun] !== head[at] || !/^(?:obj|obl)$/.test(deprel[noun]!))) continue;
    head[at] = noun;
    deprel[at] = 'acl';
    for (let time = noun + 1; time < at - 1; time++)
      if (head[time] === head[noun]) [head[time], deprel[time]] = [noun, 'nmod'];
  }
}
mendInfinitivesBehindPlans.needs = [intentions];

const time =
  /^(?:[12]\d{3}|\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December|last|this|week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** The word before a time (`a decision in 2024 to leave`), or the word itself. */
function beforeTime(words: readonly string[], last: number): number {
  let at = last;
  while (at > 0 && time.test(words[at]!)) at--;
  return at < last && /^(?:in|on|of)$/.test(words[at]!) ? at - 1 : at;
}

/**
 * Hangs `to` on the infinitive right behind it, where the parser makes one word of it with an adverb (`demands instead to
 * leave`). Changes the annotation in place.
 */
export function mendMarksOfInfinitives(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let to = 1; to + 1 < head.length; to++) {
    if (xpos[to] !== 'TO' || deprel[to] !== 'fixed' || xpos[to + 1] !== 'VB' || head[to] !== to - 1) continue;
    if (deprel[to - 1] !== 'advmod' || /^not$/i.test(words[to - 1]!)) continue;
    [head[to], deprel[to]] = [to + 1, 'mark'];
  }
}

const helping = /^(?:help(?:s|ed|ing)?|lets?|letting)$/;

/**
 * Gives whoever is helped or let to the verb that says so, where the parser makes him the object or the subject of what he
 * does (`will help Chad patrol the river`). Changes the annotation in place.
 */
export function mendHelpedDoers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let help = 1; help + 2 < words.length; help++) {
    if (!helping.test(words[help]!) || upos[help] !== 'VERB') continue;
    if (hasDependant(annotation, help, ['obj'])) continue;
    const act = head.findIndex(
      (above, at) => above === help && at > help + 1 && xpos[at] === 'VB' && /^(?:xcomp|ccomp)$/.test(deprel[at]!),
    );
    if (act < 0) continue;
    const helped = head.findIndex(
      (above, at) => above === act && at > help && at < act && /^(?:i?obj|nsubj)$/.test(deprel[at]!),
    );
    if (helped < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[helped]!)) continue;
    [head[helped], deprel[helped], deprel[act]] = [help, 'obj', 'xcomp'];
  }
}
mendHelpedDoers.needs = [helping];

/**
 * Makes the predicate of its subject of what somebody is to do (`the envoy is to visit Chile`), where the parser takes it for what
 * something is. Changes the annotation in place.
 */
export function mendPlannedInfinitives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let to = 2; to + 1 < words.length; to++) {
    const verb = head[to]!;
    const be = to - 1;
    if (words[to] !== 'to' || verb < to || !/^VB[N]?$/.test(xpos[verb]!) || !/^(?:is|are)$/.test(words[be]!)) continue;
    if (head[be] !== verb || !/^(?:cop|aux:pass)$/.test(deprel[be]!)) continue;
    const subject = deprel.findIndex((relation, at) => head[at] === verb && at < be && /^nsubj/.test(relation));
    if (subject < 0 || !(upos[subject] === 'PROPN' || able.test(words[subject]!) || doers.test(words[subject]!)))
      continue;
    if (deprel[subject] === 'nsubj:outer') deprel[subject] = 'nsubj';
    if (deprel[be] === 'cop') [deprel[be], upos[be]] = ['aux', 'AUX'];
    [deprel[to], upos[to], xpos[to]] = ['aux', 'AUX', 'MD'];
  }
}
mendPlannedInfinitives.needs = [/^(?:is|are)$/, /^to$/];

/**
 * Makes a condition of the clause that opens a sentence with `were` (`Were Peru to invade Chile, the union would fall`), whose subject
 * the parser gives to the main clause. Changes the annotation in place.
 */
export function mendInvertedConditions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words[0] !== 'Were') return;
  const to = words.indexOf('to', 2);
  const verb = to < 0 ? -1 : head[to]!;
  const noun = verb < to ? -1 : head[verb]!;
  if (noun < 1 || noun > to || xpos[verb] !== 'VB' || !/^acl/.test(deprel[verb]!) || head[0] !== noun) return;
  const root = head[noun]!;
  if (root < verb || !deprel[noun]!.startsWith('nsubj')) return;
  [head[verb], deprel[verb]] = [root, 'advcl'];
  [head[noun], deprel[noun]] = [verb, 'nsubj'];
  [head[0], deprel[0], upos[0]] = [verb, 'aux', 'AUX'];
}
mendInvertedConditions.needs = [/^Were$/];

/**
 * Makes a condition of `should` with its subject behind it, where the parser makes one clause with the object before it
 * (`threatened to strike Peru should the war spread`). Changes the annotation in place.
 */
export function mendConditionsOfShould(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let should = 3; should + 2 < words.length; should++) {
    const verb = head[should]!;
    if (words[should] !== 'should' || verb <= should + 1 || xpos[verb] !== 'VB' || words.at(-1) === '?') continue;
    const subject = deprel.findIndex((r, at) => at > should && at < verb && head[at] === verb && r.startsWith('nsubj'));
    if (subject < 0) continue;
    const before = deprel.findIndex((r, at) => at < should && head[at] === verb && r.startsWith('nsubj'));
    // whoever stands before it is the object of the verb right before that
    const over = before < 0 ? head[verb]! : wordBefore(annotation, before);
    if (over < 0 || over >= should || upos[over] !== 'VERB') continue;
    if (before >= 0) {
      if (!/^(?:NOUN|PROPN|PRON)$/.test(upos[before]!) || hasDependant(annotation, over, ['obj'])) continue;
      [head[before], deprel[before]] = [over, 'obj'];
    }
    if (head[over] === verb) continue;
    [head[verb], deprel[verb]] = [over, 'advcl'];
    deprel[should] = 'mark';
  }
}

/** The word before all that hangs on a noun in front of it. */
function wordBefore({ head }: Annotation, noun: number): number {
  let first = noun;
  while (first > 0 && (head[first - 1] === noun || head[head[first - 1]!] === noun)) first--;
  return first - 1;
}

/** Verbs that are completed by what somebody is to do. */
const completed =
  /^(?:fail|refus|declin|vow|pledg|promis|threaten|manag|attempt|intend|decid|offer|agre|hesitat|struggl|seek|sought)(?:e?d|es|s|ing|e)?$/;

/**
 * Completes a verb like _fail_ by the infinitive behind it, where a day or an adverb stands between (`failed again on Thursday to
 * agree`). Changes the annotation in place.
 */
export function mendInfinitivesBehindDays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'advcl' || xpos[at] !== 'VB' || verb < 0 || verb > at - 2) continue;
    if (upos[verb] !== 'VERB' || !completed.test(words[verb]!) || words[at - 1] !== 'to') continue;
    if (hasDependant(annotation, verb, ['obj', 'xcomp', 'ccomp', 'aux:pass'])) continue;
    if (words.slice(verb, at).some((word) => /^[,;:–—]$/.test(word))) continue;
    deprel[at] = 'xcomp';
  }
}
mendInfinitivesBehindDays.needs = [completed];

/**
 * Makes _both_ the one who is to do something, where the parser joins it to that (`urged both to abide by it`). Changes the annotation in place.
 */
export function mendBothAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at] !== 'both' || deprel[at] !== 'cc:preconj' || words[at + 1] !== 'to') continue;
    if (upos[at - 1] !== 'VERB' || head[at]! <= at || words.slice(at, at + 12).includes('and')) continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [at - 1, 'obj', 'PRON', 'DT'];
  }
}
mendBothAsked.needs = [/^both$/];

/**
 * Makes a verb of the word that the parser marks with `to` as an infinitive and the tagger takes for a name or a noun (`is ready to
 * sue Mercator`). Changes the annotation in place.
 */
export function mendVerbsBehindMarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let act = 2; act < words.length; act++) {
    const to = act - 1;
    if (words[to] !== 'to' || xpos[to] !== 'TO' || deprel[to] !== 'mark' || head[to] !== act) continue;
    if (!/^(?:NNP?|JJ)$/.test(xpos[act]!) || !/^\p{Ll}+$/u.test(words[act]!)) continue;
    if (!/^(?:xcomp|ccomp|advcl|acl)$/.test(deprel[act]!)) continue;
    if (!hasDependant(annotation, act, ['cop', 'det', 'case', 'nummod'])) [upos[act], xpos[act]] = ['VERB', 'VB'];
  }
}
mendVerbsBehindMarks.needs = [/^to$/];

/**
 * Makes the verb of an infinitive of a word in small letters behind `to` that the parser takes for a name (`vowed to sue Reuters`).
 * Changes the annotation in place.
 */
export function mendInfinitivesAsNames(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 2; at + 1 < words.length; at++) {
    if (words[at - 1] !== 'to' || xpos[at] !== 'NNP' || !/^\p{Ll}+$/u.test(words[at]!)) continue;
    const over = head[at]!;
    if (over < 0 || over >= at || upos[over] !== 'VERB' || upos[at + 1] !== 'PROPN' || head[at + 1] !== at) continue;
    [upos[at], xpos[at], deprel[at]] = ['VERB', 'VB', 'xcomp'];
    [upos[at - 1], xpos[at - 1], head[at - 1], deprel[at - 1]] = ['PART', 'TO', at, 'mark'];
    deprel[at + 1] = 'obj';
  }
}
mendInfinitivesAsNames.needs = [/^to$/];

/** Verbs that one turns to somebody with, to say something. */
const writing =
  /^(?:wr(?:ite|ites|ote|itten|iting)|phone[sd]?|telephone[sd]?|cable[sd]?|appeal(?:s|ed)?|appeared?|turn(?:s|ed)?|called|calls|rang|texted)$/;
const saying =
  /^(?:say|tell|ask|complain|warn|urge|protest|inform|request|demand|thank|propose|deny|explain|apologi[sz]e|announce)$/;

/**
 * Gives what one writes to somebody for to the writing, where the parser hangs it on whom one writes to (`The ministers wrote to the
 * council to say Peru had left`). Changes the annotation in place.
 */
export function mendWhatOneWritesFor(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    if (!saying.test(words[verb]!) || words[verb - 1] !== 'to' || head[verb - 1] !== verb) continue;
    const noun = head[verb]!;
    const wrote = noun < 0 || noun > verb ? -1 : head[noun]!;
    if (deprel[verb] !== 'acl' || wrote < 0 || wrote > noun || !writing.test(words[wrote]!)) continue;
    if (!/^(?:obl|obj|iobj)$/.test(deprel[noun]!) || upos[wrote] !== 'VERB') continue;
    // `appealed for time to explain`: what time is for
    const isTo = annotation.deprel.some(
      (relation, at) => relation === 'case' && head[at] === noun && words[at] !== 'to',
    );
    if (!isTo && !/^(?:time|letters?|chance|right|plea|request|call)$/.test(words[noun]!))
      [head[verb], deprel[verb]] = [wrote, 'advcl'];
  }
}
mendWhatOneWritesFor.needs = [writing, saying, /^to$/];
