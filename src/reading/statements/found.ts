import type { Span } from '../../record/index.js';
import type { Draft, Range } from './draft.js';
import { type Grammar, spanOf, trim } from './grammar.js';
import type { Source } from './phrase.js';

/** What a cue word and its frame show; source and cue only where the frame sets them. */
export type Found = Pick<Draft, 'content' | 'addressees' | 'because'> & {
  source?: Source | null;
  cue?: Range & { head: number };
};

/** The spans of what is left of ranges when they are trimmed. */
export function ranges(g: Grammar, ...list: Range[]): Span[] {
  return list
    .map((range) => trim(g, range))
    .filter((range) => range.last > range.first)
    .map((range) => spanOf(g, range));
}
