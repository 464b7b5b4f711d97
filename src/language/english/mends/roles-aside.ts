import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

/**
 * Makes the predicate of the verb behind what its subject is there (`Peru, as chair of the Council of Ministers, offered to mediate`),
 * where the parser hangs it on the name or gives it the role for subject. Changes the annotation in place.
 */
export function mendRolesAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const name = head.findIndex((above) => above < 0);
  if (name < 0 || upos[name] !== 'PROPN') return;
  const as = words.findIndex((word, at) => at > name && word === 'as' && words[at - 1] === ',');
  if (as < 0 || as > name + 4) return;
  const verb = head.findIndex(
    (above, at) => at > as && above === name && deprel[at] === 'acl' && /^VB[DZ]$/.test(xpos[at]!),
  );
  if (verb < 0 || words[verb - 1] !== ',') return;
  const role = /^(?:nsubj|nmod|obl)$/.test(deprel[head[as]!] ?? '')
    ? head[as]!
    : head.findIndex((above, at) => at > as && at < verb && above === verb && deprel[at] === 'nsubj');
  if (role < as || role > verb || upos[role] !== 'NOUN' || isUnder(annotation, verb, role)) return;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[name], deprel[name]] = [verb, 'nsubj'];
  [head[role], deprel[role]] = [verb, 'obl'];
  [head[as], deprel[as], upos[as]] = [role, 'case', 'ADP'];
  for (let at = verb + 1; at < words.length; at++) if (head[at] === name) head[at] = verb;
}
mendRolesAside.needs = [/^as$/, /^,$/];
