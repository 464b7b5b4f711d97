import type { Annotation } from '../model/index.js';

/** Words for some of many, of whom one is named right behind. */
const some =
  /^(?:some|others|many|most|several|few|critics|analysts|experts|countries|states|nations|members|allies)$/i;

/**
 * Hangs one of many on the word for them, where the parser hangs him on the verb (`Some, like Lind of the Lima Institute, believe that …`).
 * Changes the annotation in place.
 */
export function mendInstances(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let like = 2; like + 2 < words.length; like++) {
    if (words[like] !== 'like' || deprel[like] !== 'case' || words[like - 1] !== ',') continue;
    const named = head[like]!;
    const subject = like - 2;
    if (named < like || upos[named] !== 'PROPN' || deprel[named] !== 'obl' || !some.test(words[subject]!)) continue;
    if (!/^nsubj/.test(deprel[subject]!) || head[subject] !== head[named] || head[named]! < named) continue;
    [head[named], deprel[named]] = [subject, 'nmod'];
    head[like - 1] = named;
  }
}
mendInstances.needs = [some, /^like$/];

/**
 * Gives a preposition before `little more than` the noun behind it (`see the effort as little more than theatre`), where the parser
 * leaves it an adverb. Changes the annotation in place.
 */
export function mendLittleMore(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let than = 3; than + 1 < words.length; than++) {
    if (words[than] !== 'than' || !/^(?:more|less)$/.test(words[than - 1]!)) continue;
    const [as, little, more] = [than - 3, than - 2, than - 1];
    if (words[as] !== 'as' || !/^(?:little|nothing|no|something|anything|much)$/.test(words[little]!)) continue;
    const noun = head[than]!;
    const verb = head[more]!;
    if (noun < than || head[noun] !== more || verb < 0 || verb > as || upos[verb] !== 'VERB') continue;
    [head[noun], deprel[noun]] = [verb, 'obl'];
    [head[as], deprel[as], upos[as], xpos[as]] = [noun, 'case', 'ADP', 'IN'];
    for (const word of [little, more]) [head[word], deprel[word]] = [noun, 'advmod'];
  }
}
mendLittleMore.needs = [/^as$/, /^than$/];
