import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const telling = /^(?:complain|admit|announc|confirm|explain|report|writ|wrot|protest|signal|insist|boast|hint)/;

/**
 * Takes what somebody complains of behind the one he complains to for his claim, where the parser has it tell about that one:
 * `complained to the council that troops had entered`. Changes the annotation in place.
 */
export function mendClaimsBehindHearers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let clause = 4; clause < words.length; clause++) {
    const hearer = head[clause]!;
    if (!/^acl/.test(deprel[clause]!) || hearer < 1 || hearer > clause || !/^obl/.test(deprel[hearer]!)) continue;
    const verb = head[hearer]!;
    if (verb < 0 || verb > hearer || !telling.test(words[verb]!) || words[hearer + 1] !== 'that') continue;
    const that = hearer + 1;
    // `that troops had crossed the river`: a clause that lacks nothing tells nothing of the hearer
    const isMark =
      deprel[that] === 'mark' || (deprel[that] === 'obj' && hasDependant(annotation, clause, ['obj'], that));
    if (head[that] !== clause || !isMark || !hasDependant(annotation, clause, ['nsubj'])) continue;
    if (hasDependant(annotation, verb, ['ccomp', 'obj'])) continue;
    [head[clause], deprel[clause], xpos[that], deprel[that]] = [verb, 'ccomp', 'IN', 'mark'];
  }
}
mendClaimsBehindHearers.needs = [telling];

/**
 * Parts whom somebody tells a thing from whom he tells it of, where the parser has the second as the name of the first (`told his
 * ministers Peru would leave`). Changes the annotation in place.
 */
export function mendHearersBesideNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let told = 1; told + 4 < words.length; told++) {
    if (!/^(?:told|tells?|assured|informed|warned)$/.test(words[told]!) || upos[told] !== 'VERB') continue;
    if (hasDependant(annotation, told, ['iobj', 'obj'])) continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === told && at > told);
    const hearer = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === clause && at > told);
    if (clause < 0 || hearer < told + 1 || xpos[hearer] !== 'NNS') continue;
    const name = hearer + 1;
    if (upos[name] !== 'PROPN' || head[name] !== hearer || deprel[name] !== 'appos') continue;
    [head[hearer], deprel[hearer]] = [told, 'iobj'];
    [head[name], deprel[name]] = [clause, 'nsubj'];
  }
}
mendHearersBesideNames.needs = [/^(?:told|tells?|assured|informed|warned)$/];

/**
 * Gives a gift its receiver where the parser hangs both on what it is worth: `donated detectors worth two million dollars to
 * Peru`. Changes the annotation in place.
 */
export function mendGiftsOfWorth(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let worth = 2; worth + 1 < words.length; worth++) {
    const verb = head[worth]!;
    const gift = worth - 1;
    if (words[worth] !== 'worth' || deprel[worth] !== 'xcomp' || verb < 0 || verb > gift || upos[verb] !== 'VERB')
      continue;
    const isOfWorth = head[gift] === worth && deprel[gift] === 'obj';
    if (upos[gift] !== 'NOUN' || (!isOfWorth && head[gift] !== verb)) continue;
    if (isOfWorth) [head[gift], deprel[gift]] = [verb, 'obj'];
    [head[worth], deprel[worth]] = [gift, 'amod'];
    for (let at = worth + 1; at < words.length; at++) {
      const sum = head[at]!;
      if (deprel[at] !== 'nmod' || sum < worth || deprel[sum] !== 'obj' || head[sum] !== worth) continue;
      const to = deprel.findIndex((relation, word) => relation === 'case' && head[word] === at);
      if (words[to] === 'to') [head[at], deprel[at]] = [verb, 'obl'];
    }
  }
}
mendGiftsOfWorth.needs = [/^worth$/];

const informing = /^(?:told|tells?|telling|assure[sd]?|informed|informs|warn(?:s|ed)|remind(?:s|ed))$/;

/**
 * Gives a verb of telling its hearers, where the parser hangs them on what they are told beside its own subject: `told the council the
 * talks had failed`, `told the Herald his firm was shut`. Changes the annotation in place.
 */
export function mendHearersInClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let told = 0; told + 4 < words.length; told++) {
    if (!informing.test(words[told]!) || upos[told] !== 'VERB' || hasDependant(annotation, told, ['iobj', 'obj'], told))
      continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === told && at > told);
    if (clause < 0 || hasDependant(annotation, clause, ['mark'])) continue;
    const of = (relations: RegExp, after: number): number =>
      deprel.findIndex((relation, at) => at > after && at < clause && head[at] === clause && relations.test(relation));
    const hearer = of(/^(?:iobj|nsubj)/, told);
    const subject = hearer < 0 ? -1 : of(/^nsubj/, hearer);
    if (subject < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[hearer]!) || /^W/.test(xpos[subject]!)) continue;
    // nothing but the hearers stands before the subject's own words
    let at = told + 1;
    while (at < subject && isUnder(annotation, at, hearer)) at++;
    if (at <= hearer || !words.slice(at, subject).every((_, i) => isUnder(annotation, at + i, subject))) continue;
    [head[hearer], deprel[hearer]] = [told, 'iobj'];
  }
}
mendHearersInClauses.needs = [informing];
