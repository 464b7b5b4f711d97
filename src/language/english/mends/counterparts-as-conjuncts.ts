import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const counterparts = /^(?:counterpart|colleague|successor|predecessor|deputy|rival|opposite|boss)$/;

/**
 * Sets whose counterpart somebody is beside his name, where the parser makes another person of it: `met Luis Diaz, his Peruvian counterpart, and
 * later left`. Changes the annotation in place.
 */
export function mendCounterpartsAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 4; noun + 1 < words.length; noun++) {
    const name = head[noun]!;
    if (deprel[noun] !== 'conj' || !counterparts.test(words[noun]!) || name < 0 || name > noun) continue;
    if (upos[name] !== 'PROPN' || words[noun + 1] !== ',' || hasDependant(annotation, noun, ['cc'])) continue;
    const whose = deprel.findIndex((relation, at) => relation === 'nmod:poss' && head[at] === noun && at < noun);
    // of several the last only may be somebody else
    if (whose < 1 || upos[whose] !== 'PRON' || words[whose - 1] !== ',') continue;
    if (deprel.some((relation, at) => relation === 'conj' && head[at] === name && at !== noun)) continue;
    deprel[noun] = 'appos';
  }
}
mendCounterpartsAsConjuncts.needs = [counterparts, /^(?:his|her|its|their)$/, /^,$/];
