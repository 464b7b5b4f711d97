import { type Open, opened } from './attribution.js';
import { type Grammar, headOf, trim } from './grammar.js';
import type { Quotation } from './quotations.js';
import { opensParagraph } from './shape.js';

export const dashes = new Set(['—', '–', '―', '-', '--', '~']);

/** `“…” — Maria Lopez, teacher`: a name behind a dash, and nothing else to the end of the paragraph. */
export function signed(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, paragraphs, sentences } = g.analysis;
  const dash = tokens[quotation.last];
  if (!dash || !dashes.has(dash.form) || !(opensParagraph(g, quotation) || isUnderHeading(g, quotation))) return null;
  const { end } = paragraphs[sentences[dash.sentence]!.paragraph]!;
  let last = dash.index + 1;
  let hasName = false;
  for (; last < tokens.length && tokens[last]!.start < end; last++) {
    if (tokens[last]!.upos === 'PROPN') hasName = true;
    if (last - dash.index > 16 || ['VERB', 'AUX'].includes(tokens[last]!.upos)) return null;
  }
  const range = trim(g, { first: dash.index + 1, last });
  if (!hasName || range.last <= range.first) return null;
  const cue = { head: dash.index, first: dash.index, last: dash.index + 1 };
  return opened(
    cue,
    { first: range.first, last: range.last, head: headOf(g, range.first, range.last) },
    'signed',
    quotation,
  );
}

/** `Quote of the day: “…” — Ana Lind`: a heading of a newsletter before the mark, in the same paragraph. */
export function isUnderHeading({ analysis: { tokens } }: Grammar, { first }: Quotation): boolean {
  if (tokens[first - 1]?.form !== ':') return false;
  const words = tokens.slice(Math.max(0, first - 5), first - 1).map(({ form }) => form.toLowerCase());
  return /^(?:quote|quotation|line|word|words) of the (?:day|week|month|night|moment)$/.test(words.join(' '));
}
