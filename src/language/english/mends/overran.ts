import type { Annotation } from '../model/index.js';

/** Pasts that are nothing but pasts, and rare enough that the tagger takes them for other words. */
const past = /^(?:overran|overthrew|overtook|oversaw|overrode|overcame|withstood|outlawed|outvoted)$/;
const saying = /^(?:said|say|says|added|reported|confirmed)$/;

/**
 * Makes verbs of pasts that can be nothing else (`Rebels overran a base`), and where such a one is hung on its own subject before a closing source
 * (`Rebels overran a base, officials said`) the clause that is said. Changes the annotation in place.
 */
export function mendRarePasts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (!past.test(words[verb]!) || (upos[verb] === 'VERB' && xpos[verb] === 'VBD')) continue;
    [upos[verb], xpos[verb]] = ['VERB', 'VBD'];
    const subject = head[verb]!;
    const said = subject < 0 ? -1 : head[subject]!;
    if (deprel[verb] !== 'acl' || subject > verb || said < verb || deprel[subject] !== 'nsubj') continue;
    const source = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at > verb);
    if (source < 0 || !saying.test(words[said]!)) continue;
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    head[subject] = verb;
    const comma = words.indexOf(',', verb);
    if (comma > 0 && head[comma] === subject) head[comma] = said;
  }
}
mendRarePasts.needs = [past];
