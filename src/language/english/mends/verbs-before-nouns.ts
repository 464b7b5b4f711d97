import type { Annotation } from '../model/index.js';

/**
 * Makes a verb with its own subject the head of the noun behind it, where the parser takes it for what describes that noun (`Peru froze
 * funds of a bank`): nothing with a tense describes a noun from before it. Changes the annotation in place.
 */
export function mendVerbsBeforeNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const noun = head[verb]!;
    if (noun <= verb || !/^acl/.test(deprel[verb]!) || !/^VB[DZP]$/.test(xpos[verb]!) || upos[verb] !== 'VERB')
      continue;
    if (!deprel.some((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb)) continue;
    [head[verb], deprel[verb]] = [head[noun]!, deprel[noun]!];
    [head[noun], deprel[noun]] = [verb, 'obj'];
    // what stands before the verb, or sets the sentence off, is the verb's
    for (let at = 0; at < words.length; at++)
      if (head[at] === noun && at !== verb && (at < verb || upos[at] === 'PUNCT')) head[at] = verb;
  }
}
mendVerbsBeforeNouns.needs = [/./];
