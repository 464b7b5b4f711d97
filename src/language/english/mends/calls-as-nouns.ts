import type { Annotation } from '../model/index.js';

const calls = /^calls$/;
const behind = /^(?:for|on|upon)$/;
const ahead = /^(?:VBN|JJ|VB[ZP])$/;

/**
 * Makes a verb of `calls` behind `and` where the parser makes a noun of it and joins that to what no noun stands beside: in
 * `considers the verdict unjust and calls for a new trial` somebody calls. Changes the annotation in place.
 */
export function mendCallsAsNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 2 < words.length; at++) {
    if (!calls.test(words[at]!) || xpos[at] !== 'NNS' || deprel[at] !== 'conj' || words[at - 1] !== 'and') continue;
    if (!behind.test(words[at + 1]!) || !ahead.test(xpos[head[at]!]!)) continue;
    let verb = head[at]!;
    while (verb >= 0 && !(xpos[verb] === 'VBZ' && upos[verb] === 'VERB')) verb = head[verb]!;
    if (verb < 0 || verb > at) continue;
    [head[at], upos[at], xpos[at]] = [verb, 'VERB', 'VBZ'];
    for (let child = at + 1; child < words.length; child++)
      if (head[child] === at && deprel[child] === 'nmod') deprel[child] = 'obl';
  }
}
mendCallsAsNouns.needs = [calls, behind, /^and$/];

const points = /^points$/;

/**
 * Makes a verb of `points out that` behind `and`, where the parser makes a noun of it: in `denies any wrongdoing and points out that Chad
 * signed` somebody points it out. Changes the annotation in place.
 */
export function mendPointsAsNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 4 < words.length; at++) {
    if (!points.test(words[at]!) || upos[at] !== 'NOUN' || deprel[at] !== 'conj' || words[at - 1] !== 'and') continue;
    if (words[at + 1] !== 'out' || words[at + 2] !== 'that' || deprel[at + 2] !== 'mark') continue;
    let verb = head[at]!;
    while (verb >= 0 && !(xpos[verb] === 'VBZ' && upos[verb] === 'VERB')) verb = head[verb]!;
    const clause = head[at + 2]!;
    if (verb < 0 || verb > at || clause < at) continue;
    [head[at], upos[at], xpos[at]] = [verb, 'VERB', 'VBZ'];
    [head[at + 1], deprel[at + 1]] = [at, 'compound:prt'];
    [head[clause], deprel[clause]] = [at, 'ccomp'];
  }
}
mendPointsAsNouns.needs = [points, /^out$/, /^and$/];
