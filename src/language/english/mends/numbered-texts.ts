import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const texts = /^Resolutions?$/;
const tensed = /^VB[DZP]$/;

/**
 * Takes *that* before a text with a number for the conjunction, since such a name needs no article: `held that Resolution 12, which
 * Peru tabled, expired in May`, `said it was void and that Resolutions 12 and 14 were binding`. Changes the annotation in place.
 */
export function mendThatBeforeNumberedTexts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 2 < words.length; that++) {
    if (words[that] !== 'that' || deprel[that] !== 'det') continue;
    const text = head[that]!;
    if (text < that || !texts.test(words[text]!) || !/^\d/.test(words[text + 1] ?? '')) continue;
    if (/^nsubj/.test(deprel[text]!)) {
      const verb = head[text]!;
      [head[that], deprel[that], upos[that], xpos[that]] = [verb, 'mark', 'SCONJ', 'IN'];
      if (head[that - 1] === text && deprel[that - 1] === 'cc') head[that - 1] = verb;
      continue;
    }
    const said = head[text]!;
    if (deprel[text] !== 'obj' || said < 0 || said > that) continue;
    const clause = words[text + 2] === ',' && /^(?:which|whose)$/.test(words[text + 3] ?? '') ? head[text + 3]! : -1;
    const verb = predicateBehind(words, annotation, text, clause);
    if (verb < 0) continue;
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    [head[text], deprel[text]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    [head[that], deprel[that], upos[that], xpos[that]] = [verb, 'mark', 'SCONJ', 'IN'];
    // `and that the council had closed it`
    for (let at = verb + 1; at < words.length; at++)
      if (head[at] === said && deprel[at] === 'conj' && words[at - 1] !== 'and') head[at] = verb;
  }
}
mendThatBeforeNumberedTexts.needs = [/^that$/, texts, /^\d/];

/** The verb without a subject behind the comma that closes the relative clause on a text, or -1. */
function predicateBehind(words: readonly string[], annotation: Annotation, text: number, clause: number): number {
  const { upos, xpos } = annotation;
  if (clause < 0) return -1;
  for (let at = clause + 1; at < words.length; at++) {
    if (/^[.;:]$/.test(words[at]!)) return -1;
    const isTensed = tensed.test(xpos[at]!) || hasDependant(annotation, at, ['aux']);
    if (upos[at] !== 'VERB' || !isTensed || !isUnder(annotation, at, text)) continue;
    let first = at;
    while (/^(?:AUX|ADV|PART)$/.test(upos[first - 1]!)) first--;
    if (words[first - 1] === ',' && !hasDependant(annotation, at, ['nsubj', 'cc', 'mark'])) return at;
  }
  return -1;
}
