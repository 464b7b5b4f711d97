import type { Draft } from './draft.js';
import { type Grammar, headOf, spanOf, trim } from './grammar.js';

/** Kinds of words that a speaker's name and title may consist of, before the colon of a headline or transcript. */
const nominal = new Set(['PROPN', 'NOUN', 'ADJ', 'ADP', 'DET', 'NUM', 'PART', 'PUNCT']);

/** `Lopez: The talks have failed` as a headline, or as a turn in a transcript. Null where a paragraph does not begin so. */
export function readColon(g: Grammar, sentence: number): Draft | null {
  const { tokens, sentences } = g.analysis;
  const { first, last, paragraph } = sentences[sentence]!;
  if (sentence > 0 && sentences[sentence - 1]!.paragraph === paragraph) return null;
  let colon = first;
  while (colon < last && tokens[colon]!.form !== ':' && colon - first < 9) {
    if (!nominal.has(tokens[colon]!.upos) || g.quotationAt[colon]! >= 0) return null;
    colon++;
  }
  if (tokens[colon]?.form !== ':' || colon === first || colon + 3 >= last || g.quotationAt[colon]! >= 0) return null;
  const name = trim(g, { first, last: colon });
  if (name.last <= name.first || tokens[name.last - 1]!.upos !== 'PROPN') return null;
  if (g.quotations[g.quotationAt[colon + 1]!]?.first === colon + 1) return null;
  let end = last;
  for (let at = sentence + 1; at < sentences.length && sentences[at]!.paragraph === paragraph; at++)
    end = sentences[at]!.last;
  let hasVerb = false;
  for (let at = colon + 1; at < last && !hasVerb; at++) hasVerb = ['VERB', 'AUX'].includes(tokens[at]!.upos);
  if (!hasVerb) return null;
  const content = trim(g, { first: colon + 1, last: end });
  if (content.last <= content.first) return null;
  return {
    cue: { head: colon, first: colon, last: colon + 1, lemma: ':' },
    source: { ...name, head: headOf(g, name.first, name.last) },
    content: [spanOf(g, content)],
    addressees: [],
    isDirect: false,
    because: 'cue:colon/headline',
  };
}
