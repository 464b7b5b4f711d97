import type { Annotation } from '../model/index.js';
import { saying } from './relative-claims.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Hangs a clause whose subject stands right behind a second verb of saying on that, where the parser hangs it on the first verb (`Chad denies
 * the charge and says its envoy, expelled in May, will return`): what is told of the subject between commas is neither said nor
 * sets the verb apart from it. Changes the annotation in place.
 */
export function mendClausesOfSecondSayings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let say = 2; say + 2 < words.length; say++) {
    const first = head[say]!;
    if (!saying.test(words[say]!) || deprel[say] !== 'conj' || first < 0 || first > say) continue;
    const verb = deprel.findIndex(
      (relation, at) =>
        at > say + 1 && head[at] === first && /^(?:ccomp|conj)$/.test(relation) && /^(?:VERB|AUX)$/.test(upos[at]!),
    );
    if (verb < 0 || hasDependant(annotation, verb, ['cc', 'mark'])) continue;
    const below = (above: number, relations: RegExp): number =>
      deprel.findIndex((relation, at) => at > say && at < verb && head[at] === above && relations.test(relation));
    const own = below(verb, /^nsubj/);
    // `says its mandate, extended in May, runs`: the parser has it say the mandate
    const object = own < 0 && /^VB[DPZ]$/.test(xpos[verb]!) && words[verb - 1] === ',' ? below(say, /^obj$/) : -1;
    const subject = Math.max(own, object);
    if (subject < 0 || !isUnder(annotation, say + 1, subject)) continue;
    const told = below(say, /^ccomp$/);
    const isTold = told > subject && xpos[told] === 'VBN' && words[subject + 1] === ',' && told === subject + 2;
    if (hasDependant(annotation, say, object < 0 ? ['obj', 'xcomp'] : ['ccomp', 'xcomp'])) continue;
    if (told >= 0 && !isTold) continue;
    if (isTold) [head[told], deprel[told]] = [subject, 'acl'];
    if (object >= 0) [head[object], deprel[object]] = [verb, 'nsubj'];
    [head[verb], deprel[verb]] = [say, 'ccomp'];
  }
}
mendClausesOfSecondSayings.needs = [saying, /^(?:and|but)$/];
