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
    [head[verb], deprel[verb]] = isOfNoun ? [noun, 'acl'] : above < 0 ? [-1, 'root'] : [above, 'xcomp'];
    // `Peru was to free six men`: the sentence is about the freeing
    if (above < 0 && !isOfNoun)
      for (let at = 0; at < words.length; at++)
        if (head[at] === object && (at < verb - 1 || deprel[at] === 'punct')) head[at] = verb;
    [upos[verb], xpos[verb], upos[verb - 1], xpos[verb - 1]] = ['VERB', 'VB', 'PART', 'TO'];
    [head[verb - 1], deprel[verb - 1]] = [verb, 'mark'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendFreeAsVerb.needs = [free, /^to$/];

/**
 * Makes a verb of *free* behind `to` where one calls on somebody to do so, and the parser hangs it on the call: `called on Peru to free the
 * sailors`, `called on the rebels to free civilians`. Changes the annotation in place.
 */
export function mendFreeBehindCalls(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 1 < words.length; verb++) {
    if (!free.test(words[verb]!) || words[verb - 1] !== 'to' || upos[verb] !== 'ADJ') continue;
    const call = deprel.findIndex(
      (_, at) => at < verb - 2 && calls.test(words[at]!) && /^(?:up)?on$/.test(words[at + 1]!),
    );
    const asked = call < 0 ? -1 : head[call + 1]!;
    if (asked < call || asked > verb || head[asked] !== call || deprel[asked] !== 'obl') continue;
    const isOfMen = deprel[verb] === 'amod' && head[verb]! > verb;
    const object = isOfMen
      ? head[verb]!
      : head.findIndex((above, at) => above === call && at > verb && /^(?:obl|obj)$/.test(deprel[at]!));
    if (object < 0 || !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    if (isOfMen ? head[object] !== asked && head[object] !== call : head[verb] !== call) continue;
    const own = words.slice(verb + 1, object).every((_, i) => head[verb + 1 + i] === object);
    if (!own || deprel.some((one, at) => one === 'case' && head[at] === object && at > verb)) continue;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [call, 'xcomp', 'VERB', 'VB'];
    [head[verb - 1], deprel[verb - 1], upos[verb - 1], xpos[verb - 1]] = [verb, 'mark', 'PART', 'TO'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
const calls = /^call(?:s|ed|ing)?$/;
mendFreeBehindCalls.needs = [free, /^to$/, calls, /^(?:up)?on$/];

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
