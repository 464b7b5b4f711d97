import type { Range } from './draft.js';
import { child, type Grammar, trim } from './grammar.js';
import { afterOpening, phrase, type Source } from './phrase.js';

/**
 * Without a subject in the tree: the participle of "…, saying" has that of the nearest verb before it; another verb the
 * noun phrase that ends just before it, over an insertion between commas, or the one just after it at a sentence's end.
 */
export function nearestSource(g: Grammar, cue: Range & { head: number }): Source | null {
  const { tokens, sentences } = g.analysis;
  const verb = tokens[cue.head]!;
  const { first, last } = sentences[verb.sentence]!;
  if (verb.xpos === 'VBG' && cue.first === cue.head) {
    for (let at = cue.first - 1; at >= first; at--) {
      const subject = tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX' ? child(g, at, 'nsubj') : null;
      if (subject && subject.index < cue.first && g.quotationAt[subject.index]! < 0) return phrase(g, subject.index);
    }
    return null;
  }
  if (verb.xpos !== 'VBD' && verb.xpos !== 'VBZ' && verb.xpos !== 'VBP' && cue.first === cue.head) return null;
  let at = cue.first - 1;
  if (at >= first && tokens[at]!.xpos === 'MD' && /^\p{Lu}/u.test(tokens[at]!.form))
    return { head: at, first: at, last: at + 1 };
  if (at > first && tokens[at]!.form === ',') {
    // "X, who runs the office, says": back over the insertion
    do at--;
    while (at > first && tokens[at]!.form !== ',' && cue.first - at < 30);
    if (tokens[at]!.form === ',') at--;
    else at = first - 1;
  }
  if (at >= first && isNominal(g, at)) {
    const head = topNoun(g, at, first, cue.first);
    return {
      head,
      ...trim(g, {
        first: Math.min(afterOpening(g, { first: g.edges.left[head]!, last: at + 1 }, head), at),
        last: Math.max(at + 1, Math.min(g.edges.right[head]!, cue.first)),
      }),
    };
  }
  const next = cue.last;
  if (next < last && isNominal(g, next) && cue.first > first && tokens[cue.first - 1]!.form === ',') {
    const head = topNoun(g, next, next, last);
    return { head, ...trim(g, { first: next, last: Math.max(next + 1, g.edges.right[head]!) }) };
  }
  return null;
}

const isNominal = (g: Grammar, at: number): boolean => {
  const token = g.analysis.tokens[at]!;
  return ['NOUN', 'PROPN', 'PRON'].includes(token.upos) || counted.has(token.lemma);
};

/** Words that stand for people by themselves: "most believe". */
export const counted = new Set(['most', 'many', 'some', 'few', 'other', 'others', 'both', 'several']);

/** The noun that governs a noun within `[first, last)`. */
function topNoun(g: Grammar, at: number, first: number, last: number): number {
  const { tokens } = g.analysis;
  let head = at;
  while (tokens[head]!.head >= first && tokens[head]!.head < last && isNominal(g, tokens[head]!.head))
    head = tokens[head]!.head;
  return head;
}
