import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

/**
 * Makes a clause with `that` right behind a verb what somebody says, where the parser has it as a relative clause: verbs have none
 * (`Lima counters that the award is final`). Changes the annotation in place.
 */
export function mendThatClausesOfVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 2 < words.length; that++) {
    const verb = that - 1;
    const clause = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || clause < that || head[clause] !== verb) continue;
    if (deprel[clause] !== 'acl:relcl' || upos[verb] !== 'VERB' || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    deprel[clause] = 'ccomp';
  }
}
mendThatClausesOfVerbs.needs = [/^that$/];

/**
 * Hangs a relative clause on the names right before it, where the parser hangs it on what stands before the colon: `Not all signed the
 * letter: Peru and Chile, which backed another text, did not`. Changes the annotation in place.
 */
export function mendRelativesBehindColons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let which = 4; which + 1 < words.length; which++) {
    if (!/^(?:which|who)$/.test(words[which]!) || words[which - 1] !== ',') continue;
    const verb = head[which]!;
    const noun = verb > which ? head[verb]! : -1;
    if (noun < 0 || noun > which || deprel[verb] !== 'acl:relcl') continue;
    const colon = words.indexOf(':', noun);
    if (colon < 0 || colon > which) continue;
    const named = deprel.findIndex(
      (relation, at) => relation === 'appos' && head[at] === noun && at > colon && at < which,
    );
    if (named >= 0 && !isUnder(annotation, verb, named)) head[verb] = named;
  }
}
mendRelativesBehindColons.needs = [/^(?:which|who)$/, /^:$/, /^,$/];
