import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const saying =
  /^(?:said|says|added|argued|warned|insisted|noted|stressed|complained|claimed|told|explained|concluded|predicted|cautioned)$/;

/**
 * Sets a closing remark beside the whole sentence, where the parser sets it beside what something is or becomes: `Sanctions must not become a
 * weapon, she warned`. Changes the annotation in place.
 */
export function mendRemarksOnPredicates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 4; said < words.length; said++) {
    if (!saying.test(words[said]!) || deprel[said] !== 'parataxis') continue;
    const noun = head[said]!;
    if (noun < 0 || noun > said || !/^(?:xcomp|obj|obl)$/.test(deprel[noun]!) || upos[noun] === 'VERB') continue;
    const subject = deprel.findIndex((role, at) => role === 'nsubj' && head[at] === said);
    if (subject < noun || words[subject - 1] !== ',' || hasDependant(annotation, said, ['obj', 'ccomp'])) continue;
    if (!/^[.!?"”]$/.test(words[said + 1] ?? '.')) continue;
    const verb = head[noun]!;
    if (verb < 0 || head[verb] !== -1 || verb > noun) continue;
    head[said] = verb;
  }
}
mendRemarksOnPredicates.needs = [saying, /^,$/];
