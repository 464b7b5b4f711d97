import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const requiring =
  /^(?:require[sd]?|stipulate[sd]?|provide[sd]?|demand(?:s|ed)?|envisage[sd]?|prescribe[sd]?|foresees|foresaw|dictate[sd]?|recommend(?:s|ed)?|specif(?:ies|ied)|mandate[sd]?)$/;

/**
 * Makes a clause of its own of what a text requires behind `as`, where the parser hangs it on the noun before: `demanded an end to the siege of
 * the town, as Article 4 of the accord required`. Changes the annotation in place.
 */
export function mendAsRequired(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let as = 2; as + 2 < words.length; as++) {
    if (words[as] !== 'as' || words[as - 1] !== ',') continue;
    const text = head[as]!;
    if (text <= as || !/^(?:NOUN|PROPN)$/.test(upos[text]!) || deprel[as] !== 'case') continue;
    let verb = text + 1;
    while (verb < words.length && isUnder(annotation, verb, text) && !requiring.test(words[verb]!)) verb++;
    if (!requiring.test(words[verb] ?? '') || !/^[,.;]$/.test(words[verb + 1] ?? '.')) continue;
    let above = head[verb] === text ? head[text]! : head[verb]!;
    while (above >= 0 && upos[above] !== 'VERB') above = head[above]!;
    if (above < 0 || above > as || isUnder(annotation, above, verb)) continue;
    [head[verb], deprel[verb], upos[verb]] = [above, 'advcl', 'VERB'];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[text], deprel[text]] = [verb, 'nsubj'];
    [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
    head[as - 1] = verb;
  }
}
mendAsRequired.needs = [/^as$/, requiring, /^,$/];
