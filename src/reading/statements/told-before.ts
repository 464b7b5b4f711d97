import type { Token } from '../../language/index.js';
import { type Open, opened } from './attribution.js';
import { clauseOf } from './clause.js';
import { cueOf } from './cues.js';
import { child, type Grammar } from './grammar.js';
import type { Quotation } from './quotations.js';
import { sourceOf } from './source.js';

/**
 * Whose words a quotation is that nothing attributes: of whoever the sentence right before it reports, rather than of the speaker
 * of an earlier quotation: `Daves told lawmakers that nobody had asked for it. “We are no beggars.”`. Null where that
 * sentence reports nobody's words.
 */
export function toldBefore(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, sentences } = g.analysis;
  const before = tokens[quotation.first - 1];
  if (!before || tokens[quotation.first]!.sentence === before.sentence) return null;
  const { first, last } = sentences[before.sentence]!;
  let verb: Token | null = null;
  let quoted = last;
  for (let at = first; at < last; at++) {
    if (g.quotationAt[at]! >= 0) quoted = Math.min(quoted, at);
    if (tokens[at]!.head < 0) verb = tokens[at]!;
  }
  if (!verb || verb.index > quoted) return null;
  // `called for talks and said that …`: the last verb of saying tells
  for (const at of g.analysis.children[verb.index]!)
    if (tokens[at]!.deprel === 'conj' && !child(g, at, 'nsubj') && reports(g, tokens[at]!)) verb = tokens[at]!;
  // `said it was “ready” for a vote`: words quoted inside the clause are of what the sentence reports
  if (!reports(g, verb) || (tokens[quoted - 1]?.form === ':' && quoted < last)) return null;
  const source = sourceOf(g, verb.index);
  const speaker = source && tokens[source.head]!;
  // `critics say …`: many speak of whom the words need not be
  if (!speaker || speaker.index < first || speaker.index > verb.index || /^NNP?S$/.test(speaker.xpos)) return null;
  return opened(null, source, 'told', quotation);
}

/** Whether a verb reports a clause as what somebody says. */
function reports(g: Grammar, { index, upos, lemma, form }: Token): boolean {
  const cue = upos === 'VERB' ? cueOf('verb', lemma, form) : null;
  return cue?.kind === 'speech' && (clauseOf(g, index)?.index ?? -1) > index;
}
