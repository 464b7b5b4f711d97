import type { Annotation } from '../model/index.js';

const judging =
  /^(?:blame|criticise|criticize|condemn|denounce|thank|praise|fault|rebuke|reproach|chide|attack|commend|hail|punish|sanction|fine|sue)(?:s|d|ed|ing)?$/;
const pronouns = /^(?:which|who|whose|whom)$/;

/**
 * Gives a verb of blame or praise what that is for, behind a relative clause about whom it is for, where the parser gives it to the clause:
 * `blamed Chile, which left the talks in May, for the collapse`. Changes the annotation in place.
 */
export function mendChargesBehindRelatives(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let comma = 5; comma + 2 < words.length; comma++) {
    if (words[comma] !== ',' || words[comma + 1] !== 'for' || deprel[comma + 1] !== 'case') continue;
    const charge = head[comma + 1]!;
    const clause = head[charge] ?? -1;
    if (charge < comma || clause < 0 || clause > comma || !/^(?:acl|advcl):relcl$/.test(deprel[clause]!)) continue;
    let verb = head[clause]!;
    if (verb >= 0 && upos[verb] !== 'VERB') verb = head[verb]!;
    if (verb < 0 || verb > clause || !judging.test(words[verb]!)) continue;
    const isOpened = words.some((word, at) => at > verb && at < clause && pronouns.test(word) && words[at - 1] === ',');
    if (!isOpened) continue;
    [head[charge], deprel[charge]] = [verb, 'obl'];
    if (head[comma] === charge) head[comma] = clause;
  }
}
mendChargesBehindRelatives.needs = [judging, pronouns, /^for$/];
