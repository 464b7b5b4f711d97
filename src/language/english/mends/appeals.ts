import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

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

const calls = /^call(?:s|ed|ing)?$/;

/**
 * Gives `call on` what somebody is called on to do, where the parser hangs it on the verb above: `adopted a text calling on Chad to
 * free them`. Changes the annotation in place.
 */
export function mendInfinitivesOfCalls(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let call = 1; call + 3 < words.length; call++) {
    if (!calls.test(words[call]!) || upos[call] !== 'VERB' || !/^(?:up)?on$/.test(words[call + 1]!)) continue;
    const asked = head[call + 1]!;
    if (asked < call || head[asked] !== call || hasDependant(annotation, call, ['xcomp', 'ccomp'])) continue;
    const to = words.indexOf('to', asked);
    const deed = to < 0 ? -1 : head[to]!;
    if (deed < to || head[deed]! < 0 || head[deed]! >= call || !/^(?:advcl|xcomp)$/.test(deprel[deed]!)) continue;
    // nothing stands between but the words of who is asked
    const isNext = words.slice(call + 1, to).every((_, i) => isUnder(annotation, call + 1 + i, asked));
    if (isNext && isUnder(annotation, call, head[deed]!)) [head[deed], deprel[deed]] = [call, 'xcomp'];
  }
}
mendInfinitivesOfCalls.needs = [calls, /^(?:up)?on$/, /^to$/];

const appealed = /^appeal(?:s|ed|ing)?$/;
const all = /^(?:both|all|everyone|everybody|each|others|either)$/;

/**
 * Makes those appealed to of `both` or `all`, where the parser takes them for who appeals: in `appealed to both to show restraint and
 * offered to mediate` they offer nothing. Changes the annotation in place.
 */
export function mendThoseAppealedTo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 0; verb + 3 < words.length; verb++) {
    if (!appealed.test(words[verb]!) || upos[verb] !== 'VERB' || words[verb + 1] !== 'to') continue;
    const asked = verb + 2;
    if (!all.test(words[asked]!) || words[asked + 1] !== 'to') continue;
    if (!/^(?:nsubj|obj|iobj)$/.test(deprel[asked]!) || (head[asked] !== verb && head[head[asked]!] !== verb)) continue;
    [head[asked], deprel[asked]] = [verb, 'obl'];
    [head[verb + 1], deprel[verb + 1], upos[verb + 1], xpos[verb + 1]] = [asked, 'case', 'ADP', 'IN'];
  }
}
mendThoseAppealedTo.needs = [appealed, all, /^to$/];

const asking = /^(?:call|appeal|plea|demand|request|push|ultimatum|cry)s?$/;

/**
 * Makes the subject of what is asked for of whoever stands behind `for`, where the parser has him on the call and the infinitive on the verb
 * above: in `renewed its call for Chad to lift its ban` Chad is to lift its own. Changes the annotation in place.
 */
export function mendSubjectsOfCalls(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 1; noun + 4 < words.length; noun++) {
    if (!asking.test(words[noun]!) || upos[noun] !== 'NOUN' || words[noun + 1] !== 'for') continue;
    const asked = head[noun + 1]!;
    if (asked < noun + 2 || deprel[noun + 1] !== 'case' || head[asked] !== noun || deprel[asked] !== 'nmod') continue;
    let to = asked + 1;
    while (to < words.length && isUnder(annotation, to, asked)) to++;
    const deed = words[to] === 'to' ? head[to]! : -1;
    if (deed !== to + 1 && !(deed > to && deed < to + 4)) continue;
    if (xpos[deed] !== 'VB' || hasDependant(annotation, deed, ['nsubj'])) continue;
    if (!/^(?:advcl|xcomp|acl)$/.test(deprel[deed]!) || (head[deed] !== noun && head[deed] !== head[noun])) continue;
    [head[deed], deprel[deed]] = [noun, 'acl'];
    [head[asked], deprel[asked]] = [deed, 'nsubj'];
    [head[noun + 1], deprel[noun + 1]] = [deed, 'mark'];
  }
}
mendSubjectsOfCalls.needs = [asking, /^for$/, /^to$/];
