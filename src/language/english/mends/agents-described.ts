import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Says of the doer of a passive what he is, between commas behind his name (`was disputed by Andina, the agency that …`), where the parser makes
 * that a second subject. Changes the annotation in place.
 */
export function mendAgentsDescribed(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 5; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (!/^nsubj/.test(deprel[noun]!) || verb < 0 || verb > noun || upos[noun] !== 'NOUN') continue;
    const agent = deprel.findIndex((relation, at) => relation === 'obl:agent' && head[at] === verb && at < noun);
    if (agent < verb || upos[agent] !== 'PROPN' || !hasDependant(annotation, verb, ['nsubj'])) continue;
    const comma = words.indexOf(',', agent);
    if (comma < 0 || comma > noun || !/^(?:the|an?|its|his|her)$/.test(words[comma + 1]!)) continue;
    if (words.slice(comma + 1, noun).includes(',')) continue;
    [head[noun], deprel[noun]] = [agent, 'appos'];
  }
}
mendAgentsDescribed.needs = [/^by$/, /^,$/];

/**
 * Hangs a clause with `, which maintains` on the noun of one before it that its plural belongs to: in `the agency that runs the crossings, which
 * maintains …` the agency does. Changes the annotation in place.
 */
export function mendWhichOfOne(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 4; which + 1 < words.length; which++) {
    if (words[which] !== 'which' || words[which - 1] !== ',' || deprel[which] !== 'nsubj') continue;
    const verb = head[which]!;
    const noun = head[verb] ?? -1;
    if (deprel[verb] !== 'acl:relcl' || noun < 0 || noun > which || !/^NNP?S$/.test(xpos[noun]!)) continue;
    const isOne = xpos[verb] === 'VBZ' || words.some((word, at) => /^(?:is|has|was)$/.test(word) && head[at] === verb);
    if (!isOne) continue;
    let at = noun;
    for (let steps = 0; at >= 0 && steps < 6; at = head[at]!, steps++)
      if (/^NNP?$/.test(xpos[at]!) && /^(?:NOUN|PROPN)$/.test(upos[at]!)) break;
    if (at >= 0 && /^NNP?$/.test(xpos[at]!) && at < noun) head[verb] = at;
  }
}
mendWhichOfOne.needs = [/^which$/, /^,$/];
