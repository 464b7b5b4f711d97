import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes a participle that holds the `but` or `and` before its noun for the verb of a clause of its own (`Lind met Soto, but
 * the two sides left without a deal`): what joins clauses stands in none about a noun. Changes the annotation in place.
 */
export function mendJoinedClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const noun = head[at]!;
    if (xpos[at] !== 'VBN' || deprel[at] !== 'acl' || noun < 2 || noun > at) continue;
    if (!/^nsubj/.test(deprel[noun]!) || hasDependant(annotation, at, ['aux', 'nsubj', 'mark'])) continue;
    const verb = head[noun]!;
    if (verb < 0 || verb > noun || upos[verb] !== 'VERB') continue;
    const joint = deprel.findIndex((relation, word) => relation === 'cc' && head[word] === at && word < noun);
    if (joint < 0 || joint < verb || words[joint - 1] !== ',') continue;
    xpos[at] = 'VBD';
    [head[at], deprel[at]] = [verb, 'conj'];
    [head[noun], deprel[noun]] = [at, 'nsubj'];
  }
}

/**
 * Takes a form in -ing that closes its clause behind `that` or `this` for a noun (`Chad rejects that reading.`), where the
 * parser has the pronoun as an object. Changes the annotation in place.
 */
export function mendGerundsBehindDemonstratives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const that = at - 1;
    const verb = head[at]!;
    if (xpos[at] !== 'VBG' || deprel[at] !== 'advcl' || !/^th(?:at|is)$/.test(words[that]!)) continue;
    if (verb !== at - 2 || (head[that] !== verb && head[that] !== at) || deprel[that] !== 'obj') continue;
    if (!/^[.,;:!?]$/.test(words[at + 1] ?? '.') || hasDependant(annotation, at, ['obj', 'mark', 'nsubj'], at))
      continue;
    [upos[at], xpos[at], deprel[at]] = ['NOUN', 'NN', 'obj'];
    [upos[that], xpos[that], head[that], deprel[that]] = ['DET', 'DT', at, 'det'];
  }
}
