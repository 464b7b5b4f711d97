import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const remark =
  /^(?:remarks?|comments?|speech|address|letter|statement|message|interview|video|note|post|memo|recording|footage)$/;
const given = /^(?:released|published|issued|broadcast|aired|posted|circulated|televised|carried|distributed|shown)$/;
const saying = /^(?:said|says|told|wrote|warned|added|argued|insisted|stated|declared|announced|claimed|stressed)$/;

/**
 * Hangs on a speech or letter what is said of its being given out, where the parser has it said of those whom it goes to, and what somebody says in it
 * on his verb: `said in remarks to officers released late on Sunday that the plan was bad`. Changes the annotation in place.
 */
export function mendRemarksReleased(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    if (!given.test(words[verb]!) || xpos[verb] !== 'VBN' || deprel[verb] !== 'acl') continue;
    const hearer = head[verb]!;
    const noun = head[hearer]!;
    if (hearer > verb || noun < 0 || noun > hearer || !/^(?:nmod|obl)$/.test(deprel[hearer]!)) continue;
    if (!remark.test(words[noun]!) || !words.some((word, at) => /^(?:to|with|for)$/.test(word) && head[at] === hearer))
      continue;
    head[verb] = noun;
    const said = head[noun]!;
    const content = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === verb);
    if (content < 0 || said < 0 || !saying.test(words[said]!) || hasDependant(annotation, said, ['ccomp'])) continue;
    if (words.some((word, at) => word === 'that' && head[at] === content && at > verb)) head[content] = said;
  }
}
mendRemarksReleased.needs = [remark, given];
