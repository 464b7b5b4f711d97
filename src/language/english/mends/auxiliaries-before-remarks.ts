import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const saying = /^(?:said|says|say|argued?|argues|claimed?|claims|insist(?:s|ed)?|added|adds|thought|thinks|believed?)$/;
const auxiliary = /^(?:had|has|have|would|will|could|should|might|must|was|were|is|are)$/;

/**
 * Gives a verb the auxiliary and the subject before a remark that is put between them, where the parser makes a clause of these: `since
 * Peru had, it said, demanded that Chile leave`. Changes the annotation in place.
 */
export function mendAuxiliariesBeforeRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 4; said + 2 < words.length; said++) {
    if (!saying.test(words[said]!) || words[said + 1] !== ',' || upos[said] !== 'VERB') continue;
    const verb = said + 2;
    if (head[verb] !== said || deprel[verb] !== 'ccomp' || !/^VB[NGD]?$/.test(xpos[verb]!)) continue;
    const comma = words.lastIndexOf(',', said - 1);
    const helping = comma - 1;
    if (comma < 1 || !auxiliary.test(words[helping]!) || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'aux']))
      continue;
    if (head[helping] !== said || !/^(?:advcl|ccomp|parataxis)$/.test(deprel[helping]!)) continue;
    const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === helping);
    if (subject < 0 || subject > helping) continue;
    [head[verb], deprel[verb]] = [head[said]!, deprel[said]!];
    [head[said], deprel[said]] = [verb, 'parataxis'];
    if (xpos[verb] === 'VBD') xpos[verb] = 'VBN';
    const isPassive = xpos[verb] === 'VBN' && /^(?:was|were|is|are)$/.test(words[helping]!);
    for (let at = 0; at < helping; at++) if (head[at] === helping) head[at] = verb;
    deprel[subject] = isPassive ? 'nsubj:pass' : 'nsubj';
    [head[helping], deprel[helping], upos[helping]] = [verb, isPassive ? 'aux:pass' : 'aux', 'AUX'];
    for (let at = said + 3; at < words.length; at++) if (head[at] === said) head[at] = verb;
  }
}
mendAuxiliariesBeforeRemarks.needs = [saying, auxiliary, /^,$/];
