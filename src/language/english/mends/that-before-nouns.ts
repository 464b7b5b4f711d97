import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes `that` and a noun in the singular behind a verb its object, where the parser begins a clause there whose subject is that noun and the name
 * behind `, and`: in `has criticised that clause, and Iran says …` the clause is criticised, and Iran says so. Changes the annotation in place.
 */
export function mendThatBeforeNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 5 < words.length; that++) {
    if (words[that] !== 'that' || deprel[that] !== 'mark') continue;
    const [verb, noun, comma, and, name] = [that - 1, that + 1, that + 2, that + 3, that + 4];
    if (!/^VB/.test(xpos[verb]!) || xpos[noun] !== 'NN' || words[comma] !== ',' || words[and] !== 'and') continue;
    const second = head[that]!;
    if (second < name || head[noun] !== second || deprel[noun] !== 'nsubj' || deprel[second] !== 'ccomp') continue;
    if (head[second] !== verb || xpos[second] !== 'VBZ' || head[name] !== noun || deprel[name] !== 'conj') continue;
    if (upos[name] !== 'PROPN' || hasDependant(annotation, verb, ['obj'])) continue;
    [head[that], deprel[that], upos[that], xpos[that]] = [noun, 'det', 'DET', 'DT'];
    [head[noun], deprel[noun]] = [verb, 'obj'];
    [head[name], deprel[name]] = [second, 'nsubj'];
    [deprel[second], head[and], head[comma]] = ['conj', second, second];
  }
}
mendThatBeforeNouns.needs = [/^that$/, /^,$/, /^and$/];
