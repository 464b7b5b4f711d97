import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const having = /^(?:has|have|had)$/;
const adverb =
  /^(?:however|though|meanwhile|moreover|nevertheless|nonetheless|instead|indeed|certainly|therefore|thus|so far|of course|in fact|to date|as yet|until now|of late|in turn|for now|for example|for instance|in effect)$/;

/**
 * Gives a verb its auxiliary across an adverb between commas, where the parser takes the auxiliary for a verb of its own (`Peru has, of
 * course, tried to win them over`). Changes the annotation in place.
 */
export function mendAuxiliariesBeforeInserted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let aux = 1; aux + 4 < words.length; aux++) {
    if (!having.test(words[aux]!) || words[aux + 1] !== ',' || deprel[aux] === 'aux') continue;
    const close = words.indexOf(',', aux + 2);
    if (close < aux + 3 || close > aux + 5 || !adverb.test(words.slice(aux + 2, close).join(' '))) continue;
    const verb = close + 1;
    if (!/^VB[DN]$/.test(xpos[verb] ?? '') || hasDependant(annotation, verb, ['mark'])) continue;
    const subject = deprel.findIndex((relation, at) => head[at] === aux && at < aux && /^nsubj/.test(relation));
    if (head[aux] !== verb) {
      // a clause of its own under another one, which the true verb then is; who is not in it is no root
      if (head[aux]! < 0 ? head[verb] !== aux : head[verb]! < 0 || deprel[aux] === 'root') continue;
      [head[verb], deprel[verb]] = [head[aux]!, deprel[aux]!];
    }
    for (let at = 0; at < words.length; at++) if (head[at] === aux) head[at] = verb;
    if (subject >= 0) head[subject] = verb;
    [head[aux], deprel[aux], upos[aux], xpos[verb]] = [verb, 'aux', 'AUX', 'VBN'];
  }
}
mendAuxiliariesBeforeInserted.needs = [having, /^,$/];
