import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Joins whoever stands beside a person with an office to the whole phrase, where the parser joins him to the name in it, which is told after
 * the office (`Secretary of State Ana Lind, Ruiz and the envoy left`). Changes the annotation in place.
 */
export function mendRowsBehindOffices(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let other = 3; other < words.length; other++) {
    const name = head[other]!;
    if (deprel[other] !== 'conj' || upos[name] !== 'PROPN' || deprel[name] !== 'appos' || name > other) continue;
    const office = head[name]!;
    if (office < 0 || office > name || !/^(?:nsubj|obj|obl)/.test(deprel[office]!) || /S$/.test(xpos[office]!))
      continue;
    // nothing but the office up to the name: behind a comma it is a description, and may list more than one person
    if (words.slice(office, name).some((word) => /^[,:;(–—-]$/.test(word))) continue;
    head[other] = office;
  }
}

/**
 * Joins a bare name behind that of somebody with an office to it, where the parser takes it for what he is called (`Prime Minister Ana
 * Lind, Ruiz and Chancellor Max Holt left`). Changes the annotation in place.
 */
export function mendBareNamesInRows(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 2; name + 2 < words.length; name++) {
    const first = head[name]!;
    if (deprel[name] !== 'appos' || first < 0 || first > name || xpos[name] !== 'NNP' || xpos[first] !== 'NNP')
      continue;
    if (words[name - 1] !== ',' || words[name + 1] !== 'and' || !/^nsubj/.test(deprel[first]!)) continue;
    if (!hasDependant(annotation, first, ['nmod:desc']) || office.test(words[name]!)) continue;
    const others = deprel.flatMap((relation, at) => (relation === 'conj' && head[at] === name ? [at] : []));
    if (!others.length || !others.every((at) => /^(?:PROPN|NOUN)$/.test(upos[at]!))) continue;
    for (const at of [name, ...others]) [head[at], deprel[at]] = [first, 'conj'];
  }
}
/** What is written with a capital and is nobody's name. */
const office =
  /(?:er|or|man|woman|ist|ian)$|^(?:President|Chair|Secretary|Chief|General|Ambassador|Head|Chancellor|Premier|Attorney|Judge|Justice|King|Queen|Prince|Princess|Emir|Sheikh|Pope|Archbishop|Bishop|Colonel|Captain|Admiral)$/;
mendBareNamesInRows.needs = [/^,$/, /^and$/];
