import type { Span } from '../../record/index.js';
import { isCue } from './cues.js';
import { child, type Grammar } from './grammar.js';
import { namesMedium } from './medium.js';
import { firstFrom } from './statement-at.js';

/**
 * Content that is quoted from its first word on ends with its quotation where another speaker stands right behind: of `asked “what now,”
 * Lind said he did not know` only the question is asked.
 */
export function untilNextSpeaker(g: Grammar, content: readonly Span[]): Span[] {
  const { tokens, text } = g.analysis;
  return content.map((span) => {
    const first = firstFrom(g.analysis, span.start);
    // `that “…`: the conjunction may stand before the mark
    const behind = g.quotations[g.quotationAt[first] ?? -1];
    // `thanked “every mother” in a video`: where it was said
    if (behind && behind.first === first && behind.end < span.end && isMedium(g, behind.last))
      return { start: span.start, end: behind.end };
    const quotation = [first, first + 1].map((at) => g.quotations[g.quotationAt[at] ?? -1]).find((found) => found);
    if (!quotation || quotation.words < 4 || quotation.end >= span.end || quotation.first < first) return span;
    if (!/,["”»’']*$/.test(text.slice(quotation.start, quotation.end))) return span;
    const next = tokens[quotation.last];
    if (!next || !/^(?:PROPN|NOUN|PRON|DET|ADJ)$/.test(next.upos) || /^W/.test(next.xpos)) return span;
    for (let at = quotation.last; at < tokens.length && tokens[at]!.start < span.end; at++) {
      const subject = isCue(tokens[at]!) ? child(g, at, 'nsubj') : null;
      if (
        subject &&
        subject.index < at &&
        g.edges.left[subject.index]! <= quotation.last + 1 &&
        subject.index >= quotation.last
      )
        return { start: span.start, end: quotation.end };
      if (tokens[at]!.upos === 'PUNCT' || tokens[at]!.upos === 'VERB') break;
    }
    return span;
  });
}

/** Whether a phrase that begins at a word says through what somebody speaks. */
function isMedium({ analysis: { tokens } }: Grammar, at: number): boolean {
  const word = tokens[at];
  const noun = tokens[word?.head ?? -1];
  return /^(?:in|on|during|via)$/.test(word?.form ?? '') && noun !== undefined && noun.index > at && namesMedium(noun);
}
