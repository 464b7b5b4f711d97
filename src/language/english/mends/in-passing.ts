import type { Annotation } from '../model/index.js';

/**
 * Gives a verb of saying the clause behind *in passing*, which the parser takes for what passes: `said in passing that he was tired`. Changes
 * the annotation in place.
 */
export function mendInPassing(words: readonly string[], { head, deprel }: Annotation): void {
  for (let passing = 2; passing + 2 < words.length; passing++) {
    if (words[passing] !== 'passing' || words[passing - 1] !== 'in') continue;
    const verb = head[passing]!;
    if (verb < 0 || verb > passing || !/^(?:obl|advcl|xcomp)/.test(deprel[passing]!)) continue;
    for (let at = passing + 1; at < words.length; at++)
      if (head[at] === passing && deprel[at] === 'ccomp') head[at] = verb;
  }
}
mendInPassing.needs = [/^passing$/, /^in$/];
