import type { Span } from '../../record/index.js';
import type { Grammar } from './grammar.js';
import { firstFrom } from './statement-at.js';

/** Words, more than which a quotation is whole even where its sentence goes on. */
const few = 6;

/**
 * `Lind wrote, “had better shut” the mines`: a few quoted words whose object stands right behind the closing mark run on to its end. Of
 * `“pay up”, and left` only the quoted words are said.
 */
export function runningOn(g: Grammar, content: readonly Span[]): Span[] {
  const { tokens, children } = g.analysis;
  if (content.length !== 1) return [...content];
  const [span] = content as [Span];
  const quotation = g.quotations.find(({ start, end }) => start === span.start && end === span.end);
  if (!quotation || quotation.words > few) return [...content];
  const behind = firstFrom(g.analysis, span.end);
  for (let at = quotation.first; at < quotation.last; at++) {
    const object = children[at]!.find((c) => tokens[c]!.deprel === 'obj' && g.edges.left[c] === behind);
    if (object === undefined || g.quotationAt[object]! >= 0) continue;
    let last = g.edges.right[object]!;
    while (last > behind && tokens[last - 1]!.upos === 'PUNCT') last--;
    return [{ start: span.start, end: tokens[last - 1]!.end }];
  }
  return [...content];
}
