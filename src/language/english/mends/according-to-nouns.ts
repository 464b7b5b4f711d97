import type { Annotation } from '../model/index.js';

/** Nouns for what something is known from, which are verbs too. */
const sources =
  /^(?:figures|polls|reports|estimates|documents|counts|records|accounts|returns|surveys|studies|results|notes)$/;

/**
 * Takes the word behind `according to` for the noun it is, where the parser takes it for a verb (`according to figures the party
 * released`, `according to complete but unofficial returns`). Changes the annotation in place.
 */
export function mendNounsBehindAccordingTo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let to = 1; to + 1 < words.length; to++) {
    if (words[to] !== 'to' || !/^according$/i.test(words[to - 1]!)) continue;
    const verb = to + 1;
    if (upos[verb] !== 'VERB' || !/^VB[ZP]?$/.test(xpos[verb]!)) continue;
    const noun = sources.test(words[verb]!) ? verb : nounBehind(words, annotation, verb);
    if (noun < 0) continue;
    const above = head[verb]!;
    if (noun === verb) {
      // `figures the party released`: the clause that the parser makes of it is a relative
      const subject = head.findIndex((on, at) => on === verb && at > verb && deprel[at] === 'obj');
      const clause = head.findIndex((on, at) => at > verb && (on === verb || on === subject) && xpos[at] === 'VBD');
      const participle = head.findIndex(
        (on, at) =>
          (on === subject || on === verb) && at > verb && xpos[at] === 'VBN' && /^(?:acl|xcomp)$/.test(deprel[at]!),
      );
      const released = clause >= 0 ? clause : participle;
      if (subject >= 0 && released > subject) {
        [head[released], deprel[released], xpos[released]] = [verb, 'acl:relcl', 'VBD'];
        [head[subject], deprel[subject]] = [released, 'nsubj'];
      }
    } else {
      for (let at = 0; at < words.length; at++) if (head[at] === verb && at !== noun) head[at] = noun;
      [head[verb], deprel[verb], upos[verb], xpos[verb]] = [noun, 'amod', 'ADJ', 'JJ'];
      for (let at = verb + 1; at < noun; at++)
        if (head[at] === noun && upos[at] === 'ADJ' && upos[at - 1] === 'CCONJ') {
          [head[at], deprel[at]] = [verb, 'conj'];
          head[at - 1] = at;
        }
    }
    [head[noun], deprel[noun], upos[noun], xpos[noun]] = [above, 'obl', 'NOUN', 'NNS'];
    if (noun === to - 1 || head[to - 1] === verb || head[to - 1] === noun)
      [head[to - 1], deprel[to - 1]] = [noun, 'case'];
  }
}
mendNounsBehindAccordingTo.needs = [/^according$/i];

/** The plural that an adjective taken for a verb goes with: `complete but unofficial returns`, or -1. */
function nounBehind(words: readonly string[], { upos }: Annotation, verb: number): number {
  if (!/^(?:complete|separate|alternate|moderate|present|live|direct|secret|abstract)$/.test(words[verb]!)) return -1;
  let noun = verb + 1;
  while (noun < words.length && noun < verb + 5 && /^(?:ADJ|CCONJ|ADV)$/.test(upos[noun]!)) noun++;
  return upos[noun] === 'NOUN' ? noun : -1;
}
