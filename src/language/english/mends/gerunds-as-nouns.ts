import type { Annotation } from '../model/index.js';

const time = /^(?:after|before|since|on|upon|when|while)$/i;

/**
 * Makes a verb of a word in -ing that opens a clause of time with an object, where the parser takes it for a noun (`After meeting Lind in Lima, Mora
 * said …`). Changes the annotation in place.
 */
export function mendGerundsAsNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < head.length; verb++) {
    if (deprel[verb] !== 'advcl' || upos[verb] !== 'NOUN' || xpos[verb] !== 'NN') continue;
    if (!/ing$/.test(words[verb]!) || !time.test(words[verb - 1]!) || head[verb - 1] !== verb) continue;
    if (!head.some((above, at) => above === verb && deprel[at] === 'obj' && at > verb)) continue;
    [upos[verb], xpos[verb]] = ['VERB', 'VBG'];
  }
}
mendGerundsAsNouns.needs = [/ing$/];
