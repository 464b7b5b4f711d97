import type { Span } from '../../record/index.js';

/** Tokens `[first, last)`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The words of a cue; `lemma` where it is not that of its head. */
export interface CueWords extends Range {
  readonly head: number;
  readonly lemma?: string;
}

/** A statement as the grammar shows it, before the cast says who its source is. Indices are tokens. */
export interface Draft {
  readonly cue: CueWords | null;
  /** `head` is the word that the cast knows the source by. */
  readonly source: (Range & { readonly head: number }) | null;
  readonly content: readonly Span[];
  readonly addressees: readonly number[];
  readonly isDirect: boolean;
  readonly because: string;
}
