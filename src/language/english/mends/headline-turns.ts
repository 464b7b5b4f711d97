import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Who speaks for a body. */
const speakers =
  /^(?:says|say|tells|vows|denies|deny|warns|warn|rejects|reject|urges|urge|calls|accuses|seeks|blames|condemns|demands|claims)$/;

/**
 * Sets the second of two turns in a headline beside the first, where the parser takes it for a part of what the first says (`Kyiv says
 * drones hit port, Moscow denies damage`). Changes the annotation in place.
 */
export function mendTurnsInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?"”…]$/.test(words.at(-1)!)) return;
  const root = head.findIndex((above) => above < 0);
  if (root < 1 || !/^VB[ZP]$/.test(xpos[root]!)) return;
  for (let verb = root + 4; verb + 1 < words.length; verb++) {
    if (!speakers.test(words[verb]!) || !/^VB[ZP]$/.test(xpos[verb]!)) continue;
    if (
      !/^(?:ccomp|conj|parataxis|advcl)$/.test(deprel[verb]!) ||
      hasDependant(annotation, verb, ['mark', 'cc', 'aux'])
    )
      continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > root);
    const comma = words.lastIndexOf(',', subject);
    if (subject < 0 || subject > verb || comma <= root + 1 || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    if (words.slice(comma + 1, verb).some((_, at) => !isUnder(annotation, comma + 1 + at, subject))) continue;
    if (isUnder(annotation, root, verb)) continue;
    [head[verb], deprel[verb]] = [root, 'conj'];
    head[comma] = verb;
  }
}
mendTurnsInHeadlines.needs = [speakers, /^,$/];

const pressing =
  /^(?:grill|slam|blast|rap|eye|mull|back|urge|probe|target|seek|fear|warn|question|quiz|press|hail|defy|claim|demand|boycott|protest|block|attack|seize|ban|vow|reject|accuse|condemn)$/;

/**
 * Makes the verb of a headline of a bare form between a plural and a noun, where the parser makes one name of the three (`Peruvian
 * senators grill minister over funds`). Changes the annotation in place.
 */
export function mendBarePresents(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?"”…]$/.test(words.at(-1)!)) return;
  for (let verb = 1; verb + 1 < words.length && verb < 5; verb++) {
    const subject = verb - 1;
    const object = verb + 1;
    if (!pressing.test(words[verb]!) || xpos[verb] !== 'NN' || xpos[subject] !== 'NNS' || upos[object] !== 'NOUN')
      continue;
    if (
      deprel[verb] !== 'compound' ||
      head[verb] !== object ||
      head[subject] !== object ||
      deprel[subject] !== 'compound'
    )
      continue;
    for (let at = 0; at < subject; at++) if (head[at] === object) head[at] = subject;
    for (let at = object + 1; at < words.length; at++)
      if (head[at] === object && deprel[at] === 'nmod') deprel[at] = 'obl';
    const [above, relation] = [head[object]!, deprel[object]!];
    [upos[verb], xpos[verb]] = ['VERB', 'VBP'];
    const isSubject = /^nsubj/.test(relation) && above > object;
    [head[verb], deprel[verb]] = isSubject ? [above, 'parataxis'] : [above, relation];
    for (let at = object + 1; at < words.length; at++) if (head[at] === object) head[at] = verb;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendBarePresents.needs = [pressing];

/**
 * Makes the predicate of a headline of the verb it ends in, behind its subject, where the parser sets the two side by side (`Peruvian
 * aide quits`). Changes the annotation in place.
 */
export function mendClosingPresents(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = words.length - 1;
  const subject = verb - 1;
  if (subject < 0 || xpos[verb] !== 'VBZ' || head[verb] !== subject || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) return;
  if (!/^(?:parataxis|acl|acl:relcl|appos|conj)$/.test(deprel[verb]!) || hasDependant(annotation, subject, ['case']))
    return;
  [head[verb], deprel[verb]] = [head[subject]!, deprel[subject]!];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
}
mendClosingPresents.needs = [
  /^(?:quits|resigns|dies|wins|protests|retreats|surrenders|objects|apologi[sz]es|strikes)$/,
];
