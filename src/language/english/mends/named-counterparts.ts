import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const counterparts =
  /^(?:counterpart|colleague|successor|predecessor|deputy|namesake|rival|boss|chief|minister|envoy|ambassador|president|secretary|commissioner)$/;

/**
 * Gives a name between commas to the office right before it, where the parser takes it for one who is spoken to: `In a letter to her
 * Indian counterpart, C.R. Patil, she demanded …`. Changes the annotation in place.
 */
export function mendNamedCounterparts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 3; name + 2 < words.length; name++) {
    const office = name - 2;
    if (deprel[name] !== 'vocative' || upos[name] !== 'PROPN' || words[name - 1] !== ',') continue;
    if (!counterparts.test(words[office]!) || !/^(?:obl|nmod|obj|iobj)/.test(deprel[office]!)) continue;
    if (!hasDependant(annotation, office, ['nmod:poss', 'det', 'amod'])) continue;
    let end = name + 1;
    while (head[end] === name && deprel[end] === 'flat') end++;
    // nobody is called to whom it is said `you`
    if (words[end] !== ',' || words.some((word) => /^you$/i.test(word))) continue;
    [head[name], deprel[name]] = [office, 'appos'];
    if (deprel[name - 1] === 'punct') head[name - 1] = name;
  }
}
mendNamedCounterparts.needs = [counterparts, /^,$/];
