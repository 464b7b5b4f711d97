import type { Explained } from '../../../../src/reading/explanation.ts';
import type { Reading } from '../../../../src/record/index.ts';

/** An article as it is given to the page. */
export interface Article {
  readonly text: string;
  /** Where it is from, as the reading names it. */
  readonly origin: string;
  /** Date of publication, or null. */
  readonly published: string | null;
}

/** What was read in an article. */
export interface Outcome {
  readonly reading: Reading;
  /** What its events, statements and positions rest on. */
  readonly entries: readonly Explained[];
  readonly milliseconds: number;
}

/** A word of a tree, in the order in which a tree is drawn. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
  /** How many words stand above it. */
  readonly depth: number;
  /** What it plays in the entry that is explained. */
  readonly parts: readonly string[];
}

/** A sentence with its tree. */
export interface Tree {
  readonly sentence: string;
  readonly words: readonly TreeWord[];
}

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'read'; readonly article: Article }
  | { readonly kind: 'explain'; readonly entry: string };

/** What the worker tells the page. */
export type Answer =
  | { readonly kind: 'loading'; readonly received: number; readonly total: number }
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'read' } & Outcome)
  | { readonly kind: 'explained'; readonly entry: string; readonly trees: readonly Tree[] }
  | { readonly kind: 'failed'; readonly message: string; readonly isLost: boolean };
