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

/**
 * Sets a name beside whoever it is the name of, where the parser makes another person of it: `the pact that he and his Peruvian counterpart, Luis
 * Diaz, signed`. Changes the annotation in place.
 */
export function mendNamesOfCounterparts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name + 1 < words.length; name++) {
    const first = head[name]!;
    if (deprel[name] !== 'conj' || upos[name] !== 'PROPN' || words[name - 1] !== ',' || first < 0 || first > name)
      continue;
    const noun = name - 2;
    if (!counterparts.test(words[noun]!) || deprel[noun] !== 'conj' || head[noun] !== first) continue;
    if (!hasDependant(annotation, noun, ['cc']) || hasDependant(annotation, name, ['cc'])) continue;
    let end = name + 1;
    while (end < words.length && /^(?:flat|compound)/.test(deprel[end]!) && head[end] === name) end++;
    if (words[end] !== ',' || /^(?:and|or)$/.test(words[end + 1] ?? '')) continue;
    [head[name], deprel[name], head[name - 1]] = [noun, 'appos', name];
  }
}
mendNamesOfCounterparts.needs = [counterparts, /^(?:and|or)$/, /^,$/];
