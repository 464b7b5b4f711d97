import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const saying =
  /^(?:say|says|said|argue|argues|argued|claim|claims|claimed|insist|insists|insisted|complained|complains)$/;

/**
 * Makes a clause of what somebody says where the parser has the subject of that clause for a second subject of the saying and its verb for
 * a participle (`Diaz said the text trampled on their rights`). Changes the annotation in place.
 */
export function mendClaimsAsParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 1; said + 3 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || hasDependant(annotation, said, ['ccomp'])) continue;
    const isSubject = (relation: string, at: number): boolean => head[at] === said && relation === 'nsubj';
    const first = deprel.findIndex((relation, at) => at < said && isSubject(relation, at));
    const noun = deprel.findIndex((relation, at) => at > said && isSubject(relation, at));
    const verb = noun + 1;
    if (first < 0 || noun < 0 || head[verb] !== noun || deprel[verb] !== 'acl' || xpos[verb] !== 'VBN') continue;
    if (hasDependant(annotation, verb, ['aux', 'mark', 'obl:agent'])) continue;
    [head[verb], deprel[verb], xpos[verb]] = [said, 'ccomp', 'VBD'];
    head[noun] = verb;
  }
}
mendClaimsAsParticiples.needs = [saying];
