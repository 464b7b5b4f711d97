import type { Annotation } from '../model/index.js';

/** Changes an annotation in place where words and tree together show that it is wrong. */
export interface Mend {
  (words: readonly string[], annotation: Annotation): void;
  /**
   * What words of a sentence must be like: without one that each of these fits, the mend has nothing to do there and is not made.
   * Most mends are about words that few sentences have.
   */
  readonly needs?: readonly WordTest[];
}

/** Says of a word whether it is one of those that are meant; always the same of the same word. */
export interface WordTest {
  test(word: string): boolean;
}
