import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

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

const telling =
  /^(?:say|said|add|added|argue|argued|claim|claimed|insist|insisted|note|noted|warn|warned|stress|stressed)$|^(?:saying|adding|arguing|claiming|insisting|noting|warning|stressing)$/;

/**
 * The same behind *that*, where the verb of the clause is taken for a participle of its subject: `adding that the treaty between the two applied to
 * ships`. Changes the annotation in place.
 */
export function mendClaimsBehindThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 0; said + 3 < words.length; said++) {
    const that = said + 1;
    if (!telling.test(words[said]!) || words[that] !== 'that' || deprel[that] !== 'mark') continue;
    const verb = head[that]!;
    if (verb <= that || deprel[verb] !== 'acl' || xpos[verb] !== 'VBN') continue;
    const noun = deprel.findIndex((relation, at) => at > that && head[at] === said && relation === 'nsubj');
    if (noun < 0 || !isUnder(annotation, verb, noun) || hasDependant(annotation, verb, ['aux', 'nsubj', 'obl:agent']))
      continue;
    if (hasDependant(annotation, said, ['ccomp'])) continue;
    [head[verb], deprel[verb], xpos[verb]] = [said, 'ccomp', 'VBD'];
    head[noun] = verb;
  }
}
mendClaimsBehindThat.needs = [telling, /^that$/];
