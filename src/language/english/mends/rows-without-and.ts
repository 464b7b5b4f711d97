import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes one list of three or more names that headlines set before a verb without `and`, where the parser takes one of them for what
 * the first is called or has another for the subject: `Peru, Chile, Mali quit pact`. Changes the annotation in place.
 */
export function mendRowsWithoutAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !/^VB[DPZ]?$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['mark', 'aux']))
      continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb);
    if (subject < 0 || upos[subject] !== 'PROPN' || hasDependant(annotation, subject, ['cc', 'det', 'case'])) continue;
    const row = rowBetween(words, annotation, subject, verb);
    if (row.length < 2) continue;
    for (const name of row) [head[name], deprel[name]] = [subject, 'conj'];
  }
}
mendRowsWithoutAnd.needs = [/^,$/];

/** The heads of the names that stand one behind another, each behind a comma, between a subject and its verb; none where more stands there. */
function rowBetween(words: readonly string[], annotation: Annotation, subject: number, verb: number): number[] {
  const { head, deprel, upos } = annotation;
  const row: number[] = [];
  let from = subject + 1;
  while (from < verb) {
    if (words[from] !== ',') return [];
    let end = from + 1;
    while (end < verb && upos[end] === 'PROPN') end++;
    if (end === from + 1) return [];
    let name = end - 1;
    // the head of a name of several words is the one from which the way leads out of it
    for (let above = head[name]!; above > from && above < end; above = head[name]!) name = above;
    const isOfRow =
      (head[name] === subject || head[name] === verb || isUnder(annotation, name, subject)) &&
      /^(?:appos|conj|nsubj)$/.test(deprel[name]!);
    if (!isOfRow || hasDependant(annotation, name, ['cc', 'case', 'nummod'])) return [];
    row.push(name);
    from = end;
  }
  return row;
}
