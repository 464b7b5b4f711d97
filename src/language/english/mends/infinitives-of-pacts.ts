import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const pact = /^(?:pact|alliance|deal|agreement|accord|coalition|plot|conspiracy|contract|partnership)s?$/;

/**
 * Hangs an infinitive behind those with whom a pact is made on the pact, where the parser hangs it on them (`made a pact with the colonel's men
 * to oppose the junta`). Changes the annotation in place.
 */
export function mendInfinitivesOfPacts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 1; noun + 4 < words.length; noun++) {
    if (!pact.test(words[noun]!) || upos[noun] !== 'NOUN') continue;
    const verb = deprel.findIndex((relation, at) => {
      const side = head[at]!;
      if (relation !== 'acl' || xpos[at] !== 'VB' || at < noun + 4 || side < noun + 2 || side > at) return false;
      return deprel[side] === 'nmod' && isUnder(annotation, side, noun) && xpos[at - 1] === 'TO';
    });
    if (verb < 0) continue;
    const side = head[verb]!;
    const word = deprel.findIndex((relation, at) => relation === 'case' && head[at] === side);
    if (word > noun && /^(?:with|between|among)$/.test(words[word]!)) head[verb] = noun;
  }
}
mendInfinitivesOfPacts.needs = [pact, /^(?:with|between|among)$/, /^to$/];
