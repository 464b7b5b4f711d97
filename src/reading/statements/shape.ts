import type { Grammar } from './grammar.js';
import type { Quotation } from './quotations.js';

/** A paragraph that is quotation from its first mark to its end. */
export const isParagraph = (g: Grammar, quotation: Quotation): boolean =>
  opensParagraph(g, quotation) && quotation.end >= g.analysis.paragraphs[quotation.paragraph]!.end - 1;

/** Whether a quotation opens its paragraph. */
export const opensParagraph = (g: Grammar, quotation: Quotation): boolean =>
  quotation.start <= g.analysis.paragraphs[quotation.paragraph]!.start + 1;

/** Whether it begins as a sentence does, with a capital or a figure. */
export const startsUtterance = (g: Grammar, quotation: Quotation): boolean =>
  /^["“„«‘'`]{1,2}[\s[(…. ]*[\p{Lu}\p{N}]/u.test(g.analysis.text.slice(quotation.start, quotation.start + 8));

/** Whether a quotation is an utterance of its own, not words that the clause around it uses: a title, a slogan, a taunt. */
export function standsAlone(g: Grammar, quotation: Quotation): boolean {
  const lead = g.analysis.tokens[quotation.first - 1];
  if (!lead || opensParagraph(g, quotation)) return true;
  if (lead.sentence !== g.analysis.tokens[quotation.first]!.sentence) return true;
  if (lead.upos === 'PUNCT') return lead.form !== ',' || quotation.words > 4;
  return quotation.words > 5 && (startsUtterance(g, quotation) || ['SCONJ', 'CCONJ', 'ADV'].includes(lead.upos));
}

/** The last characters of a quotation, its closing mark included. */
export const quoted = (g: Grammar, { start, end }: Quotation): string =>
  g.analysis.text.slice(Math.max(start, end - 4), end);
