import { attribute, type Open, stops } from './attribution.js';
import { isCue } from './cues.js';
import type { Grammar } from './grammar.js';
import type { Quotation } from './quotations.js';
import { startsUtterance } from './shape.js';

/**
 * `“…” in the annex, she said. “…”`: quoted words at the head of a sentence whose clause goes on, its speaker behind it, and
 * more of his words after the full stop. Without those it is a clause like any other.
 */
export function opening(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, sentences } = g.analysis;
  const following = g.quotations[quotation.index + 1];
  if (quotation.words < 2 || !startsUtterance(g, quotation) || following?.paragraph !== quotation.paragraph)
    return null;
  const { first, paragraph } = sentences[tokens[quotation.last - 1]!.sentence]!;
  if (tokens[quotation.first]!.index > first + 1 || !startsUtterance(g, following)) return null;
  for (let at = quotation.last; at < following.first; at++)
    if (stops.has(tokens[at]!.form) ? at !== following.first - 1 : g.quotationAt[at]! >= 0) return null;
  if (tokens[following.first - 1]!.form !== '.') return null;
  for (let at = following.first - 2; at >= quotation.last; at--) {
    const isBehind = at === quotation.last && tokens[at]!.form !== ',';
    if (tokens[at]!.form !== ',' && !isBehind) continue;
    const open = attribute(
      g,
      { first: isBehind ? at : at + 1, last: following.first - 1 },
      'after',
      following.first - 1,
      paragraph,
    );
    if (!open?.source || !open.cue || !isCue(tokens[open.cue.head]!)) continue;
    const begin = isBehind ? at : at + 1;
    if (Math.min(open.source.first, open.cue.first) !== begin || tokens[open.cue.head]!.xpos === 'VBG') continue;
    // `“…” she said. “…”`: nothing but the comma is missing
    return isBehind ? open : { ...open, until: tokens[begin - 2]!.end, because: 'quote:opening' };
  }
  return null;
}
