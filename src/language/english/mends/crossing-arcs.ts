import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/** The first word of what hangs on a noun before it. */
function beginOf(annotation: Annotation, noun: number): number {
  let begin = noun;
  while (begin > 0 && isUnder(annotation, begin - 1, noun)) begin--;
  return begin;
}

/**
 * Gives a verb the object right behind it, where the parser gives that to a verb before it, over its head: `foresaw that prices would fall
 * and praised efforts to tame them`. Changes the annotation in place.
 */
export function mendObjectsAcrossVerbs(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 4; noun < head.length; noun++) {
    const far = head[noun]!;
    if (deprel[noun] !== 'obj' || far < 0 || far > noun - 3 || !isNoun(annotation, noun)) continue;
    const verb = beginOf(annotation, noun) - 1;
    if (verb <= far || upos[verb] !== 'VERB' || !/^VB[DZPN]$/.test(xpos[verb]!)) continue;
    // the verb hangs on what stands before the other, which no branch of a tree crosses, or is joined to it
    const isJoined = head[verb] === far && deprel[verb] === 'conj';
    if (!isJoined && (head[verb]! >= far || head[verb]! < 0 || isUnder(annotation, verb, far))) continue;
    if (hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'aux:pass'])) continue;
    head[noun] = verb;
  }
}

/**
 * Joins a verb to the one before it that governs the clause the parser joins it to, which stands further off: in `An envoy, who asked not to
 * be named, accused Peru and said Chile agreed` who accused said so. Changes the annotation in place.
 */
export function mendJoinedAcrossVerbs(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < head.length; verb++) {
    if (deprel[verb] !== 'conj' || upos[verb] !== 'VERB' || head[verb]! > verb) continue;
    const clause = head[verb]!;
    if (deprel[clause] !== 'acl:relcl' || hasDependant(annotation, verb, ['nsubj', 'csubj'])) continue;
    let over = head[head[clause]!] ?? -1;
    for (; over >= 0 && over < clause; over = head[over]!);
    if (over < 0 || over > verb || upos[over] !== 'VERB' || !/^VB[DZP]$/.test(xpos[over]!)) continue;
    head[verb] = over;
  }
}
mendJoinedAcrossVerbs.needs = [/^(?:who|which|that|whose|whom|where)$/, /^(?:and|but|or)$/];

const marking = /^(?:though|although|because|while|whereas|since|until|unless|if|as)$/i;

/**
 * Gives a clause its subject, where that stands behind a conjunction and the parser takes it for an object of the verb before: `it was
 * growing, though economists and even the central bank, in a report, have contested that`. Changes the annotation in place.
 */
export function mendSubjectsBehindMarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let mark = 2; mark + 2 < words.length; mark++) {
    if (!marking.test(words[mark]!) || deprel[mark] !== 'mark') continue;
    const verb = head[mark]!;
    if (verb < mark + 2 || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl']))
      continue;
    if (!/^VB[DZP]$/.test(xpos[verb]!) && !hasDependant(annotation, verb, ['aux'])) continue;
    const noun = deprel.findIndex(
      (relation, at) => at > mark && at < verb && head[at]! < mark && head[at]! >= 0 && /^(?:obj|obl)/.test(relation),
    );
    if (noun < 0 || !isNoun(annotation, noun) || beginOf(annotation, noun) !== mark + 1) continue;
    if (hasDependant(annotation, noun, ['case']) || isUnder(annotation, head[noun]!, verb)) continue;
    const others = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === noun && at < verb);
    const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === others && others >= 0);
    if (others < 0 && cc >= 0) continue;
    const from = head[noun]!;
    [head[noun], deprel[noun]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    if (/^(?:conj|parataxis)$/.test(deprel[verb]!)) [head[verb], deprel[verb]] = [from, 'advcl'];
  }
}
mendSubjectsBehindMarks.needs = [marking];

/**
 * Gives a verb in *-ing* whoever owns it as its subject: in `complained about Peru's backing the rebels` Peru backs them. Changes the
 * annotation in place.
 */
export function mendOwnersOfGerunds(words: readonly string[], { head, deprel, xpos, upos }: Annotation): void {
  for (let at = 3; at + 1 < words.length; at++) {
    if (xpos[at] !== 'VBG' || upos[at] !== 'VERB' || xpos[at - 1] !== 'POS') continue;
    const owner = head[at - 1]!;
    if (owner < 0 || owner >= at || head[owner] !== at || !/^(?:obl|nmod)/.test(deprel[owner]!)) continue;
    deprel[owner] = 'nsubj';
  }
}
mendOwnersOfGerunds.needs = [/^['’]s?$/];

const quoting = /^(?:''|``|“|”|")$/;

/**
 * Joins a clause behind a quotation to the verb that stands before it, where the parser joins it to one inside: `spoke of doubts, saying,
 * “We never asked,” but he denied that he had any`. Changes the annotation in place.
 */
export function mendClausesBehindQuotations(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let close = 4; close + 3 < words.length; close++) {
    if (!/^(?:''|”|")$/.test(words[close]!) || !/^(?:but|and|yet)$/.test(words[close + 1]!)) continue;
    const cc = close + 1;
    const verb = head[cc]!;
    if (deprel[cc] !== 'cc' || verb < cc || deprel[verb] !== 'conj' || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj'], cc) || head[verb]! > close) continue;
    if (words.slice(cc, verb).some((word) => quoting.test(word))) continue;
    let open = close - 1;
    while (open > 0 && !quoting.test(words[open]!)) open--;
    const inner = head[verb]!;
    if (open < 1 || inner <= open) continue;
    let above = inner;
    while (above > open) above = head[above]!;
    // a participle only introduces what is quoted: the clause goes on from whoever spoke
    if (above >= 0 && xpos[above] === 'VBG' && head[above]! >= 0 && deprel[above] === 'advcl') above = head[above]!;
    if (above >= 0 && above < open) head[verb] = above;
  }
}
mendClausesBehindQuotations.needs = [/^(?:''|”|")$/, /^(?:but|and|yet)$/];
