import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Verbs of thinking and saying whose present is written like a plural, and that take a clause without `that`. */
const presents = /^(?:doubts|fears|hopes|claims|vows|regrets|worries|demands|bets|guesses|estimates|reckons)$/;

/**
 * Takes a plural between a name that opens the sentence and a clause with a subject of its own for the verb it is (`Huamani doubts the law
 * will pass`, `Peru fears Chile will leave`). Changes the annotation in place.
 */
export function mendPresentsBeforeClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (!/^[.,;]$/.test(words.at(-1)!)) return;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    const name = verb - 1;
    if (!presents.test(words[verb]!) || xpos[verb] !== 'NNS' || upos[name] !== 'PROPN' || head[name] !== verb) continue;
    if (deprel[name] !== 'compound' && deprel[name] !== 'nsubj') continue;
    if (deprel.some((relation, at) => relation === 'det' && head[at] === verb)) continue;
    if (deprel.some((_, at) => at < name && head[at] === verb && !/^(?:compound|flat|punct|cc)$/.test(deprel[at]!)))
      continue;
    const main = head[verb]!;
    if (main < verb + 2 || !/^(?:nsubj|obj|obl)/.test(deprel[verb]!) || !/^(?:root|ccomp|conj)$/.test(deprel[main]!))
      continue;
    if (!hasTense(annotation, main)) continue;
    const subject = subjectOf(annotation, verb, main);
    if (subject < 0) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === main && at !== verb && (at < name || (at > main && deprel[at] === 'punct'))) head[at] = verb;
      else if (head[at] === verb && at > verb && at !== subject) head[at] = main;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [head[main]!, deprel[main]!, 'VERB', 'VBZ'];
    [head[main], deprel[main]] = [verb, 'ccomp'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[subject], deprel[subject]] = [main, 'nsubj'];
  }
}
mendPresentsBeforeClauses.needs = [presents];

const hasTense = (annotation: Annotation, verb: number): boolean =>
  /^VB[DZP]$/.test(annotation.xpos[verb]!) || hasDependant(annotation, verb, ['aux', 'cop']);

/** The subject of the clause behind a plural, which the parser may take for a further name of what the plural means; or -1. */
function subjectOf({ head, deprel, xpos }: Annotation, verb: number, main: number): number {
  const own = deprel.findIndex(
    (relation, at) => at > verb && at < main && head[at] === main && /^nsubj/.test(relation) && !/^W/.test(xpos[at]!),
  );
  if (own >= 0) return own;
  if (!deprel[verb]!.startsWith('nsubj')) return -1;
  return deprel.findIndex((relation, at) => at === verb + 1 && head[at] === verb && /^(?:appos|flat)$/.test(relation));
}
