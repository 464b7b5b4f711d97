import type { Span } from '../../record/index.js';
import type { Draft } from './draft.js';
import { child, type Grammar, subtree } from './grammar.js';

/**
 * Ends what somebody says in a headline before `as` with a clause: `Peru says talks failed as rebels close in` tells of the rebels
 * in the paper's own words.
 */
export function endBeforeAs(g: Grammar, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const { cue } = draft;
    const as = cue ? clauseWithAs(g, cue.head) : -1;
    if (as < 0 || !cue) return [draft];
    const { tokens } = g.analysis;
    const { start } = tokens[as]!;
    const kept = draft.content.flatMap((span): Span[] =>
      span.start < start ? [{ start: span.start, end: Math.min(span.end, tokens[as - 1]!.end) }] : [],
    );
    if (kept.length) return [{ ...draft, content: kept }];
    // `says no reply from Lima as …`: what stands between is what is said
    const isAfter = draft.content.every((span) => span.start >= tokens[cue.last - 1]!.end);
    return isAfter && as > cue.last
      ? [{ ...draft, content: [{ start: tokens[cue.last]!.start, end: tokens[as - 1]!.end }] }]
      : [];
  });
}

/** The `as` behind a verb of a headline that opens a clause with a subject of its own, or -1. */
function clauseWithAs(g: Grammar, cue: number): number {
  const { tokens, sentences } = g.analysis;
  const { first, last } = sentences[tokens[cue]!.sentence]!;
  if (first > 0 || /^[.!?"”…]$/.test(tokens[last - 1]!.form)) return -1;
  for (let at = cue + 2; at < last - 2; at++) {
    const { form, deprel, head } = tokens[at]!;
    if (form !== 'as' || deprel !== 'mark' || head < at || !child(g, head, 'nsubj')) continue;
    if (subtree(g, head).last >= last - 1) return at;
  }
  return -1;
}
