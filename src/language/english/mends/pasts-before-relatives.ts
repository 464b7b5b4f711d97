import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const noun = /^(?:NOUN|PROPN)$/;

/**
 * Makes a past with `on` or `for` the main verb where the parser takes it for a participle of the subject, and the verb of a relative clause
 * without its pronoun for the main one (`Peru called on Chad to quit the hills it holds and on Mali to pay`). Changes the annotation in
 * place.
 */
export function mendPastsBeforeRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  const past = head.findIndex(
    (above, at) => deprel[at] === 'acl' && xpos[at] === 'VBN' && above === at - 1 && calling.test(words[at]!),
  );
  if (past < 1 || root < past + 3 || !/^(?:on|for)$/.test(words[past + 1] ?? '')) return;
  const subject = head[past]!;
  const pronoun = root - 1;
  const thing = root - 2;
  if (head[subject] !== root || deprel[subject] !== 'nsubj' || head[pronoun] !== root || deprel[pronoun] !== 'nsubj')
    return;
  if (xpos[pronoun] !== 'PRP' || upos[thing] !== 'NOUN' || !/^VB[DPZ]$/.test(xpos[root]!)) return;
  if (hasDependant(annotation, root, ['obj', 'ccomp', 'aux:pass'])) return;
  [head[past], deprel[past], xpos[past]] = [-1, 'root', 'VBD'];
  head[subject] = past;
  for (let at = 0; at < words.length; at++)
    if (head[at] === root && at !== pronoun && (at < pronoun || deprel[at] === 'punct')) head[at] = past;
  [head[root], deprel[root]] = [thing, 'acl:relcl'];
}
const calling = /^(?:called|pressed|pushed|appealed)$/;
mendPastsBeforeRelatives.needs = [calling, /^(?:on|for)$/];

const resumed = /^(?:resume)$/;

/**
 * Makes `resume` a verb behind an infinitive and `and`, where the parser takes it for a noun (`to withdraw its troops and resume talks`).
 * Changes the annotation in place.
 */
export function mendResumed(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at + 1 < words.length; at++) {
    if (!resumed.test(words[at]!) || upos[at] !== 'NOUN' || deprel[at] !== 'conj' || words[at - 1] !== 'and') continue;
    const object = head[at]!;
    const verb = object < 0 || object > at ? -1 : head[object]!;
    const things = at + 1;
    if (verb < 0 || xpos[verb] !== 'VB' || deprel[object] !== 'obj' || !noun.test(upos[things]!)) continue;
    if (head[things] !== verb && head[things] !== at) continue;
    [head[at], upos[at], xpos[at]] = [verb, 'VERB', 'VB'];
    [head[things], deprel[things]] = [at, 'obj'];
  }
}
mendResumed.needs = [resumed];
