import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const bodies =
  /^(?:Opposition|Government|House|Board|Group|Council|Cabinet|Party|Union|Federation|Alliance|Left|Right)$/;
const plain = /^(?:support|back|condemn|oppose|welcome|reject|demand|need|fear|want)$/;

/**
 * Takes a bare word behind a body for its verb, in the plural as the British have it, where the parser makes a noun of both: `The Opposition
 * support Chad`; and `act` behind `will` and a name: `Will Peru act alone?`. Changes the annotation in place.
 */
export function mendNounsForVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 1; noun + 1 < words.length; noun++) {
    const before = noun - 1;
    if (head[noun] !== -1 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || head[before] !== noun) continue;
    if (deprel[before] !== 'compound' || hasDependant(annotation, noun, ['cop', 'nsubj', 'case'])) continue;
    const modal = deprel.findIndex((role, at) => role === 'aux' && head[at] === noun && at < before);
    const isAsked = modal >= 0 && xpos[modal] === 'MD' && words[noun] === 'act' && words.at(-1) === '?';
    const object = deprel.findIndex(
      (role, at) => /^(?:nmod:unmarked|appos|flat|obj)$/.test(role) && head[at] === noun && at > noun,
    );
    const isPlural = plain.test(words[noun]!) && bodies.test(words[before]!) && object === noun + 1;
    if (!isAsked && !isPlural) continue;
    [upos[noun], xpos[noun]] = ['VERB', isAsked ? 'VB' : 'VBP'];
    deprel[before] = 'nsubj';
    if (isPlural) deprel[object] = 'obj';
    for (let at = 0; at < before; at++)
      if (head[at] === noun && /^(?:det|amod|compound)$/.test(deprel[at]!)) head[at] = before;
  }
}
mendNounsForVerbs.needs = [/^(?:act|support|back|condemn|oppose|welcome|reject|demand|need|fear|want)$/];
