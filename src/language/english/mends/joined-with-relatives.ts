import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const pronoun = /^(?:which|who|whose)$/;

/**
 * Makes a clause of its own of a name behind *and* with a relative clause and a verb behind that (`The union suspended it, and Peru, which
 * chairs the group, cancelled a summit`), where the parser joins the name to the object. Changes the annotation in place.
 */
export function mendJoinedWithRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 4; name + 4 < words.length; name++) {
    if (upos[name] !== 'PROPN' || deprel[name] !== 'conj' || words[name + 1] !== ',') continue;
    if (!pronoun.test(words[name + 2]!) || words[name - 1] !== 'and' || words[name - 2] !== ',') continue;
    const first = head[name]!;
    const main = head[first] ?? -1;
    if (main < 0 || main > first || upos[main] !== 'VERB' || !/^(?:obj|obl)$/.test(deprel[first]!)) continue;
    const isOn = (at: number): boolean => head[at] === first || head[at] === name;
    const aside = deprel.findIndex((relation, at) => at > name && relation === 'acl:relcl' && isOn(at));
    const verb = deprel.findIndex(
      (relation, at) =>
        at > aside &&
        aside > 0 &&
        words[at - 1] === ',' &&
        /^VB[DZ]$/.test(xpos[at]!) &&
        ((/^acl/.test(relation) && isOn(at)) || (relation === 'conj' && head[at] === aside)),
    );
    if (verb < 0 || hasDependant(annotation, verb, ['nsubj', 'mark', 'aux:pass', 'cc'])) continue;
    [head[verb], deprel[verb]] = [main, 'conj'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    head[aside] = name;
    for (let at = name - 2; at < name; at++) if (head[at] === name) head[at] = verb;
    if (isOn(verb - 1) || head[verb - 1] === first) head[verb - 1] = name;
  }
}
mendJoinedWithRelatives.needs = [/^and$/, pronoun, /^,$/];
