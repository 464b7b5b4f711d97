import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const verdicts = new Set(['guilty', 'liable']);
/** What a law or a paper may be found to be; elsewhere some of them are nouns. */
const nullities = new Set(['void', 'invalid', 'illegal', 'unlawful', 'unconstitutional', 'dead']);
/** Verbs that say what somebody is held to be. */
const judging = /^(?:f(?:ind|inds|ound|inding)|h(?:old|olds|eld|olding)|declar(?:e|es|ed|ing)|rul(?:e|es|ed|ing))$/i;

/**
 * Hangs what somebody is accused of on the verb, where the parser hangs it on him (`accused Peru's envoys of theft and its
 * army of murder`), and joins to him whoever stands behind it with a charge of his own. Changes the annotation in place.
 */
export function mendCharges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  deprel.forEach((relation, charge) => {
    const accused = head[charge]!;
    const verb = head[accused] ?? -1;
    if (relation !== 'nmod' || upos[charge] !== 'NOUN' || xpos[charge] !== 'NN' || verb < 0 || verb > accused) return;
    if (!/^(?:obj|nsubj:pass)$/.test(deprel[accused]!) || !/^accus(?:e|es|ed|ing)$/i.test(words[verb]!)) return;
    const isOf = (at: number): boolean =>
      words.some((word, c) => word === 'of' && head[c] === at && deprel[c] === 'case');
    if (!isOf(charge) || hasDependant(annotation, charge, ['det', 'nmod'])) return;
    if (hasDependant(annotation, verb, ['obl', 'advcl'], charge)) return;
    [head[charge], deprel[charge]] = [verb, 'obl'];
    deprel.forEach((joined, other) => {
      if (joined !== 'conj' || head[other] !== charge) return;
      const own = head.findIndex((above, at) => above === other && deprel[at] === 'nmod' && isOf(at));
      if (own > other) head[other] = accused;
    });
  });
}

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

/** Verbs with an object that is told, asked or let do something. */
const bidding =
  /^(?:order|urg|ask|tell|told|forc|allow|instruct|persuad|permit|command|direct|requir|compel|compell|advis|request|authoriz|authoris|invit|encourag|warn)(?:e|es|ed|s|ing)?$/i;

/** Those of them that say little without it. */
const letting = /^(?:allow|forc|order|permit|compel|compell|authoriz|authoris)(?:e|es|ed|s|ing)?$/i;

/**
 * Gives an infinitive after a relative clause back to the verb before it (`ordered the paper, which is close to Peru, to
 * shut`, `allowed those who had stayed to leave`). Changes the annotation in place.
 */
export function mendInfinitivesAfterClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let to = 4; to + 1 < words.length; to++) {
    if (words[to] !== 'to' || xpos[to] !== 'TO') continue;
    const infinitive = head[to]!;
    const clause = infinitive < to ? -1 : head[infinitive]!;
    if (clause < 0 || clause > to || deprel[clause] !== 'acl:relcl') continue;
    const noun = head[clause]!;
    const verb = deprel[noun] === 'obj' ? head[noun]! : -1;
    if (verb < 0 || verb > noun || !bidding.test(words[verb]!)) continue;
    const isAside = words[noun + 1] === ',' && words[to - 1] === ',';
    const isNeeded = letting.test(words[verb]!) && deprel[infinitive] === 'advcl';
    if (!isAside && !isNeeded) continue;
    if (deprel.some((relation, i) => head[i] === verb && relation === 'xcomp')) continue;
    head[infinitive] = verb;
    deprel[infinitive] = 'xcomp';
  }
}

/** Adjectives that stand behind the noun they describe. */
const following = new Set(['concerned', 'involved', 'affected', 'responsible']);

/**
 * Gives an infinitive behind such an adjective back to the verb that has it done (`asked the states concerned to leave`).
 * Changes the annotation in place.
 */
export function mendInfinitivesOfConcerned(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at + 2 < words.length; at++) {
    const noun = at - 1;
    if (!following.has(words[at]!) || !/^(?:NOUN|PROPN|PRON)$/.test(upos[noun]!)) continue;
    const verb = head[at] === noun ? head[noun]! : head[at]!;
    if (verb < 0 || verb >= noun || !bidding.test(words[verb]!)) continue;
    const isReceiver =
      (head[noun] === verb && /^i?obj$/.test(deprel[noun]!)) || (head[noun] === at && deprel[noun] === 'nsubj');
    if (!isReceiver || hasDependant(annotation, at, ['cop', 'aux', 'mark'])) continue;
    const infinitive = head.findIndex(
      (above, i) => above === at && i > at && /^(?:xcomp|advcl|ccomp)$/.test(deprel[i]!),
    );
    if (infinitive < 0 || !words.some((word, i) => word === 'to' && head[i] === infinitive && deprel[i] === 'mark'))
      continue;
    if (head[noun] === at) [head[noun], deprel[noun]] = [verb, 'obj'];
    [head[at], deprel[at]] = [noun, upos[at] === 'VERB' ? 'acl' : 'amod'];
    [head[infinitive], deprel[infinitive]] = [verb, 'xcomp'];
  }
}

/** Takes `guilty` for the adjective it always is (`found Petrov guilty of theft`). Changes the annotation in place. */
export function mendVerdicts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const isVerdict = verdicts.has(words[at]!);
    if (!isVerdict && !nullities.has(words[at]!)) continue;
    if (isVerdict) [upos[at], xpos[at]] = ['ADJ', 'JJ'];
    const verb = head[at]!;
    const judged = at - 1;
    if (verb < 0 || verb >= judged || !judging.test(words[verb]!) || head[judged] !== at) continue;
    if (upos[judged] !== 'NOUN' && upos[judged] !== 'PROPN') continue;
    [upos[at], xpos[at]] = ['ADJ', 'JJ'];
    deprel[judged] = 'obj';
    deprel[at] = 'xcomp';
    for (let word = verb + 1; word < judged; word++) if (head[word] === at) head[word] = judged;
    head[judged] = verb;
  }
}

/**
 * Hangs an adjective between a verb and the article or number of its object on the verb, whose outcome it is (`shot dead
 * two fishermen`): no adjective stands before an article. Changes the annotation in place.
 */
export function mendOutcomes(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at + 2 < words.length; at++) {
    const noun = head[at]!;
    const verb = at - 1;
    if (upos[at] !== 'ADJ' || deprel[at] !== 'amod' || noun < at + 2 || head[noun] !== verb) continue;
    if (upos[verb] !== 'VERB' || deprel[noun] !== 'obj' || (xpos[at + 1] !== 'DT' && xpos[at + 1] !== 'CD')) continue;
    head[at] = verb;
    deprel[at] = 'xcomp';
  }
}

/** Verbs of telling somebody something. */
const telling =
  /^(?:warn(?:s|ed|ing)?|t(?:ell|ells|old|elling)|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|notif(?:y|ies|ied|ying)|promis(?:e|es|ed|ing))$/i;

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
    const that = words.findIndex((word, at) => word === 'that' && head[at] === clause && at < clause && at > told);
    if (that < 0 || deprel[that] !== 'mark' || hasDependant(annotation, verb, ['ccomp'])) continue;
    if (!hasDependant(annotation, clause, ['nsubj', 'csubj', 'expl'])) continue;
    [head[clause], deprel[clause]] = [verb, 'ccomp'];
    [upos[that], xpos[that]] = ['SCONJ', 'IN'];
  }
}

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

/**
 * Makes a complement of an infinitive right behind whoever is asked or let (`asked the candidates to speak`). Changes the
 * annotation in place.
 */
export function mendInfinitivesBehindAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let to = 2; to + 1 < words.length; to++) {
    const infinitive = head[to]!;
    if (xpos[to] !== 'TO' || infinitive < to || xpos[infinitive] !== 'VB' || deprel[infinitive] !== 'advcl') continue;
    const verb = head[infinitive]!;
    if (verb < 0 || verb > to || upos[verb] !== 'VERB' || !bidding.test(words[verb]!)) continue;
    if (hasDependant(annotation, verb, ['xcomp', 'ccomp'])) continue;
    const receiver = deprel.findIndex((relation, at) => /^i?obj$/.test(relation) && head[at] === verb && at > verb);
    if (receiver < 0 || receiver > to || !isUnder(annotation, to - 1, receiver)) continue;
    deprel[infinitive] = 'xcomp';
  }
}

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

/**
 * Hangs an infinitive between a subject and its verb on the subject, where the parser hangs it on the verb above (`said that a
 * move by Peru to restore the ban lacks support`). Changes the annotation in place.
 */
export function mendInfinitivesInsideClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 1 < words.length; at++) {
    const above = head[at]!;
    if (xpos[at] !== 'VB' || !/^(?:ccomp|xcomp|advcl)$/.test(deprel[at]!) || above < 0 || above > at) continue;
    if (!words.slice(Math.max(above, at - 3), at).includes('to') || hasDependant(annotation, at, ['nsubj'])) continue;
    const verb = head.findIndex(
      (other, i) =>
        i > at &&
        other === above &&
        deprel[i] === 'ccomp' &&
        hasDependant(annotation, i, ['mark']) &&
        upos[i] === 'VERB',
    );
    if (verb < 0) continue;
    const mark = deprel.findIndex((relation, i) => relation === 'mark' && head[i] === verb);
    const noun = deprel.findIndex((relation, i) => head[i] === verb && i > mark && i < at && /^nsubj/.test(relation));
    if (mark < above || noun < 0 || upos[noun] !== 'NOUN') continue;
    [head[at], deprel[at]] = [noun, 'acl'];
  }
}

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
