import { mendCapitalModals } from './english/capital-modals.js';
import { mendClashingConjuncts } from './english/clashing-conjuncts.js';
import { mendRootNouns, mendSubjectsWithCase } from './english/headless-subjects.js';
import { lemmatise } from './english/lemmas/index.js';
import { type Annotation, annotate } from './english/model/index.js';
import { mendRelativeClaims } from './english/relative-claims.js';
import { mendNamesAsMarks, mendSecondSubjects } from './english/second-subjects.js';
import { mendUpTo } from './english/up-to.js';

/** What the grammar says of one sentence: tags, tree and names of the model, and a lemma a word. */
export interface Grammar extends Annotation {
  readonly lemmas: readonly string[];
}

/** Tags, parses and lemmatises sentences given as words. Any words will do; a sentence without words gives nothing. */
export function readGrammar(sentences: readonly (readonly string[])[]): Grammar[] {
  return annotate(sentences).map((annotation, i) => {
    const words = sentences[i]!;
    mendCapitalModals(words, annotation);
    mendSubjectsWithCase(words, annotation);
    mendUpTo(words, annotation);
    mendNamesAsMarks(annotation);
    mendRootNouns(words, annotation);
    mendSecondSubjects(words, annotation);
    mendClashingConjuncts(words, annotation);
    mendRelativeClaims(words, annotation);
    return { ...annotation, lemmas: words.map((form, k) => lemmatise(form, annotation.upos[k]!, annotation.xpos[k]!)) };
  });
}
