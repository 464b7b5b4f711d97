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
