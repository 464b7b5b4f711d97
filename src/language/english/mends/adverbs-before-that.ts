import type { Annotation } from '../model/index.js';

/**
 * Gives a verb the adverb or time right behind it, before `that`, where the parser gives it to the clause that `that` opens: `said afterwards
 * that the pact was void` tells when it was said. Changes the annotation in place.
 */
export function mendAdverbsBeforeThat(words: readonly string[], { head, deprel }: Annotation): void {
  for (let that = 2; that + 2 < words.length; that++) {
    if (words[that] !== 'that' || deprel[that] !== 'mark') continue;
    const clause = head[that]!;
    const verb = head[clause] ?? -1;
    if (clause < that || deprel[clause] !== 'ccomp' || verb < 0 || verb >= that) continue;
    // `sure (not that it matters) that it was`
    if (words.slice(verb, that).some((word) => /^(?:[(),"“”—–-]|not|only|just|even|merely|simply)$/.test(word)))
      continue;
    for (let at = verb + 1; at < that; at++)
      if (head[at] === clause && /^(?:advmod|obl)/.test(deprel[at]!)) head[at] = verb;
  }
}
mendAdverbsBeforeThat.needs = [/^that$/];
