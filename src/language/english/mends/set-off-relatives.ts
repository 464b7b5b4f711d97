import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying =
  /^(?:says?|said|claims?|claimed|alleges?|alleged|argues?|argued|insists?|insisted|fears?|feared|believes?|believed|thinks?|thought|reports?|reported|maintains?|maintained|warns?|warned|suspects?|suspected)$/;

/**
 * Reads `Peru says Mali, which denies it, sent the arms` as a clause about Mali, where the parser takes Mali for what is said
 * and joins what it did to the verb of saying. Changes the annotation in place.
 */
export function mendClausesAroundRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 5 < words.length; at++) {
    const said = head[at]!;
    if (said < 0 || said > at || deprel[at] !== 'obj' || !saying.test(words[said]!) || !/^VB[DZP]$/.test(xpos[said]!))
      continue;
    if (words[at + 1] !== ',' || !/^(?:which|who|whose)$/.test(words[at + 2]!)) continue;
    const relative = deprel.findIndex((relation, i) => relation === 'acl:relcl' && head[i] === at);
    if (relative < 0) continue;
    const comma = words.indexOf(',', relative);
    const verb = deprel.findIndex((relation, i) => relation === 'conj' && head[i] === said && i > comma);
    if (comma < 0 || verb < 0 || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['cc', 'nsubj', 'mark']))
      continue;
    // nothing but auxiliaries and adverbs between the comma and the verb
    if (!words.slice(comma + 1, verb).every((_, i) => head[comma + 1 + i] === verb)) continue;
    if (!/^VB[DZP]$/.test(xpos[verb]!) && !hasDependant(annotation, verb, ['aux', 'aux:pass'])) continue;
    [head[at], deprel[at]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    deprel[verb] = 'ccomp';
  }
}
mendClausesAroundRelatives.needs = [/^(?:which|who|whose)$/];

/** Nouns of what somebody says. */
const remarks =
  /^(?:report|claim|charge|accusation|allegation|assertion|suggestion|rumour|rumor|account|version|view|demand|promise|threat|warning|line|argument|complaint|criticism|figure|finding|conclusion|notion|idea)s?$/;
/** What is done with them. */
const handling =
  /^(?:den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed|dismiss(?:es|ed)?|levell?ed|levels?|repeat(?:s|ed)?|makes?|made|confirm(?:s|ed)?|contest(?:s|ed)?|refutes?|refuted|echo(?:es|ed)?|voiced?|raised?|aired?|shares?|shared|backs?|backed|endorsed?|calls?|called|finds?|found|described?)$/;

/**
 * Reads `Peru had fired first, a claim that Lima denies` and `a charge that several ministers have levelled in public` as what
 * is done with the claim: with a verb that takes claims and has no other object, `that` is the claim and no conjunction.
 * Changes the annotation in place.
 */
export function mendRelativesOfRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    if (words[that] !== 'that' || !remarks.test(words[that - 1]!)) continue;
    const noun = that - 1;
    const verb = head[that]!;
    if (verb < that || head[verb] !== noun || !/^acl/.test(deprel[verb]!) || !handling.test(words[verb]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj'], that) || hasDependant(annotation, verb, ['aux:pass', 'ccomp']))
      continue;
    if (hasDependant(annotation, verb, ['obj', 'xcomp'], that)) continue;
    deprel[verb] = 'acl:relcl';
    [deprel[that], upos[that], xpos[that]] = ['obj', 'PRON', 'WDT'];
  }
}
mendRelativesOfRemarks.needs = [remarks];

/**
 * Hangs a clause that begins with `, that` on the noun which what stands between commas before it is about: in `signed a pact, known as
 * ACE, that was drawn up in May` it is the pact that was. Changes the annotation in place.
 */
export function mendThatBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 4; that + 1 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || words[that - 1] !== ',' || verb < that || !/^nsubj/.test(deprel[that]!)) continue;
    if (!/^(?:parataxis|conj|ccomp)$/.test(deprel[verb]!) || hasDependant(annotation, verb, ['cc', 'mark'])) continue;
    const aside = deprel.findIndex(
      (relation, at) => at < that - 1 && /^(?:acl|appos)$/.test(relation) && isUnder(annotation, that - 2, at),
    );
    const noun = aside < 0 ? -1 : head[aside]!;
    if (noun < 0 || noun > aside || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || words[noun + 1] !== ',') continue;
    if (noun > verb || isUnder(annotation, noun, verb)) continue;
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
    [upos[that], xpos[that]] = ['PRON', 'WDT'];
  }
}
mendThatBehindAsides.needs = [/^that$/, /^,$/];
