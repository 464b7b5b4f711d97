import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const prepositions = /^(?:in|since|until|till|by|before|after|from|last|this|next|early|late|mid)$/;
const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const times = new RegExp(`${months.source}|${weekdays.source}`);
const finite = /^VB[DZP]$/;

/**
 * Takes a month behind a preposition for a time where the parser makes an auxiliary or a subject of it (`Peru in May expelled the envoy`,
 * `the minister who left in May returned`, `had left and on Monday returned`). Changes the annotation in place.
 */
export function mendMonthsBehindPrepositions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let month = 2; month + 1 < words.length; month++) {
    const before = month - 1;
    if (weekdays.test(words[month]!) && words[before] === 'on' && deprel[month] === 'nsubj') {
      [deprel[month], head[before], deprel[before]] = ['obl', month, 'case'];
      continue;
    }
    if (!months.test(words[month]!) || !prepositions.test(words[before]!)) continue;
    const verb = head[month]!;
    if (verb < month || upos[verb] !== 'VERB') continue;
    const isAuxiliary = deprel[month] === 'aux';
    if (!isAuxiliary && deprel[month] !== 'nsubj') continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < before);
    if (subject < 0) continue;
    [upos[month], xpos[month], deprel[month]] = ['PROPN', 'NNP', 'obl'];
    head[month] = verbBefore(annotation, month, subject) ?? verb;
    [head[before], deprel[before]] = [month, 'case'];
    if (upos[before] === 'SCONJ') [upos[before], xpos[before]] = ['ADP', 'IN'];
    if (xpos[verb] === 'VBN' && !hasDependant(annotation, verb, ['aux'])) xpos[verb] = 'VBD';
    if (!finite.test(xpos[verb]!) && xpos[verb] === 'VB') xpos[verb] = 'VBP';
  }
}
mendMonthsBehindPrepositions.needs = [
  times,
  /^(?:on|in|since|until|till|by|before|after|from|last|this|next|early|late|mid)$/,
];

/** The verb of the clause between a subject and the month, which that clause ends with (`who left in May`). */
function verbBefore({ head, deprel, upos }: Annotation, month: number, subject: number): number | null {
  for (let at = month - 1; at > subject; at--)
    if (upos[at] === 'VERB' && deprel[at]!.startsWith('acl') && head[at] === subject) return at;
  return null;
}
