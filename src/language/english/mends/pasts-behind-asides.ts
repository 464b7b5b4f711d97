import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What is done with words or to somebody, in a form that is past tense and participle in one. */
const past =
  /^(?:accused|blamed|urged|warned|told|condemned|criticised|criticized|denounced|praised|thanked|rejected|dismissed|denied|disputed|attacked|arrested|ordered|asked|called|congratulated|summoned|fined|jailed|banned|sued|threatened)$/;

/**
 * Makes the verb of a sentence that is left without one of a past behind a name set off by commas, which the parser takes for an attribute
 * of a further name: `The speaker, Luis Mora, accused ministers of lying`. Changes the annotation in place.
 */
export function mendPastsBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const subject = head.findIndex((above) => above < 0);
  if (words.at(-1) !== '.' || !/^(?:NOUN|PROPN)$/.test(upos[subject] ?? '')) return;
  if (hasDependant(annotation, subject, ['cop', 'nsubj', 'case', 'aux', 'expl'])) return;
  const verb = words.findIndex(
    (word, at) => at > subject && past.test(word) && deprel[at] === 'amod' && words[at - 1] === ',',
  );
  if (verb < 0 || xpos[verb] !== 'VBN') return;
  const object = head[verb]!;
  if (object < verb || deprel[object] !== 'appos' || hasDependant(annotation, object, ['case'])) return;
  const aside = deprel.findIndex((relation, at) => relation === 'appos' && head[at] === subject && at < verb);
  if (aside < 0 || (head[object] !== subject && head[object] !== aside)) return;
  if (xpos.some((tag, at) => at < verb && /^(?:VB[DZP]|MD)$/.test(tag))) return;
  for (let at = verb + 1; at < words.length; at++) {
    if (head[at] === subject || (head[at] === object && deprel[at] === 'punct')) head[at] = verb;
    else if (head[at] === object && at > object && deprel[at] === 'acl') {
      const mark = words.find((_, below) => head[below] === at && deprel[below] === 'mark');
      const isClause = mark !== undefined && /^(?:of|for|to|that)$/.test(mark);
      if (isClause) [head[at], deprel[at]] = [verb, mark === 'to' ? 'xcomp' : mark === 'that' ? 'ccomp' : 'advcl'];
    } else if (head[at] === object && deprel[at] === 'nmod' && isForThat(words, annotation, at))
      [head[at], deprel[at]] = [verb, 'obl'];
  }
  if (words[verb - 1] === ',' && head[verb - 1] === object) head[verb - 1] = aside;
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
}
mendPastsBehindAsides.needs = [past, /^,$/, /^\.$/];

/** `blamed sanctions for the shortage` */
const isForThat = (words: readonly string[], { head, deprel }: Annotation, noun: number): boolean =>
  words.some((word, at) => head[at] === noun && deprel[at] === 'case' && word === 'for');

const turning =
  /^(?:rejected|dismissed|denied|disputed|refuted|rebutted|condemned|welcomed|brushed|ignored|repeated|renewed)$/;

/** What somebody says or wants, many times. */
const claims =
  /^(?:suggestions|claims|reports|allegations|accusations|calls|demands|criticisms?|proposals|rumours|rumors|speculation|requests|appeals|assertions|charges|complaints|warnings|concerns|fears|comparisons|comments|remarks|plans|moves)$/;

/**
 * Makes a second verb of a past before what others say, which the parser takes for its attribute: `said the state had “strict rules” and
 * rejected suggestions that …`. Changes the annotation in place.
 */
export function mendPastsBeforeClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const object = verb + 1;
    if (!turning.test(words[verb]!) || !claims.test(words[object]!) || !/^(?:and|but)$/.test(words[verb - 1]!))
      continue;
    if (deprel[verb] !== 'amod' || head[verb] !== object || deprel[object] !== 'conj') continue;
    let first = head[object]!;
    if (first > verb || hasDependant(annotation, object, ['case', 'det'])) continue;
    while (first >= 0 && !/^(?:VERB|AUX)$/.test(upos[first]!)) first = head[first]!;
    if (first < 0 || first > verb || !/^VB[DN]$/.test(xpos[first]!)) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === object && at !== verb && (at < verb || deprel[at] === 'punct')) head[at] = verb;
    // `suggestions that parts had ended up there`
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [first, 'conj', 'VERB', 'VBD'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendPastsBeforeClaims.needs = [turning, claims, /^(?:and|but)$/];
