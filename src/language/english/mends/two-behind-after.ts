import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const marks = /^(?:after|before|since|until|once|when|because|as|while|although|though)$/i;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan)$/;

/**
 * Makes one subject of two names behind a conjunction of time, where the parser takes the first for a phrase beside the verb: `ended in discord
 * on Friday after Peru and Chile refused to sign`. Changes the annotation in place.
 */
export function mendTwoBehindAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 3; and + 2 < words.length; and++) {
    if (words[and] !== 'and' || deprel[and] !== 'cc' || upos[and - 1] !== 'PROPN') continue;
    const first = deprel[and - 1] === 'flat' ? head[and - 1]! : and - 1;
    if (!/^(?:obl|nmod)/.test(deprel[first]!) || calendar.test(words[first]!)) continue;
    const second = deprel.findIndex(
      (relation, at) =>
        at > and && at < and + 6 && /^nsubj/.test(relation) && (upos[at] === 'PROPN' || words[at - 1] === 'other'),
    );
    const verb = second < 0 ? -1 : head[second]!;
    if (verb < second || upos[verb] !== 'VERB' || !/^(?:conj|advcl)/.test(deprel[verb]!)) continue;
    if (head[and] !== verb && head[and] !== second) continue;
    if (head[first] !== verb && head[first] !== head[verb] && !isUnder(annotation, first, head[verb]!)) continue;
    const isTensed = /^VB[DZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['aux']);
    if (!isTensed || words.slice(and + 1, second).some((_, i) => !isUnder(annotation, and + 1 + i, second))) continue;
    let left = first;
    while (left > 0 && head[left - 1] === first && /^(?:amod|compound|det)/.test(deprel[left - 1]!)) left--;
    const mark = left - 1;
    if (!marks.test(words[mark] ?? '') || (head[mark] !== first && head[mark] !== verb)) continue;
    [head[mark], deprel[mark]] = [verb, 'mark'];
    [head[first], deprel[first]] = [verb, deprel[second]!];
    [head[second], deprel[second], head[and]] = [first, 'conj', second];
    deprel[verb] = 'advcl';
  }
}
mendTwoBehindAfter.needs = [marks, /^and$/];
