import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const calling = /^(?:call|calls|called|calling|appeal|appeals|appealed|appealing)$/;
const bidding =
  /^(?:call|calls|called|calling|appeal|appeals|appealed|appealing|urge|urges|urged|urging|ask|asks|asked|asking|tell|tells|told|telling|press|presses|pressed|pressing|order|orders|ordered|ordering|instruct|instructs|instructed|instructing)$/;
const to = /^to$/;
const and = /^and$/;

/**
 * Joins the second of those who are called on, with what he is to do, where the parser joins him to the object before: `called on Chad to send
 * aid and on Mali to stay`, `urged Chad to send aid and Mali to stay`. Changes the annotation in place.
 */
export function mendCalledOnBoth(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let call = 0; call + 7 < words.length; call++) {
    const isCall = calling.test(words[call]!);
    if (!isCall && !bidding.test(words[call]!)) continue;
    const preposition = isCall ? /^(?:on|upon|to)$/.exec(words[call + 1]!) : null;
    if (isCall && !preposition) continue;
    const deed = deprel.findIndex(
      (relation, at) => /^(?:xcomp|advcl)$/.test(relation) && head[at] === call && at > call + 2,
    );
    if (deed < 0 || words[deed - 1] !== 'to') continue;
    const first = preposition
      ? head[call + 1]!
      : deprel.findIndex((relation, at) => /^i?obj$/.test(relation) && head[at] === call && at > call && at < deed);
    if (first <= call || first > deed || head[first] !== call) continue;
    for (let at = deed + 1; at + 2 < words.length; at++) {
      if (!and.test(words[at]!)) continue;
      if (preposition && !(preposition[0] === 'to' ? to : /^(?:up)?on$/).test(words[at + 1]!)) continue;
      const mark = words.indexOf('to', at + 2);
      const other = mark < 0 ? -1 : head[mark]!;
      if (other < mark || other > mark + 2 || deprel[mark] !== 'mark' || xpos[other] !== 'VB') continue;
      const second = preposition ? head[at + 1]! : head[at]!;
      if (second <= at || second >= mark || !/^(?:NOUN|PROPN|PRON)$/.test(upos[second]!)) continue;
      // `asked Chad to send food and medicine to feed them`, `to pay Peru and Bolivia to stay`: joined to what stands before
      if (!preposition && !(upos[second] === 'PROPN' && upos[first] === 'PROPN' && upos[at - 1] !== 'PROPN')) continue;
      if (!/^(?:conj|obl|nmod|nsubj)$/.test(deprel[second]!)) continue;
      if (isUnder(annotation, deed, other) || words.slice(second, mark).some((word) => /^[,;:.]$/.test(word))) continue;
      if (isUnder(annotation, call, second)) continue;
      [head[second], deprel[second], head[at]] = [first, 'conj', second];
      [head[other], deprel[other]] = [deed, 'conj'];
      for (let part = second + 1; part < mark; part++)
        if (head[part] === second && deprel[part] === 'conj') head[part] = first;
    }
  }
}
mendCalledOnBoth.needs = [bidding, to, and];
