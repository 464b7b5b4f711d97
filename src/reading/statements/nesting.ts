import type { Draft } from './draft.js';
import type { Grammar } from './grammar.js';
import { firstFrom } from './statement-at.js';

/** What the cue of a draft stands inside: what another draft reports as a clause or quotation, or as an infinitive. */
export type Nesting = 'clause' | 'infinitive' | null;

/** Looks up the nesting of drafts among all that may be a statement. */
export function nesting(g: Grammar, drafts: readonly Draft[]): (draft: Draft) => Nesting {
  const clauses = covering(
    g,
    drafts,
    (draft) => draft.isDirect || /(ccomp|inserted|according-to)$/.test(draft.because),
  );
  const infinitives = covering(g, drafts, (draft) => /\/(obj-to|xcomp|to|passive)$/.test(draft.because));
  return (draft) => {
    if (!draft.cue) return null;
    return clauses[draft.cue.head]! > 0 ? 'clause' : infinitives[draft.cue.head]! > 0 ? 'infinitive' : null;
  };
}

/** How many of the drafts that `counts` cover each token with their content, by differences. */
function covering(g: Grammar, drafts: readonly Draft[], counts: (draft: Draft) => boolean): Int32Array {
  const covers = new Int32Array(g.analysis.tokens.length + 1);
  for (const draft of drafts) {
    if (!counts(draft)) continue;
    for (const { start, end } of draft.content) {
      covers[firstFrom(g.analysis, start)]!++;
      covers[firstFrom(g.analysis, end)]!--;
    }
  }
  for (let at = 1; at < covers.length; at++) covers[at]! += covers[at - 1]!;
  return covers;
}
