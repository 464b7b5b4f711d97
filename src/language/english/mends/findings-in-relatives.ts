import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const finding = /^(?:found|finds|ruled|rules|held|holds|concluded|concludes|decided|decides|determined)$/;
const relative = /^(?:which|that)$/;

/**
 * Reads `the decree, which the court ruled in May did not breach the charter` as what the decree did not, with the court's ruling put in, where the
 * parser makes the court the one who did. Changes the annotation in place.
 */
export function mendFindingsInRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let which = 2; which + 5 < words.length; which++) {
    const verb = head[which]!;
    if (!relative.test(words[which]!) || !/^nsubj/.test(deprel[which]!) || verb < which || deprel[verb] !== 'acl:relcl')
      continue;
    const court = deprel.findIndex(
      (relation, at) => at > which && at < verb && head[at] === verb && /^nsubj/.test(relation),
    );
    if (court < 0 || !/^(?:NOUN|PROPN)$/.test(upos[court]!)) continue;
    const found = words.findIndex((word, at) => at > court && at < verb && finding.test(word));
    if (found < 0 || upos[found] !== 'VERB' || hasDependant(annotation, found, ['nsubj', 'obj', 'ccomp'])) continue;
    if (
      !words
        .slice(found + 1, verb)
        .some((_, i) => head[found + 1 + i] === verb && /^aux|^cop/.test(deprel[found + 1 + i]!))
    )
      continue;
    const noun = head[verb]!;
    if (isUnder(annotation, noun, verb) || isUnder(annotation, verb, found)) continue;
    [head[court], deprel[court]] = [found, 'nsubj'];
    [head[found], deprel[found]] = [verb, 'parataxis'];
  }
}
mendFindingsInRelatives.needs = [relative, finding];
