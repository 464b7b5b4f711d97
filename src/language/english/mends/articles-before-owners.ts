import type { Annotation } from '../model/index.js';

/**
 * Gives an article in the singular to what several have, where the parser gives it to them: `a leaders' summit`. Changes the annotation in place.
 */
export function mendArticlesBeforeOwners(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let at = 0; at + 3 < words.length; at++) {
    if (!/^an?$/i.test(words[at]!) || deprel[at] !== 'det') continue;
    const owners = head[at]!;
    if (xpos[owners] !== 'NNS' || deprel[owners] !== 'nmod:poss' || head[owners]! <= owners) continue;
    head[at] = head[owners]!;
  }
}
mendArticlesBeforeOwners.needs = [/^[Aa]n?$/, /^['’]$/];
