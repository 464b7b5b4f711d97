import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const appeals =
  /^(?:appeal|call|plea|request|demand|bid|proposal|plan|offer|attempt|effort|move|push|campaign|invitation|suggestion)s?$/;
const makers = /^(?:by|from)$/;

/**
 * Gives an appeal what is asked for behind whoever makes it, where the parser hangs it on the verb above, as if its subject did so:
 * `brushed off an appeal by Lind to revive the pact`. Changes the annotation in place.
 */
export function mendInfinitivesOfAppeals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const above = head[verb]!;
    if (xpos[verb] !== 'VB' || !/^(?:advcl|xcomp)$/.test(deprel[verb]!) || above < 0 || above > verb) continue;
    if (words[verb - 1] !== 'to' || hasDependant(annotation, verb, ['nsubj'])) continue;
    const noun = deprel.findIndex(
      (relation, at) => relation === 'obj' && head[at] === above && at > above && at < verb && appeals.test(words[at]!),
    );
    if (noun < 0) continue;
    const maker = head.findIndex(
      (of, at) =>
        of === noun &&
        at > noun &&
        at < verb &&
        deprel.some((one, i) => one === 'case' && head[i] === at && makers.test(words[i]!)),
    );
    if (maker < 0 || words.slice(noun, verb).includes(',')) continue;
    [head[verb], deprel[verb]] = [noun, 'acl'];
  }
}
mendInfinitivesOfAppeals.needs = [appeals, makers, /^to$/];
