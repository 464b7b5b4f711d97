import type { Annotation } from '../model/index.js';

const free = /^free$/;

/**
 * Makes a verb of *free* behind `to`, which the parser takes for an attribute of whoever is to be freed (`gave the rebels a week to
 * free Lind`, `agreed to free two sailors`). Changes the annotation in place.
 */
export function mendFreeAsVerb(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    if (!free.test(words[verb]!) || words[verb - 1] !== 'to' || deprel[verb] !== 'amod') continue;
    const object = head[verb]!;
    if (object < verb || head[verb - 1] !== object || !/^(?:PROPN|NOUN)$/.test(upos[object]!)) continue;
    // `access to free markets`: what is free is no person; a name, or one behind an article or a number, is
    const next = upos[verb + 1]!;
    if (next !== 'PROPN' && next !== 'DET' && next !== 'NUM') continue;
    const above = head[object]!;
    const noun = verb - 2;
    const isOfNoun = upos[noun] === 'NOUN' && (head[noun] === above || noun === above);
    [head[verb], deprel[verb]] = isOfNoun ? [noun, 'acl'] : [above, 'xcomp'];
    [upos[verb], xpos[verb], upos[verb - 1], xpos[verb - 1]] = ['VERB', 'VB', 'PART', 'TO'];
    [head[verb - 1], deprel[verb - 1]] = [verb, 'mark'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendFreeAsVerb.needs = [free, /^to$/];

const modal = /^(?:will|would|could|may|might|must|should|shall)$/;

/**
 * Makes a verb of *free* behind a modal, which the parser takes for an attribute of whoever is to be freed (`said it would free two
 * sailors`). Changes the annotation in place.
 */
export function mendFreeBehindModals(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (!free.test(words[verb]!) || !modal.test(words[verb - 1]!) || head[verb - 1] !== verb) continue;
    const object = head[verb]!;
    if (deprel[verb] !== 'amod' || object < verb || !/^(?:PROPN|NOUN)$/.test(upos[object]!)) continue;
    [head[verb], deprel[verb]] = [head[object]!, deprel[object] === 'obj' ? 'ccomp' : deprel[object]!];
    [upos[verb], xpos[verb]] = ['VERB', 'VB'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendFreeBehindModals.needs = [free, modal];
