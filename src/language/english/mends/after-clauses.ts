import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const opening = /^(?:after|before|since)$/i;

/**
 * Makes a clause of time of a report whose subject the parser has behind a preposition, and the main clause of what it has as a
 * second report (`Weeks after Lind said that it would end, rebels shelled Lima`). Changes the annotation in place.
 */
export function mendAfterClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const report = head.findIndex((above) => above < 0);
  if (report < 2 || upos[report] !== 'VERB') return;
  const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === report && at < report);
  const after = words.findIndex(
    (word, at) => at < subject && opening.test(word) && head[at] === subject && deprel[at] === 'case',
  );
  if (subject < 0 || after < 0) return;
  const clauses = deprel.flatMap((relation, at) =>
    relation === 'ccomp' && head[at] === report && at > report ? [at] : [],
  );
  const main = clauses.at(-1)!;
  if (clauses.length !== 2 || hasDependant(annotation, main, ['mark'])) return;
  const other = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === main && at < main);
  if (other < 0 || !words.slice(clauses[0], other).includes(',')) return;
  [head[after], deprel[after], upos[after]] = [report, 'mark', 'SCONJ'];
  [head[main], deprel[main]] = [-1, 'root'];
  [head[report], deprel[report]] = [main, 'advcl'];
  const stop = words.length - 1;
  if (head[stop] === report && deprel[stop] === 'punct') head[stop] = main;
}
mendAfterClauses.needs = [opening];
