import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes a subject of the guest whom the parser takes for a description of the host (`At the invitation of President Rosa Lind, member of the
 * Council and Foreign Minister Juan Mora will visit Peru`): the verb behind him has no other. Changes the annotation in place.
 */
export function mendInvitedGuests(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = head.indexOf(-1);
  const invitation = words.indexOf('invitation');
  if (invitation < 0 || invitation > 3 || invitation > verb || upos[verb] !== 'VERB') return;
  if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj'])) return;
  let last = verb - 1;
  while (last > invitation && head[last] === verb && /^(?:aux|advmod)/.test(deprel[last]!)) last--;
  if (xpos[last] !== 'NNP' || !isUnder(annotation, last, invitation)) return;
  let name = last;
  while (/^flat/.test(deprel[name]!)) name = head[name]!;
  if (!/^(?:conj|appos)$/.test(deprel[name]!)) return;
  const comma = words.lastIndexOf(',', name);
  if (comma < invitation) return;
  // what describes him before his own title: `member of the Council and`
  const other = [...words.keys()].find(
    (at) => at > comma && at < name && !isUnder(annotation, at, name) && head[at]! < comma,
  );
  [upos[name], xpos[name], head[name], deprel[name]] = ['PROPN', 'NNP', verb, 'nsubj'];
  head[comma] = verb;
  if (other === undefined) return;
  const and = [...words.keys()].find((at) => at > other && at < name && deprel[at] === 'cc' && head[at] === name);
  const title = [...words.keys()].findLast((at) => at < name && head[at] === name && deprel[at] === 'nmod:desc');
  [head[other], deprel[other]] = [name, 'nmod:desc'];
  if (and !== undefined && title !== undefined && title > and) {
    head[and] = title;
    [head[title], deprel[title]] = [other, 'conj'];
  }
}
mendInvitedGuests.needs = [/^invitation$/];
