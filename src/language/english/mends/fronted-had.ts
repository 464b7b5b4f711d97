import type { Annotation } from '../model/index.js';
import { isTree } from './tree.js';

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|ADP|PUNCT|PART)$/;
const would = /^(?:would|could|might|should|['’]d)$/i;

/**
 * Reads `Had Peru, Chile and Mali signed it, we would be free` as a condition, where the parser takes `Had` for the verb and some of the
 * names for what was had. Changes the annotation in place.
 */
export function mendFrontedHad(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (!/^had$/i.test(words[0]!)) return;
  let verb = 1;
  while (nominal.test(upos[verb] ?? '') || (upos[verb] === 'PRON' && verb === 1)) verb++;
  if (verb === 1 || upos[verb] !== 'VERB' || !/^VB[ND]$/.test(xpos[verb]!)) return;
  const main = mainBehind(words, annotation, verb);
  if (main < 0 || (head[0] === verb && head[main] === -1)) return;
  const subjects = nounsOf(annotation, 1, verb);
  const [first] = subjects;
  if (first === undefined) return;
  const before = { head: [...head], deprel: [...deprel] };
  for (let at = 1; at < words.length; at++) {
    if (at === verb || at === main) continue;
    if (head[at] === 0) head[at] = at < main && at > verb ? verb : at < verb ? first : main;
    if (at > main && (head[at] === verb || head[at] === -1)) head[at] = main;
  }
  [head[main], deprel[main]] = [-1, 'root'];
  [head[verb], deprel[verb], xpos[verb]] = [main, 'advcl', 'VBN'];
  [head[0], deprel[0], upos[0]] = [verb, 'aux', 'AUX'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
  for (const other of subjects.slice(1)) {
    [head[other], deprel[other]] = [first, 'conj'];
    for (let at = first + 1; at < other; at++)
      if ((upos[at] === 'CCONJ' || upos[at] === 'PUNCT') && subjects.every((one) => one <= at || one >= other))
        [head[at], deprel[at]] = [other, upos[at] === 'CCONJ' ? 'cc' : 'punct'];
  }
  if (isTree(annotation)) return;
  for (let at = 0; at < words.length; at++) [head[at], deprel[at]] = [before.head[at]!, before.deprel[at]!];
}
mendFrontedHad.needs = [/^[Hh]ad$/, would];

/** The nouns of a row that do not hang on one another within it as parts of names. */
function nounsOf({ head, deprel, upos }: Annotation, first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at++) {
    const isIn = head[at]! >= first && head[at]! < last;
    if (/^(?:NOUN|PROPN)$/.test(upos[at]!) && (!isIn || deprel[at] === 'conj')) found.push(at);
  }
  return found;
}

/** The verb or predicate with `would` behind a comma, or -1. */
function mainBehind(words: readonly string[], { head, xpos }: Annotation, verb: number): number {
  const comma = words.indexOf(',', verb);
  if (comma < 0) return -1;
  for (let at = comma; at < words.length; at++)
    if (xpos[at] === 'MD' && would.test(words[at]!)) return head[at]! > at ? head[at]! : -1;
  return -1;
}
