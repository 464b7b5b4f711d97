import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Joins a verb to the one of the sentence, where the parser joins it to that of a clause with `what … called` which has had its thing
 * (`Lind praised what he called support and invited Mora`). Changes the annotation in place.
 */
export function mendBehindThingsCalled(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let and = 5; and + 2 < words.length; and++) {
    if (words[and] !== 'and' || deprel[and] !== 'cc') continue;
    const verb = head[and]!;
    const called = deprel[verb] === 'conj' ? head[verb]! : -1;
    if (verb !== and + 1 || xpos[verb] !== 'VBD' || called < 0) continue;
    if (!/^(?:called|termed|described|deemed|considered)$/.test(words[called]!)) continue;
    const what = head[called]!;
    const main = head[what] ?? -1;
    if (words[what] !== 'what' || main < 0 || main > what || xpos[main] !== 'VBD') continue;
    if (hasDependant(annotation, verb, ['nsubj']) || !hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp']))
      continue;
    head[verb] = main;
  }
}
mendBehindThingsCalled.needs = [/^what$/, /^(?:called|termed|described|deemed|considered)$/, /^and$/];

/**
 * Makes a thing of `reading` or the like behind `disputed that`, where the parser has a clause (`Lind disputed that reading of the pact`).
 * Changes the annotation in place.
 */
export function mendThatReading(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let that = 1; that + 2 < words.length; that++) {
    if (words[that] !== 'that' || deprel[that] !== 'mark') continue;
    const noun = that + 1;
    if (head[that] !== noun || !/^(?:reading|finding|understanding|ruling)$/.test(words[noun]!)) continue;
    if (!/^(?:[.,;]|of)$/.test(words[noun + 1]!) || !/^VB/.test(xpos[that - 1]!) || head[noun] !== that - 1) continue;
    [deprel[that], upos[that], xpos[that]] = ['det', 'DET', 'DT'];
    [deprel[noun], upos[noun], xpos[noun]] = ['obj', 'NOUN', 'NN'];
  }
}
mendThatReading.needs = [/^that$/, /^(?:reading|finding|understanding|ruling)$/];

/**
 * Gives a second `that` back to the clause before which `as agreed` is put in, so that nobody agrees to it (`said that Peru had paid as agreed and
 * that Lind had praised it`): makes of the participle a bare adverb. Changes the annotation in place.
 */
export function mendAsAgreed(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let as = 2; as + 2 < words.length; as++) {
    if (
      !/^as$/.test(words[as]!) ||
      !/^(?:agreed|planned|promised|requested|required|demanded|announced)$/.test(words[as + 1]!)
    )
      continue;
    if (!/^(?:and|but|,|\.|;)$/.test(words[as + 2]!) || head[as] !== as + 1) continue;
    const participle = as + 1;
    if (head.some((above, at) => above === participle && at !== as && deprel[at] !== 'punct')) continue;
    [deprel[participle], upos[participle], xpos[participle]] = ['advmod', 'ADJ', 'JJ'];
  }
}
mendAsAgreed.needs = [/^as$/, /^(?:agreed|planned|promised|requested|required|demanded|announced)$/];
