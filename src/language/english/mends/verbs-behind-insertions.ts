import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const saying = /^(?:said|says?|added|adds|argued|argues|insisted|insists|stressed|maintained|maintains)$/;

/**
 * Gives a clause of what is said its subject, where the parser has that for one to whom it is said and the verb for a part of the insertion
 * on it: in `said his country, which shares a border with Niger, opposed force` the country opposed it. Changes the annotation in place.
 */
export function mendReportedBehindInsertions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let subject = 2; subject + 4 < words.length; subject++) {
    const said = head[subject]!;
    if (said < 0 || said > subject || !/^(?:iobj|obj)$/.test(deprel[subject]!) || !saying.test(words[said]!)) continue;
    if (words[subject + 1] !== ',' || !/^(?:which|who|whose)$/.test(words[subject + 2]!)) continue;
    const relative = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === subject);
    if (relative < subject || hasDependant(annotation, said, ['ccomp'])) continue;
    const verb = words.findIndex(
      (_, at) => at > relative && words[at - 1] === ',' && /^VB[DNZ]$/.test(xpos[at]!) && head[at] === relative,
    );
    if (verb < 0 || !/^(?:advcl|conj|acl|parataxis)$/.test(deprel[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'mark', 'cc', 'aux'])) continue;
    if (upos[verb] === 'VERB' && xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
  }
}
mendReportedBehindInsertions.needs = [saying, /^,$/, /^(?:which|who|whose)$/];

/**
 * Gives a clause its verb behind `of which`, where the parser hangs that on the noun of the insertion: in `the bloc, of which Guyana is a
 * member, called for calm` the bloc called. Changes the annotation in place.
 */
export function mendVerbsBehindOfWhich(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let of = 2; of + 6 < words.length; of++) {
    if (words[of] !== 'of' || words[of - 1] !== ',' || !/^(?:which|whom)$/.test(words[of + 1]!)) continue;
    const whole = of - 2;
    const noun = head[of + 1]!;
    if (!/^(?:NOUN|PROPN)$/.test(upos[whole]!) || noun < of || !hasDependant(annotation, noun, ['cop'])) continue;
    const verb = words.findIndex(
      (_, at) => at > noun && words[at - 1] === ',' && /^VB[DNZ]$/.test(xpos[at]!) && head[at] === noun,
    );
    if (verb < 0 || hasDependant(annotation, verb, ['nsubj', 'mark', 'aux', 'cop'])) continue;
    const isOwn = head[noun] === whole && deprel[noun] === 'acl:relcl';
    const isSubject = head[whole] === noun && deprel[whole] === 'nsubj';
    if (!isOwn && !isSubject) continue;
    const root = head.findIndex((above) => above < 0);
    const and = deprel.findIndex(
      (relation, at) => relation === 'cc' && at < whole && (head[at] === whole || head[at] === noun),
    );
    if (and > 0) {
      if (root < 0 || root > whole) continue;
      [head[verb], deprel[verb]] = [root, 'conj'];
      for (let at = and - 1; at <= and; at++) if (head[at] === whole || head[at] === noun) head[at] = verb;
    } else [head[verb], deprel[verb]] = isOwn ? [head[whole]!, deprel[whole]!] : [head[noun]!, deprel[noun]!];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    upos[verb] = 'VERB';
    [head[whole], deprel[whole]] = [verb, 'nsubj'];
    [head[noun], deprel[noun]] = [whole, 'acl:relcl'];
    for (let at = whole + 1; at < verb; at++) if (head[at] === noun && deprel[at] === 'punct') head[at] = whole;
    // what stands behind the new verb is its own
    for (let at = verb + 1; at < words.length; at++) if (head[at] === noun) head[at] = verb;
  }
}
mendVerbsBehindOfWhich.needs = [/^of$/, /^(?:which|whom)$/, /^,$/];

/**
 * Parts two clauses of a headline that `as` joins, where the parser makes one phrase of the object of the first and the subject of the
 * second: in `Guyana says Venezuela breached accord as boat enters waters` the boat enters. Changes the annotation in place.
 */
export function mendHeadlinesJoinedByAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let as = 3; as + 2 < words.length; as++) {
    const subject = head[as]!;
    if (words[as] !== 'as' || deprel[as] !== 'case' || subject < as || deprel[subject] !== 'nmod') continue;
    const object = head[subject]!;
    const verb = subject + 1;
    if (object > as || object < 0 || !/^VB[ZP]$/.test(xpos[verb] ?? '') || head[object] !== verb) continue;
    if (!/^(?:obj|nsubj)$/.test(deprel[object]!) || hasDependant(annotation, verb, ['nsubj'], subject)) continue;
    let first = object - 1;
    while (first > 0 && head[first] === object) first--;
    if (upos[first] !== 'VERB' || !/^VB[DZPN]$/.test(xpos[first]!) || hasDependant(annotation, first, ['obj']))
      continue;
    if (!hasDependant(annotation, first, ['nsubj'])) continue;
    if (xpos[first] === 'VBN') xpos[first] = 'VBD';
    [head[object], deprel[object]] = [first, 'obj'];
    if (head[verb]! < 0) [head[first], deprel[first]] = [-1, 'root'];
    [head[verb], deprel[verb]] = [first, 'advcl'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[as], deprel[as]] = [verb, 'mark'];
  }
}
mendHeadlinesJoinedByAs.needs = [/^as$/];
