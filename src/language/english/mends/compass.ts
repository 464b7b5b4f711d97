import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const compass =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)$/;

/**
 * Takes a noun before `east of` for the object of the verb, where the parser makes one phrase of both (`boarded a tanker east of Aden`).
 * Changes the annotation in place.
 */
export function mendNounsBeforeCompass(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 1; noun + 2 < words.length; noun++) {
    const side = noun + 1;
    if (!compass.test(words[side]!) || words[side + 1] !== 'of' || upos[noun] !== 'NOUN') continue;
    if (deprel[noun] !== 'compound' || head[noun] !== side) continue;
    const verb = head[side]!;
    if (verb < 0 || verb > noun || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['aux:pass'])) continue;
    if (deprel[side] !== 'obj' && hasDependant(annotation, verb, ['obj'])) continue;
    for (let at = verb + 1; at < noun; at++) if (head[at] === side) head[at] = noun;
    [head[noun], deprel[noun]] = [verb, 'obj'];
    [deprel[side], upos[side], xpos[side]] = ['advmod', 'ADV', 'RB'];
  }
}
mendNounsBeforeCompass.needs = [compass, /^of$/];
