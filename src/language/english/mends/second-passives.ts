import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Pasts that are participles as well, of what is done to somebody. */
const done =
  /^(?:handed|brought|held|charged|jailed|deported|sentenced|fined|released|freed|transferred|expelled|extradited|sent|detained|questioned|killed|wounded|executed|accused|arrested|tortured|imprisoned|convicted|told|ordered|moved|banned|barred|stripped|remanded|admitted|rushed|blindfolded|searched|dragged)$/;
const giving = /^(?:handed|told|ordered|sent|fined|stripped)$/;

/**
 * Has what is joined to a passive befall the same one, where the parser takes the second verb for a past of what he does: `were seized and
 * handed over to the police`, `was summoned and handed a note`. Changes the annotation in place.
 */
export function mendSecondPassives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 3; verb + 1 < words.length; verb++) {
    if (!done.test(words[verb]!) || xpos[verb] !== 'VBD' || deprel[verb] !== 'conj') continue;
    const first = head[verb]!;
    if (first < 0 || first > verb || xpos[first] !== 'VBN' || !hasDependant(annotation, first, ['aux:pass'])) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'ccomp', 'xcomp'])) continue;
    if (hasDependant(annotation, verb, ['obj']) && !giving.test(words[verb]!)) continue;
    xpos[verb] = 'VBN';
  }
}
mendSecondPassives.needs = [done, /^(?:was|were|been|being|is|are|be)$/];
