import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const signing = /^(?:signed|ratified|acceded|initialled|initialed)$/;
const texts = /(?:Treaty|Pact|Accords?|Agreement|Deal|Convention|Protocol|Bill|Act|Law|Charter|Statute)$/;

/**
 * Takes what is said of a bare name for an active past, where the parser has it suffer so or hangs it on the name (`Chile ratified in
 * March.`, `Peru signed in 2019 but never ratified.`). Changes the annotation in place.
 */
export function mendBareSignings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.at(-1) !== '.') return;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const name = verb - 1;
    if (!signing.test(words[verb]!) || xpos[verb] !== 'VBN' || upos[name] !== 'PROPN' || texts.test(words[name]!))
      continue;
    if (hasDependant(annotation, verb, ['obj', 'aux', 'aux:pass', 'obl:agent']) || words.includes('by', verb)) continue;
    const isSuffering = head[name] === verb && deprel[name] === 'nsubj:pass';
    const isHung = head[verb] === name && deprel[verb] === 'acl' && deprel[name] === 'root';
    if (!isSuffering && !isHung) continue;
    xpos[verb] = 'VBD';
    if (isHung) {
      [head[verb], deprel[verb]] = [-1, 'root'];
      head[name] = verb;
      for (let at = verb + 1; at < words.length; at++) if (head[at] === name) head[at] = verb;
    }
    deprel[name] = 'nsubj';
    for (let at = verb + 1; at < words.length; at++)
      if (
        head[at] === verb &&
        deprel[at] === 'conj' &&
        xpos[at] === 'VBN' &&
        !hasDependant(annotation, at, ['aux', 'aux:pass'])
      )
        xpos[at] = 'VBD';
  }
}
mendBareSignings.needs = [signing];
