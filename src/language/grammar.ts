import { lemmatise } from './english/lemmas/index.js';
import { mendAnnotation } from './english/mends/index.js';
import { type Annotation, annotate } from './english/model/index.js';

/** What the grammar says of one sentence: tags, tree and names of the model, and a lemma a word. */
export interface Grammar extends Annotation {
  readonly lemmas: readonly string[];
}

/** Tags, parses and lemmatises sentences given as words. Any words will do; a sentence without words gives nothing. */
export function readGrammar(sentences: readonly (readonly string[])[]): Grammar[] {
  return annotate(sentences).map((annotation, i) => {
    const words = sentences[i]!;
    mendAnnotation(words, annotation);
    return { ...annotation, lemmas: words.map((form, k) => lemmatise(form, annotation.upos[k]!, annotation.xpos[k]!)) };
  });
}
