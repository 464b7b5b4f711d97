import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Takes a weekday behind an object for the day it is, where the parser makes one noun of both (`summoned the envoy
 * Monday to complain`). Changes the annotation in place.
 */
export function mendWeekdayObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at < words.length; at++) {
    if (!weekdays.test(words[at]!) || (deprel[at] !== 'obj' && deprel[at] !== 'obl:unmarked')) continue;
    const noun = at - 1;
    if (head[at]! > noun || (deprel[at] !== 'obj' && hasDependant(annotation, head[at]!, ['obj']))) continue;
    const isObject = head[noun] === at && (upos[noun] === 'NOUN' || upos[noun] === 'PROPN');
    if (!isObject || hasDependant(annotation, at, ['case', 'det']) || weekdays.test(words[noun]!)) continue;
    const verb = head[at]!;
    deprel[noun] = 'obj';
    deprel[at] = 'obl:unmarked';
    for (let word = 0; word < words.length; word++)
      if (word === noun) head[word] = verb;
      else if (head[word] === at) head[word] = word < noun ? noun : verb;
  }
}
mendWeekdayObjects.needs = [weekdays];

/** Verbs that nobody does anything to without a thing that he is given. */
const giving =
  /^(?:giv(?:e|es|en|ing)|gave|grant(?:s|ed|ing)?|hand(?:s|ed|ing)?|award(?:s|ed|ing)?|offer(?:s|ed|ing)?)$/i;

/**
 * Takes what stands behind the name of whoever receives it for what he is given, where the parser says it of him
 * (`gave the minister, Ann Bell, a mandate`). Changes the annotation in place.
 */
export function mendThingsGiven(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const above = head[at]!;
    if (deprel[at] !== 'appos' || above < 0 || above > at || upos[at] !== 'NOUN') continue;
    // said of the name, or beside it of whoever has the name
    const receiver = upos[above] === 'PROPN' && deprel[above] === 'appos' ? head[above]! : above;
    const name = deprel.findIndex((relation, i) => relation === 'appos' && head[i] === receiver && i < at);
    if (name < 0 || upos[name] !== 'PROPN') continue;
    const verb = head[receiver]!;
    if (verb < 0 || !giving.test(words[verb]!) || !/^i?obj$/.test(deprel[receiver]!) || verb > receiver) continue;
    if (deprel[receiver] === 'iobj' && hasDependant(annotation, verb, ['obj'])) continue;
    if (!hasDependant(annotation, at, ['det'])) continue;
    deprel[receiver] = 'iobj';
    head[at] = verb;
    deprel[at] = 'obj';
  }
}
mendThingsGiven.needs = [giving];

/**
 * Takes a bare noun behind the name of whoever receives it for what he is given, where the parser takes it for a complement (`offered
 * Lima help with the inquiry`). Changes the annotation in place.
 */
export function mendBareThingsGiven(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'xcomp' || upos[at] !== 'NOUN' || verb < 0 || verb > at || !giving.test(words[verb]!)) continue;
    const receiver = deprel.findIndex((relation, i) => relation === 'obj' && head[i] === verb && i > verb && i < at);
    if (receiver < 0 || upos[receiver] !== 'PROPN' || hasDependant(annotation, at, ['cop', 'mark', 'case', 'nsubj']))
      continue;
    [deprel[receiver], deprel[at]] = ['iobj', 'obj'];
  }
}
mendBareThingsGiven.needs = [giving];

/** Adjectives that govern a noun. */
const governing = new Set(['worth', 'like', 'due', 'near', 'opposite']);
/** Verbs that have a participle for a complement. */
const resultative =
  /^(?:be|get|gets|got|have|has|had|having|become|see|saw|hear|heard|want|make|made|keep|kept|need|like)/i;

/**
 * Gives a verb the object that the parser hangs on what stands between them and has none: an adjective (`set free four
 * sailors`), a participle before its noun, a phrase (`freed on bail two editors`). Changes the annotation in place.
 */
export function mendObjectsBehind(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    if (deprel[at] === 'obj') mendParticipleBefore(words, annotation, at);
    const between = head[at]!;
    const verb = between < 1 ? -1 : head[between]!;
    if (deprel[at] !== 'obj' || verb < 0 || verb > between || between > at || upos[verb] !== 'VERB') continue;
    if (deprel.some((relation, i) => relation === 'obj' && head[i] === verb)) continue;
    const isNext = deprel[between] === 'xcomp' && verb === between - 1;
    const isAdjective = isNext && xpos[between] === 'JJ' && !governing.has(words[between]!);
    const isPhrase =
      upos[between] === 'NOUN' &&
      deprel[between] === 'obl' &&
      hasDependant(annotation, between, ['case']) &&
      // `to detail the plan` was a verb
      words[between - 1] !== 'to';
    if (!isAdjective && !isPhrase) continue;
    head[at] = verb;
  }
}

/** A participle between a verb and its object is the object's (`freed suspected smugglers`). */
function mendParticipleBefore(words: readonly string[], { head, deprel, xpos }: Annotation, object: number): void {
  const above = head[object]!;
  // `imposed new targeted tariffs`: other attributes may stand before it
  let first = above;
  while (first > 0 && deprel[first - 1] === 'amod' && (head[first - 1] === above || head[first - 1] === object))
    first--;
  const isOwn = above > 0 && xpos[above] === 'VBN' && deprel[above] === 'xcomp' && head[above] === first - 1;
  const participle = isOwn ? above : above + 1;
  const verb = isOwn ? first - 1 : participle - 1;
  if (verb < 0 || participle >= object || resultative.test(words[verb]!)) return;
  if (xpos[participle] !== 'VBN' || deprel[participle] !== 'xcomp' || head[participle] !== verb) return;
  for (let word = verb + 1; word < words.length; word++)
    if (head[word] === participle && word !== object) head[word] = word < object ? object : verb;
  head[object] = verb;
  head[participle] = object;
  deprel[participle] = 'amod';
}

/** Verbs of telling somebody something. */
const telling =
  /^(?:warn(?:s|ed|ing)?|t(?:ell|ells|old|elling)|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|notif(?:y|ies|ied|ying)|promis(?:e|es|ed|ing))$/i;

/** Verbs without an object, which `that` before their subject cannot be. */
const objectless =
  /^(?:burst|com(?:e|es|ing)|came|ris(?:e|es|ing)|rose|fall(?:s|ing)?|fell|collaps(?:e|es|ed|ing)|fail(?:s|ed|ing)?|happen(?:s|ed|ing)?|spread(?:s|ing)?|arriv(?:e|es|ed|ing)|erupt(?:s|ed|ing)?|worsen(?:s|ed|ing)?|expir(?:e|es|ed|ing)|loom(?:s|ed|ing)?|die[sd]?|dying)$/;

/**
 * Hangs a whole clause with `that` behind whoever is told on the verb of telling (`warned voters that a defeat would cost
 * them`), where the parser says it of him. Changes the annotation in place.
 */
export function mendClausesOfTold(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let clause = 4; clause < words.length; clause++) {
    const told = head[clause]!;
    if (!/^acl/.test(deprel[clause]!) || told < 1 || told > clause || !/^i?obj$/.test(deprel[told]!)) continue;
    const verb = head[told]!;
    if (verb < 0 || verb > told || !telling.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    if (hasDependant(annotation, verb, ['ccomp']) || !hasDependant(annotation, clause, ['nsubj', 'csubj', 'expl']))
      continue;
    const isOfClause = (at: number): boolean =>
      head[at] === clause
        ? deprel[at] === 'mark' || (deprel[at] === 'obj' && objectless.test(words[clause]!))
        : at === told + 1 && deprel[at] === 'det' && head[head[at]!] === clause && /^nsubj/.test(deprel[head[at]!]!);
    const that = words.findIndex((word, at) => word === 'that' && at < clause && at > told && isOfClause(at));
    if (that < 0) continue;
    [head[clause], deprel[clause]] = [verb, 'ccomp'];
    [head[that], deprel[that], upos[that], xpos[that]] = [clause, 'mark', 'SCONJ', 'IN'];
  }
}
mendClausesOfTold.needs = [telling];

/**
 * Takes `on` for the preposition of whoever is called on (`called on Peru to leave`), where the parser makes a particle of
 * it. Changes the annotation in place.
 */
export function mendCallsOn(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let on = 1; on + 1 < words.length; on++) {
    const verb = on - 1;
    if (words[on] !== 'on' || deprel[on] !== 'compound:prt' || !/^call(?:s|ed|ing)?$/.test(words[verb]!)) continue;
    const called = head.findIndex((above, at) => above === verb && at > on && /^i?obj$|^obl$/.test(deprel[at]!));
    if (called < 0 || head[on] !== verb || hasDependant(annotation, called, ['case'])) continue;
    [head[on], deprel[on], upos[on], xpos[on]] = [called, 'case', 'ADP', 'IN'];
    deprel[called] = 'obl';
  }
}
mendCallsOn.needs = [/^call(?:s|ed|ing)?$/];

/**
 * Gives a finite clause without a subject the one right before it, whom the parser takes for a receiver (`polls showed Ruiz
 * was ahead`). Changes the annotation in place.
 */
export function mendReceiversAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let clause = 3; clause < words.length; clause++) {
    const verb = head[clause]!;
    if (deprel[clause] !== 'ccomp' || verb < 0 || verb > clause || upos[verb] !== 'VERB') continue;
    if (hasDependant(annotation, clause, ['nsubj', 'csubj', 'expl', 'mark'])) continue;
    const receiver = deprel.findIndex((relation, at) => /^i?obj$/.test(relation) && head[at] === verb && at > verb);
    if (receiver < 0 || receiver > clause || !/^(?:NOUN|PROPN)$/.test(upos[receiver]!)) continue;
    let first = receiver + 1;
    while (first < clause && isUnder(annotation, first, receiver)) first++;
    const isBehind = first === clause ? /^VB[DZ]$/.test(xpos[first]!) : head[first] === clause && upos[first] === 'AUX';
    if (!isBehind || !/^(?:MD|VB[DPZ])$/.test(xpos[first]!)) continue;
    // `banned papers over what they say is a lie`: a clause of its own stands between
    if (xpos.slice(receiver, first).some((tag) => /^VB[DPZ]$/.test(tag))) continue;
    head[receiver] = clause;
    deprel[receiver] = hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}

/**
 * Takes a phrase without a preposition right behind a verb and its particle for the object (`put off the talks`). Changes the
 * annotation in place.
 */
export function mendObjectsBehindParticles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let particle = 1; particle + 2 < words.length; particle++) {
    const verb = particle - 1;
    const article = particle + 1;
    if (deprel[particle] !== 'compound:prt' || head[particle] !== verb || upos[article] !== 'DET') continue;
    const object = head[article]!;
    if (object < article || head[object] !== verb || deprel[object] !== 'obl') continue;
    if (hasDependant(annotation, object, ['case']) || hasDependant(annotation, verb, ['obj', 'aux:pass'])) continue;
    deprel[object] = 'obj';
  }
}

/**
 * Makes what somebody is declared of `persona non grata`, where the parser has it as a part of the name before it (`declared an
 * attaché of the Peruvian embassy persona non grata`). Changes the annotation in place.
 */
export function mendUnwelcome(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at + 2 < words.length; at++) {
    if (words[at] !== 'persona' || words[at + 1] !== 'non' || words[at + 2] !== 'grata') continue;
    const verb = words.findLastIndex((word, i) => i < at && /^declar(?:es?|ed|ing)$/.test(word) && upos[i] === 'VERB');
    const name = at - 1;
    if (verb < 0 || head[at] === verb || verb > name - 1) continue;
    if (head[name] === at) {
      [head[name], deprel[name]] = [head[at]!, deprel[at]!];
      for (let word = verb + 1; word < name; word++) if (head[word] === at) head[word] = name;
    }
    [head[at], deprel[at]] = [verb, 'xcomp'];
    [head[at + 1], deprel[at + 1]] = [at + 2, 'advmod'];
    [head[at + 2], deprel[at + 2]] = [at, 'amod'];
  }
}
mendUnwelcome.needs = [/^persona$/];

/**
 * Takes a noun with a participle behind a comma for what the sentence is called before it (`called for talks, a call made as
 * the truce ended`), where the parser makes it another subject of the clause behind the conjunction. Changes the annotation in
 * place.
 */
export function mendSummariesAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let participle = 3; participle < words.length; participle++) {
    const noun = head[participle]!;
    const verb = noun < 0 ? -1 : head[noun]!;
    if (deprel[participle] !== 'acl' || noun !== participle - 1 || deprel[noun] !== 'nsubj' || verb < participle)
      continue;
    const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === verb && at > participle);
    const other = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > mark);
    const above = head[verb]!;
    if (mark < 0 || other < 0 || other > verb || above < 0 || above > noun || upos[above] !== 'VERB') continue;
    let first = noun;
    while (first > 0 && head[first - 1] === noun && words[first - 1] !== ',') first--;
    if (words[first - 1] !== ',') continue;
    [head[noun], deprel[noun]] = [above, 'parataxis'];
    [head[verb], deprel[verb]] = [participle, 'advcl'];
  }
}
mendSummariesAsSubjects.needs = [/^,$/];
