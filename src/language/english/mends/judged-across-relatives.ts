import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const judging =
  /^(?:regard|consider|see|saw|view|treat|describ|portray|depict|characteri[sz]|brand|denounc|dismiss|condemn|criticiz|criticis|reject|hail|prais|defend|denounc|cit|identifi|identify|recogni[sz]|interpret|present)(?:e?s|e?d|ing|e|n)?$/;
const holding =
  /^(?:consider|deem|call|declar|find|found|rul|pronounc|render|keep|kept|mak|made|leav|left)(?:e?s|e?d|ing|e)?$/;

/**
 * Gives the verb of the sentence what it says its object is (`regards the pact, which Lind drafted, as void`, `considers the pact, which
 * it signed, dead`), where the parser leaves that in the relative clause between. Changes the annotation in place.
 */
export function mendJudgedAcrossRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let relative = 4; relative + 2 < words.length; relative++) {
    if (deprel[relative] !== 'acl:relcl') continue;
    const noun = head[relative]!;
    const verb = noun < 0 ? -1 : head[noun]!;
    if (verb < 0 || verb > noun || deprel[noun] !== 'obj' || upos[verb] !== 'VERB') continue;
    const comma = words.indexOf(',', relative);
    if (words[noun + 1] !== ',' || comma < 0) continue;
    const isAs = words[comma + 1] === 'as' && judging.test(words[verb]!);
    const said = isAs ? head[comma + 1]! : comma + 1;
    if (said <= comma || !isUnder(annotation, said, relative) || head[said]! > comma) continue;
    if (
      !isAs &&
      !(holding.test(words[verb]!) && upos[said] === 'ADJ' && /^(?:[.,;]|and)$/.test(words[said + 1] ?? '.'))
    )
      continue;
    // `the pact, which Lind condemned, as Peru did, as void`
    if (deprel.some((relation, at) => head[at] === said && relation.startsWith('nsubj'))) continue;
    head[said] = verb;
    if (!isAs) deprel[said] = 'xcomp';
    else deprel[said] = upos[said] === 'VERB' ? 'advcl' : 'obl';
  }
}
mendJudgedAcrossRelatives.needs = [/^(?:which|who|whom|whose)$/, /^,$/];

const charging = /^(?:charg|accus|blam|sue|suing|indict|suspect|convict)(?:e?s|e?d|ing)?$/;

/**
 * Gives a relative clause that charges somebody to the name right before it, where the parser gives it to the thing of his: `repeated the
 * words of Ruiz, whom Lind accuses of fraud`. Changes the annotation in place.
 */
export function mendChargedInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let pronoun = 4; pronoun + 2 < words.length; pronoun++) {
    if (!/^(?:which|whom)$/.test(words[pronoun]!) || words[pronoun - 1] !== ',') continue;
    const verb = head[pronoun]!;
    const thing = verb < 0 ? -1 : head[verb]!;
    if (thing < 0 || deprel[verb] !== 'acl:relcl' || deprel[pronoun] !== 'obj' || !charging.test(words[verb]!))
      continue;
    let name = pronoun - 2;
    while (name > thing && upos[name] === 'PROPN' && upos[head[name]!] === 'PROPN' && deprel[name] !== 'nmod')
      name = head[name]!;
    if (upos[thing] !== 'NOUN' || upos[name] !== 'PROPN' || name <= thing || !isUnder(annotation, name, thing))
      continue;
    head[verb] = name;
  }
}
mendChargedInRelatives.needs = [/^(?:which|whom)$/, charging];
