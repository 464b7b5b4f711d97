import type { Annotation } from '../model/index.js';

const helping = /^(?:do|does|did|have|has|had|don't|doesn't|didn't)$/i;
const having = /^ha/i;
const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|ADP)$/;
const asking = /^(?:what|why|how|when|where|who|whom|so|and|but|then)$/i;

/**
 * Reads `Do Russia and China agree with it?` and `Have Peru and Chile signed?` as questions with an auxiliary, where the parser takes the
 * first word for the verb. Changes the annotation in place.
 */
export function mendAskedWithDo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.at(-1) !== '?') return;
  const at = asking.test(words[0]!) ? 1 : 0;
  // `Have ministers signed?`, with the subject taken for what they have
  const isAuxiliary = head[at]! > at && deprel[at] === 'aux' && deprel[at + 1] === 'obj' && head[at + 1] === at;
  if (!helping.test(words[at] ?? '') || (head[at] !== -1 && !isAuxiliary) || !nominal.test(upos[at + 1] ?? '')) return;
  let verb = at + 1;
  while (nominal.test(upos[verb] ?? '')) verb++;
  if (upos[verb] !== 'VERB' || !(having.test(words[at]!) ? /^VB[ND]$/ : /^VBP?$/).test(xpos[verb]!)) return;
  const subject = subjectOf(annotation, at + 1, verb);
  if (subject < 0) return;
  const main = verb;
  for (let word = 0; word < words.length; word++)
    if (word !== main && word !== at && head[word] === at) head[word] = main;
  [head[main], deprel[main], xpos[main]] = [-1, 'root', having.test(words[at]!) ? 'VBN' : 'VB'];
  [head[at], deprel[at], upos[at]] = [main, 'aux', 'AUX'];
  if (/^(?:do|have)$/i.test(words[at]!)) xpos[at] = 'VBP';
  [head[subject], deprel[subject]] = [main, 'nsubj'];
  joinPair(annotation, subject, verb);
}
mendAskedWithDo.needs = [helping, /^\?$/];

/** The first noun of `[first, last)` that hangs on a word outside, or -1. */
function subjectOf({ head, upos }: Annotation, first: number, last: number): number {
  for (let at = first; at < last; at++)
    if (/^(?:NOUN|PROPN)$/.test(upos[at]!) && !(head[at]! >= first && head[at]! < last)) return at;
  return -1;
}

/** Joins a second subject to the first: `Russia and China`, of which the parser may make two clauses. */
function joinPair({ head, deprel, upos }: Annotation, subject: number, verb: number): void {
  for (let at = subject + 1; at < verb; at++) {
    if (head[at] !== verb) continue;
    if (/^(?:NOUN|PROPN)$/.test(upos[at]!)) {
      [head[at], deprel[at]] = [subject, 'conj'];
      for (let cc = subject + 1; cc < at; cc++) if (upos[cc] === 'CCONJ' && head[cc] === verb) head[cc] = at;
    }
  }
}
