import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Takes a participle right behind an agent for what the agent does, where the parser hangs it on the passive: `was met by thousands of
 * farmers protesting against the pact`. Changes the annotation in place.
 */
export function mendParticiplesBehindAgents(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const verb = head[at]!;
    if (xpos[at] !== 'VBG' || deprel[at] !== 'advcl' || verb < 0 || verb > at) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[at - 1]!) || hasDependant(annotation, at, ['nsubj', 'mark', 'aux'])) continue;
    const agent = deprel.findIndex((relation, word) => relation === 'obl:agent' && head[word] === verb && word > verb);
    if (agent < 0 || agent > at || !(agent === at - 1 || isUnder(annotation, at - 1, agent))) continue;
    // `was rebuilt by engineers using steel`: how it was done
    if (!/^(?:NNS|NNPS)$/.test(xpos[agent]!) || means.test(words[at]!)) continue;
    [head[at], deprel[at]] = [agent, 'acl'];
  }
}
mendParticiplesBehindAgents.needs = [/^by$/i, /ing$/];

const means = /^(?:using|employing|citing|saying|claiming|including|following|pending|according)$/;
