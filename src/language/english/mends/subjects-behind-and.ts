import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const finite = /^VB[DZP]$/;

/**
 * Gives a verb its subject behind `and`, where the parser joins the subject to a noun before and the conjunction to the verb (`blew up
 * a shop in Lima, and gunmen in masks shot a guard`). Changes the annotation in place.
 */
export function mendSubjectsBehindAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 2; and + 2 < words.length; and++) {
    const verb = head[and]!;
    if (deprel[and] !== 'cc' || words[and - 1] !== ',' || verb < and + 2 || !finite.test(xpos[verb]!)) continue;
    if (deprel[verb] !== 'conj' || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj', 'expl'])) continue;
    const subject = deprel.findIndex(
      (relation, at) => relation === 'conj' && at > and && at < verb && head[at]! < and && upos[at] === 'NOUN',
    );
    if (subject < 0 || hasDependant(annotation, subject, ['case', 'cc'])) continue;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
  }
}
/**
 * Gives a verb its subject behind `and` where the parser joins both to what stands before, and nothing but that `and` can join the verb:
 * in `Lind has praised Wall Street and Diaz has denounced Peru` it is Diaz who denounces. Changes the annotation in place.
 */
export function mendSubjectsOfPerfects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    const above = head[verb]!;
    if (deprel[verb] !== 'conj' || upos[verb] !== 'VERB' || above < 0 || above > verb - 4) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'cc', 'mark'])) continue;
    let first = verb;
    while (head[first - 1] === verb && /^(?:aux|advmod)/.test(deprel[first - 1]!)) first--;
    // an auxiliary, which a verb joined without a subject of its own would hardly have again
    if (!deprel.slice(first, verb).includes('aux') || !/^VB[DZP]$/.test(xpos[first]!)) continue;
    const subject = first - 1;
    const object = head[subject]!;
    if (deprel[subject] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    if (object < above || object > subject || head[object] !== above || deprel[object] !== 'obj') continue;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === subject && at > object);
    if (and < 0 || hasDependant(annotation, subject, ['case'])) continue;
    // of three or more the last may be what is joined
    if (deprel.some((relation, at) => relation === 'conj' && head[at] === object && at !== subject)) continue;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    head[and] = verb;
  }
}
mendSubjectsOfPerfects.needs = [/^(?:and|but)$/, /^(?:has|have|had|is|are|was|were)$/];

mendSubjectsBehindAnd.needs = [/^,$/, /^(?:and|but)$/];

/**
 * Gives a verb behind a set-off relative clause the noun of that clause for its subject, where the parser joins the noun to one before the
 * comma and `and`: in `met farmers and nurses, and the mayor, who was ill, accused him` it is the mayor who accused. Changes the
 * annotation in place.
 */
export function mendSubjectsBeforeRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 7; verb < words.length; verb++) {
    if (words[verb - 1] !== ',' || upos[verb] !== 'VERB' || deprel[verb] !== 'conj' || head[verb]! > verb) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'aux', 'mark', 'cc'])) continue;
    const isPast =
      xpos[verb] === 'VBN' &&
      hasDependant(annotation, verb, ['obj', 'obl'], verb) &&
      !/^(?:of|by)$/.test(words[verb + 1]!);
    if (!finite.test(xpos[verb]!) && !isPast) continue;
    const clause = deprel.findLastIndex((relation, at) => relation === 'acl:relcl' && at < verb - 1);
    let noun = clause < 0 ? -1 : head[clause]!;
    // `backers of Lind, who was ill, clashed`: those whose name the clause is about
    while (noun >= 0 && /^(?:nmod|appos|flat|compound)/.test(deprel[noun]!)) noun = head[noun]!;
    if (noun < 0 || deprel[noun] !== 'conj' || head[noun]! > noun || upos[noun] === 'VERB') continue;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === noun && at < noun);
    if (
      and < 1 ||
      words[and - 1] !== ',' ||
      !/^(?:and|but)$/.test(words[and]!) ||
      hasDependant(annotation, noun, ['case'])
    )
      continue;
    // `, who was ill,`: the relative clause runs from comma to comma
    const who = words.findIndex((word, at) => at > noun && at < clause && /^(?:who|which|whose|whom)$/.test(word));
    if (
      who < 0 ||
      words[who - 1] !== ',' ||
      !words.slice(who, verb - 1).every((_, i) => isUnder(annotation, who + i, clause))
    )
      continue;
    if (isUnder(annotation, verb, clause)) {
      let main = head[noun]!;
      while (main >= 0 && upos[main] !== 'VERB') main = head[main]!;
      if (main < 0 || main > and) continue;
      head[verb] = main;
    }
    [head[noun], deprel[noun], head[and]] = [verb, 'nsubj', verb];
    if (isPast) xpos[verb] = 'VBD';
  }
}
mendSubjectsBeforeRelatives.needs = [/^(?:and|but)$/, /^(?:who|which|whose|whom)$/];

/**
 * Joins a predicate behind an aside of who says so to the clause that is said (`the army has left, its envoy said, and is moving on`),
 * where the parser joins it to the saying. Changes the annotation in place.
 */
export function mendPredicatesBehindSayings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 3; said + 3 < words.length; said++) {
    if (!/^(?:said|says|added|told)$/.test(words[said]!) || deprel[said] !== 'parataxis' || head[said]! > said)
      continue;
    if (words[said + 1] !== ',' || words[said + 2] !== 'and') continue;
    const verb = head[said + 2]!;
    const auxiliary = said + 3;
    if (verb <= auxiliary || head[verb] !== said || deprel[verb] !== 'conj' || head[auxiliary] !== verb) continue;
    if (!/^aux/.test(deprel[auxiliary]!) || !/^(?:VB[ZPD]|MD)$/.test(xpos[auxiliary]!)) continue;
    if (!hasDependant(annotation, said, ['nsubj'], head[said]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj', 'csubj'])) head[verb] = head[said]!;
  }
}
mendPredicatesBehindSayings.needs = [/^(?:said|says|added|told)$/, /^and$/];

/**
 * Joins a past behind a comma and `and` to the main verb, where the parser joins it to a relative clause in the perfect that the comma
 * closes (`fired at men who had blocked the road, and arrested two`). Changes the annotation in place.
 */
export function mendPastsBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 5; and + 1 < words.length; and++) {
    const verb = and + 1;
    if (words[and] !== 'and' || words[and - 1] !== ',' || head[and] !== verb || deprel[verb] !== 'conj') continue;
    const inside = head[verb]!;
    if (!/^VB[DN]$/.test(xpos[verb]!) || deprel[inside] !== 'acl:relcl' || inside > and) continue;
    if (!hasDependant(annotation, verb, ['obj'], verb) || hasDependant(annotation, verb, ['nsubj', 'aux'])) continue;
    const isPerfect = deprel.some((relation, at) => relation === 'aux' && head[at] === inside && words[at] === 'had');
    if (!isPerfect || deprel.some((relation, at) => relation === 'conj' && head[at] === inside && at !== verb))
      continue;
    let main = head[inside]!;
    for (let steps = 0; main >= 0 && upos[main] !== 'VERB' && steps < 4; steps++) main = head[main]!;
    if (main < 0 || main > inside || xpos[main] !== 'VBD') continue;
    [head[verb], xpos[verb]] = [main, 'VBD'];
  }
}
mendPastsBehindRelatives.needs = [/^,$/, /^and$/, /^had$/];

const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/;

/**
 * Gives a verb its subject behind a day and `and`, where the parser joins it to the day (`left on Friday and the drivers of Lima marched`).
 * Changes the annotation in place.
 */
export function mendSubjectsBehindDays(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 4; noun + 1 < words.length; noun++) {
    const before = head[noun]!;
    if (deprel[noun] !== 'conj' || before < 0 || before > noun || !day.test(words[before]!)) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || day.test(words[noun]!)) continue;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === noun && at === before + 1);
    if (and < 0 || hasDependant(annotation, noun, ['case'])) continue;
    let verb = noun + 1;
    while (verb < words.length && isUnder(annotation, verb, noun)) verb++;
    if (!finite.test(xpos[verb] ?? '') || upos[verb] !== 'VERB' || !/^(?:conj|parataxis)$/.test(deprel[verb]!))
      continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'cc', 'mark'])) continue;
    [head[noun], deprel[noun], head[and], deprel[verb]] = [verb, 'nsubj', verb, 'conj'];
  }
}
mendSubjectsBehindDays.needs = [day, /^(?:and|but|while)$/];
