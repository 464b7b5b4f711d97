import type { Span } from '../../record/index.js';
import { child, type Grammar } from './grammar.js';

/**
 * Ends what is said in a clause of time, reason or condition before the main clause behind it: in `Days after Chad announced
 * that it would leave, Mali closed the border` Chad does not announce what Mali did.
 */
export function untilMainClause(g: Grammar, cue: number, content: readonly Span[]): readonly Span[] {
  const { tokens } = g.analysis;
  const comma = commaBeforeMain(g, cue);
  if (comma < 0) return content;
  const { start } = tokens[comma]!;
  // `As the minister put it, the talks failed`: what begins with the main clause is meant to be it
  return content.map((span) =>
    span.start < start && span.end > start ? { start: span.start, end: tokens[comma - 1]!.end } : span,
  );
}

/** The comma between a clause that a conjunction opens and the main clause behind it, or -1. */
function commaBeforeMain(g: Grammar, cue: number): number {
  const { tokens } = g.analysis;
  let top = cue;
  while (tokens[top]!.deprel === 'conj' && tokens[top]!.head < top) top = tokens[top]!.head;
  const main = tokens[top]!.head;
  if (tokens[top]!.deprel !== 'advcl' || main < cue) return -1;
  const mark = child(g, top, 'mark') ?? child(g, top, 'advmod');
  if (!mark || mark.index > top || !opening.has(mark.form.toLowerCase())) return -1;
  const subject = child(g, main, 'nsubj', 'csubj', 'expl');
  if (!subject || subject.index < cue || g.quotationAt[subject.index]! >= 0) return -1;
  for (let at = g.edges.left[subject.index]! - 1; at > cue + 1; at--) {
    const { form, upos } = tokens[at]!;
    if (form === ',') return at;
    if (upos === 'VERB' || upos === 'AUX' || g.quotationAt[at]! >= 0) return -1;
  }
  return -1;
}

const opening = new Set(
  'after before since until although though while when whenever because if as once whereas unless'.split(' '),
);
