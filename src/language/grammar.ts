import { lemmatise } from './english/lemmas/index.js';
import { mendAnnotations } from './english/mends/index.js';
import { type Annotation, annotate } from './english/model/index.js';

/** What the grammar says of one sentence: tags, tree and names of the model, and a lemma a word. */
export interface Grammar extends Annotation {
  readonly lemmas: readonly string[];
}

/** Tags, parses and lemmatises sentences given as words. Any words will do; a sentence without words gives nothing. */
export function readGrammar(sentences: readonly (readonly string[])[]): Grammar[] {
  const annotations = annotate(sentences);
  mendAnnotations(sentences, annotations);
  return annotations.map(({ upos, xpos, head, deprel, names }, i) => {
    const words = sentences[i]!;
    const lemmas = words.map((form, k) => lemmatise(form, upos[k]!, xpos[k]!));
    // written out: to spread an object and add to it is a slow path of the engine
    return { upos, xpos, head, deprel, names, lemmas };
  });
}
