import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const that = /^that$/;
const telling =
  /^(?:said|says|say|told|tells|added|adds|announced|warned|wrote|reported|claimed|argued|insisted|confirmed|stressed|noted|posted|post)$/;

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
    if (!telling.test(words[head[verb]!]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj'], at) || hasDependant(annotation, verb, ['mark'])) continue;
    [deprel[at], upos[at], xpos[at]] = ['mark', 'SCONJ', 'IN'];
  }
}
mendThatOfClaims.needs = [that, telling];

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

/**
 * Makes the subject of what is said of a noun between a colon and words of saying set in behind it, where the parser sets the noun beside what
 * stands before the colon: `had another view: the council, she said, had upheld the ban`. Changes the annotation in place.
 */
export function mendSubjectsBeforeSayings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 5; said + 2 < words.length; said++) {
    if (!/^(?:said|says|added|argued|claimed|insisted)$/.test(words[said]!) || words[said + 1] !== ',') continue;
    const claim = head.findIndex((above, at) => above === said && at > said && deprel[at] === 'ccomp');
    if (claim < 0 || hasDependant(annotation, claim, ['nsubj', 'csubj', 'expl', 'mark'])) continue;
    const speaker = head.findIndex((above, at) => above === said && at < said && deprel[at]!.startsWith('nsubj'));
    let comma = speaker < 0 ? -1 : speaker;
    while (comma > 0 && words[comma] !== ',') comma--;
    const subject = comma - 1;
    if (subject < 2 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[subject]!)) continue;
    let start = subject;
    while (start > 0 && head[start - 1] === subject && upos[start - 1] !== 'PUNCT') start--;
    if (words[start - 1] !== ':' || head[subject]! >= start || !/^(?:appos|parataxis|dep|conj)$/.test(deprel[subject]!))
      continue;
    const isPassive = hasDependant(annotation, claim, ['aux:pass']);
    [head[subject], deprel[subject]] = [claim, isPassive ? 'nsubj:pass' : 'nsubj'];
  }
}
mendSubjectsBeforeSayings.needs = [/^:$/, /^(?:said|says|added|argued|claimed|insisted)$/, /^,$/];
