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

/**
 * Says of a source at the head of a sentence what it is between commas, where the parser takes that for a subject beside the subject
 * (`According to the Lima Times, a weekly, farms will close`). Changes the annotation in place.
 */
export function mendSourcesDescribed(words: readonly string[], { head, deprel, upos }: Annotation): void {
  if (!/^According$/i.test(words[0]!) || words[1] !== 'to') return;
  const comma = words.indexOf(',', 2);
  const source = comma < 0 ? -1 : head[0]!;
  if (source < 2 || source > comma || deprel[source] !== 'obl') return;
  const noun = deprel.findIndex((relation, at) => at > comma && /^nsubj/.test(relation) && head[at] === head[source]);
  if (noun < 0 || upos[noun] !== 'NOUN' || !/^(?:an?|the|its|one)$/.test(words[comma + 1]!)) return;
  const end = words.indexOf(',', noun);
  if (end < 0 || words.slice(comma + 1, noun).includes(',')) return;
  const subject = deprel.findIndex((relation, at) => at > end && /^nsubj/.test(relation) && head[at] === head[source]);
  if (subject > end) [head[noun], deprel[noun]] = [source, 'appos'];
}
mendSourcesDescribed.needs = [/^according$/i, /^,$/];
