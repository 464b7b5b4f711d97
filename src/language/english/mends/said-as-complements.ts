import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying = /^(?:said|says|told|added|announced|declared|warned|stressed|insisted|noted|confirmed)$/;
/** Verbs with two objects or an infinitive, behind which the parser looks for one more. */
const contents = ['ccomp', 'xcomp', 'obj', 'mark', 'cc', 'aux', 'aux:pass'];

/**
 * Makes the sentence that of whoever says behind a comma what stands before it, where the parser takes his saying so for what that brings about:
 * `Chad will not allow the pact to be changed by anyone, the minister said on Friday`. Changes the annotation in place.
 */
export function mendSaidAsComplements(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  if (root < 1 || upos[root] !== 'VERB') return;
  for (let said = root + 3; said < words.length; said++) {
    if (!saying.test(words[said]!) || !/^VB[DZ]$/.test(xpos[said]!) || head[said] !== root || deprel[said] !== 'ccomp')
      continue;
    if (hasDependant(annotation, said, contents)) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    if (subject < 0) continue;
    let first = subject;
    for (let at = root + 1; at < said; at++) if (isUnder(annotation, at, subject)) first = Math.min(first, at);
    if (words[first - 1] !== ',' || first - root < 4 || saying.test(words[root]!)) continue;
    // the verb has all it needs before the comma
    const isWhole = deprel.some(
      (relation, at) => head[at] === root && at > root && at < first && /^(?:obj|iobj|xcomp|obl)/.test(relation),
    );
    if (!isWhole) continue;
    for (let at = first - 1; at < words.length; at++)
      if (head[at] === root && at !== said && (at === first - 1 || at > said)) head[at] = said;
    [head[said], deprel[said]] = [-1, 'root'];
    [head[root], deprel[root]] = [said, 'ccomp'];
    return;
  }
}
mendSaidAsComplements.needs = [saying, /^,$/];
