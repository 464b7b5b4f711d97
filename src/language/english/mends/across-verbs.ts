import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const tense = /^VB[DZP]$/;
const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/**
 * Gives a preposition and an article the noun that they stand before, where the parser gives them one behind the verb
 * (`a withdrawal from the Convention drew criticism`). Changes the annotation in place.
 */
export function mendCasesAcrossVerbs(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 0; at < head.length; at++) {
    if (deprel[at] !== 'case' || upos[at] !== 'ADP') continue;
    const far = head[at]!;
    if (far < at + 3) continue;
    let noun = at + 1;
    while (
      /^(?:DET|ADJ|NUM)$/.test(upos[noun]!) ||
      (isNoun(annotation, noun) && /^(?:compound|amod)/.test(deprel[noun]!))
    )
      noun++;
    if (noun >= far || !isNoun(annotation, noun) || isNoun(annotation, noun + 1) || isUnder(annotation, noun, far))
      continue;
    if (!upos.slice(noun + 1, far).includes('VERB') || hasDependant(annotation, noun, ['case'])) continue;
    for (let word = at; word < noun; word++) if (head[word] === far) head[word] = noun;
  }
}

/**
 * Makes the last word of a name the subject that it is, where the parser takes it for an adjective of a noun behind the verb
 * (`Media International urged parliament to act`). Changes the annotation in place.
 */
export function mendAdjectivesAcrossVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    const verb = at + 1;
    if (deprel[at] !== 'amod' || head[at]! <= verb || !/^\p{Lu}/u.test(words[at]!)) continue;
    if (upos[verb] !== 'VERB' || !tense.test(xpos[verb]!) || hasDependant(annotation, verb, ['nsubj'])) continue;
    if (upos[at - 1] !== 'PROPN' || head[at - 1] !== at) continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [verb, 'nsubj', 'PROPN', 'NNP'];
  }
}

/** Prepositions by which a noun is completed, and a verb before which they stand is not. */
const completing = /^(?:from|of|to|with|for|against|between|towards?|into|over)$/;

/**
 * Hangs the phrase between a subject and its verb on the subject, where the parser hangs it on the verb (`the withdrawal from the
 * Convention drew criticism`). Changes the annotation in place.
 */
export function mendPhrasesBeforeTheirVerb(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (deprel[noun] !== 'obl' || verb <= noun || upos[verb] !== 'VERB' || !tense.test(xpos[verb]!)) continue;
    const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun);
    if (preposition < 1 || preposition > noun || !completing.test(words[preposition]!)) continue;
    const subject = preposition - 1;
    if (upos[subject] !== 'NOUN' || head[subject] !== verb || !/^nsubj/.test(deprel[subject]!)) continue;
    if (words.slice(preposition, verb).some((word) => /^[,;:–—"“”()]$/.test(word))) continue;
    [head[noun], deprel[noun]] = [subject, 'nmod'];
  }
}
mendPhrasesBeforeTheirVerb.needs = [completing];

/**
 * Gives a phrase behind a verb to that verb, where the parser hangs it on a word inside its subject (`the decision to shut the border drew
 * protests from Bolivia`). Changes the annotation in place.
 */
export function mendPhrasesOverTheirVerb(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 5; noun < head.length; noun++) {
    if (deprel[noun] !== 'obl' && deprel[noun] !== 'nmod') continue;
    const far = head[noun]!;
    if (far < 0 || far > noun - 4) continue;
    let top = far;
    while (top >= 0 && !/^nsubj/.test(deprel[top]!)) top = head[top]!;
    const verb = top < 0 ? -1 : head[top]!;
    if (verb <= far || verb >= noun || upos[verb] !== 'VERB' || !tense.test(xpos[verb]!)) continue;
    if (!hasDependant(annotation, noun, ['case'])) continue;
    [head[noun], deprel[noun]] = [verb, 'obl'];
  }
}
