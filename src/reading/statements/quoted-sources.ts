import type { Draft } from './draft.js';
import type { Grammar } from './grammar.js';

/**
 * `“If they sue us, they will lose,” Ruiz said, referring to the miners`: a participle behind a quotation tells of whoever speaks the
 * quoted words, not of anybody in them.
 */
export function withSpeakersOfQuotations(g: Grammar, drafts: readonly Draft[]): Draft[] {
  const isQuoted = (at: number): boolean => g.quotationAt[at]! >= 0;
  return drafts.map((draft) => {
    const { cue, source } = draft;
    if (!cue || !source || !isQuoted(source.head) || isQuoted(cue.head)) return draft;
    const quotation = g.quotations[g.quotationAt[source.head]!]!;
    if (g.analysis.tokens[cue.head]!.xpos !== 'VBG' || quotation.last > cue.first || source.last > quotation.last)
      return draft;
    const telling = drafts.find(
      (other) =>
        other !== draft &&
        other.source &&
        !isQuoted(other.source.head) &&
        other.content.some(({ start, end }) => start <= quotation.start && end >= quotation.end - 1),
    );
    return telling ? { ...draft, source: telling.source } : draft;
  });
}
