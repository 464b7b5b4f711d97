import type { Span } from '../record/index.js';

/** One word or mark of the text. `start`/`end` are UTF-16 offsets into the text. */
export interface Token {
  /** Position in `analysis.tokens`. */
  readonly index: number;
  /** Position of its sentence in `analysis.sentences`. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag, as UD English uses it. */
  readonly xpos: string;
  /** Index (in `analysis.tokens`) of the governor, -1 for the root of the sentence. */
  readonly head: number;
  /** UD relation with its subtype, e.g. `nsubj:pass`. */
  readonly deprel: string;
  /** That without its subtype, e.g. `nsubj`: it is asked for more often than anything else of a token. */
  readonly relation: string;
}

/** A sentence: its span, its paragraph, and its tokens as `[first, last)` in `analysis.tokens`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  /** Index of the root token. */
  readonly root: number;
}

/** A named span the model proposes: tokens `[first, last)`. */
export interface ProposedName {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organisation' | 'place' | 'other';
}

/** What the grammar says of a text. */
export interface Analysis {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** For each token, the indices of its dependents, ascending. */
  readonly children: readonly (readonly number[])[];
  /** Names found by the trained tagger, where the model has one. */
  readonly names: readonly ProposedName[];
}
