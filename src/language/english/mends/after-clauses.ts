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

/** What people do to nobody, and what they are not left to be described by. */
const moving =
  /^(?:crossed|arrived|entered|landed|died|returned|escaped|walked|gathered|marched|rioted|defected|resigned)$/;

/**
 * Makes a clause of time of a noun behind `after` and a past right behind it, where the parser takes that for a participle (`closed the
 * border after thousands of refugees crossed in a month`). Changes the annotation in place.
 */
export function mendArrivals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    if (deprel[verb] !== 'acl' || xpos[verb] !== 'VBN' || !moving.test(words[verb]!)) continue;
    let noun = head[verb]!;
    // `thousands of refugees crossed`
    if (deprel[noun] === 'nmod' && noun === verb - 1 && deprel[head[noun]!] === 'obl') noun = head[noun]!;
    const after = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun && at < noun);
    if (after < 1 || !opening.test(words[after]!) || deprel[noun] !== 'obl' || noun > verb) continue;
    const main = head[noun]!;
    if (main < 0 || main > after || hasDependant(annotation, verb, ['obl:agent', 'aux', 'nsubj'])) continue;
    if (words.slice(after, verb).some((word) => word === ',')) continue;
    // a verb behind it would be that of the clause
    if (xpos.some((tag, at) => at > verb && /^VB[DZP]$/.test(tag) && head[at] === main)) continue;
    [head[verb], deprel[verb], xpos[verb]] = [main, 'advcl', 'VBD'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[after], deprel[after], upos[after]] = [verb, 'mark', 'SCONJ'];
  }
}
mendArrivals.needs = [opening, moving];
