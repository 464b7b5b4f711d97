import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const who = /^who$/;

/**
 * Hangs a clause with `who` on the person in front of its comma, where the parser has it tell of all that was said before: in `said Lind, the
 * envoy, who urged them to stop` Lind did. Changes the annotation in place.
 */
export function mendWhoOfClauses(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 3; at + 1 < words.length; at++) {
    if (words[at] !== 'who' || words[at - 1] !== ',' || !deprel[at]!.startsWith('nsubj')) continue;
    const verb = head[at]!;
    const above = head[verb] ?? -1;
    if (verb < at || deprel[verb] !== 'advcl:relcl' || above < 0 || above > at) continue;
    let noun = at - 2;
    for (let steps = 0; steps < 6 && /^(?:flat|compound|appos|nmod)/.test(deprel[noun]!); steps++) noun = head[noun]!;
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || head[noun] !== above) continue;
    [head[verb], deprel[verb], head[at - 1]] = [noun, 'acl:relcl', verb];
  }
}
mendWhoOfClauses.needs = [who, /^,$/];

/**
 * Parts two clauses joined by `, and`, of the first of which the parser takes all but the last subject for subjects of the second: in `Peru,
 * Chile and Mali abstained, and Chad, which backs the rebels, did not vote` three abstained. Changes the annotation in place.
 */
export function mendRowsBeforeSecondClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb + 4 < words.length; verb++) {
    // it hangs on the second verb, or on the first of the row
    const second = deprel[verb] === 'conj' ? (head[head[verb]!] ?? -1) : head[verb]!;
    const last = verb - 1;
    if (upos[verb] !== 'VERB' || !/^(?:advcl|conj)$/.test(deprel[verb]!) || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    if (second < verb) continue;
    if (deprel[last] !== 'nsubj' || head[last] !== verb || hasDependant(annotation, verb, ['mark', 'aux'])) continue;
    if (words[last - 1] !== 'and' || words[verb + 1] !== ',' || words[verb + 2] !== 'and') continue;
    const first = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === second && at < last - 1);
    const other = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === first && at > verb + 2);
    if (first < 0 || other < 0 || other > second || head[verb + 2] !== other) continue;
    if (upos[other] !== 'PROPN' && upos[other] !== 'NOUN') continue;
    // the row is no more than names and commas
    let at = first + 1;
    while (at < last - 1 && (words[at] === ',' || /^(?:conj|flat|compound)/.test(deprel[at]!))) at++;
    if (at < last - 1) continue;
    [head[verb], deprel[verb]] = [head[second]!, deprel[second]!];
    [head[second], deprel[second]] = [verb, 'conj'];
    [head[first], deprel[first]] = [verb, 'nsubj'];
    [head[last], deprel[last]] = [first, 'conj'];
    [head[last - 1], deprel[last - 1]] = [last, 'cc'];
    [head[other], deprel[other]] = [second, 'nsubj'];
    [head[verb + 1], head[verb + 2]] = [second, second];
    for (let i = 0; i < words.length; i++)
      if (head[i] === second && (i < first || (deprel[i] === 'punct' && i > second))) head[i] = verb;
  }
}
mendRowsBeforeSecondClauses.needs = [/^and$/, /^,$/];

const that = /^that$/;

/**
 * Makes a conjunction of `that` before the subject of what is said, where the parser takes it for a word of the clause: `said on Monday that
 * Chad had asked for it to be put off`. Changes the annotation in place.
 */
export function mendThatOfClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 2 < words.length; at++) {
    if (words[at] !== 'that' || !/^(?:obl|obj|nmod)/.test(deprel[at]!)) continue;
    const verb = head[at]!;
    if (verb < at + 2 || deprel[verb] !== 'ccomp' || head[verb]! > at || head[verb]! < 0) continue;
    if (!hasDependant(annotation, verb, ['nsubj'], at) || hasDependant(annotation, verb, ['mark'])) continue;
    [deprel[at], upos[at], xpos[at]] = ['mark', 'SCONJ', 'IN'];
  }
}
mendThatOfClaims.needs = [that];

/**
 * Makes whoever stands between `for` and `to` the subject of the infinitive, where the parser makes it that of the verb before: `asked for it to
 * be postponed`. Changes the annotation in place.
 */
export function mendForOneToBe(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 2; at + 3 < words.length; at++) {
    if (words[at] !== 'for' || deprel[at] !== 'mark' || words[at + 2] !== 'to') continue;
    const verb = head[at]!;
    const subject = at + 1;
    if (verb < at + 3 || head[at + 2] !== verb || deprel[subject] !== 'nsubj' || head[subject]! > at) continue;
    const isPassive = hasDependant(annotation, verb, ['aux:pass']);
    [head[subject], deprel[subject]] = [verb, isPassive ? 'nsubj:pass' : 'nsubj'];
  }
}
mendForOneToBe.needs = [/^for$/, /^to$/];

const claiming =
  /^(?:found|finds|concluded|established|determined|discovered|said|says|warned|added|argued|showed|shown|ruled|decided|noted|confirmed|claimed|admitted|denied|agreed|believed|feared|thought|knew|known|learned|heard|seen|proved)$/;

/**
 * Hangs a clause with `that` on the verb that it stands behind, a phrase between commas aside, where the parser hangs it on the verb of telling above,
 * which has its clause: in `told us a team had visited the site and found, on first evidence, that the mines were new` that was found. Changes the
 * annotation in place.
 */
export function mendClausesOfInnerVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 5; at + 2 < words.length; at++) {
    if (words[at] !== 'that' || words[at - 1] !== ',' || deprel[at] !== 'mark') continue;
    const clause = head[at]!;
    const told = head[clause] ?? -1;
    if (clause < at || told < 0 || told > at || deprel[clause] !== 'ccomp') continue;
    let verb = at - 2;
    while (verb > told && !(claiming.test(words[verb]!) && upos[verb] === 'VERB')) verb--;
    if (verb <= told + 1 || words[verb + 1] !== ',' || hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp']))
      continue;
    // the phrase between hangs on the verb
    if (words.slice(verb + 2, at - 1).some((word) => /^[,;:–—“”"]$/.test(word))) continue;
    if (deprel[verb] !== 'conj' || deprel[head[verb]!] !== 'ccomp' || head[head[verb]!] !== told) continue;
    head[clause] = verb;
  }
}
mendClausesOfInnerVerbs.needs = [that, /^,$/, claiming];
