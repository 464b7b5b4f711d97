import type { Annotation } from '../model/index.js';

/** Changes an annotation in place where words and tree together show that it is wrong. */
export type Mend = (words: readonly string[], annotation: Annotation) => void;
