import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Makes a noun of `crossing` behind the name that it has, which the parser takes for a verb: `reopened the Adré crossing`. Changes the
 * annotation in place.
 */
export function mendCrossings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let crossing = 2; crossing < words.length; crossing++) {
    const name = crossing - 1;
    if (words[crossing] !== 'crossing' || xpos[crossing] !== 'VBG' || !/^(?:PROPN|NOUN)$/.test(upos[name]!)) continue;
    const det = deprel.findIndex((relation, at) => /^(?:det|nmod:poss)$/.test(relation) && head[at] === name);
    if (det < 0 || hasDependant(annotation, crossing, ['obj', 'nsubj', 'aux', 'mark', 'cop'])) continue;
    const above = head[name]!;
    if (head[crossing] !== name && head[crossing] !== above) continue;
    for (let at = 0; at < words.length; at++) if (head[at] === name && at !== crossing) head[at] = crossing;
    [head[crossing], deprel[crossing], upos[crossing], xpos[crossing]] = [above, deprel[name]!, 'NOUN', 'NN'];
    [head[name], deprel[name]] = [crossing, 'compound'];
    for (let at = crossing + 1; at < words.length; at++)
      if (head[at] === crossing && deprel[at]!.startsWith('obl')) deprel[at] = 'nmod';
  }
}
mendCrossings.needs = [/^crossing$/];

const carriers =
  /^(?:trucks?|convoys?|lorr(?:y|ies)|shipments?|deliver(?:y|ies)|flights?|agenc(?:y|ies)|organi[sz]ations?|ships?|vehicles?|supplies|vessels?|planes?)$/;

/**
 * Makes a phrase of `to aid trucks`, in which the parser takes the aid for a verb: `opened the gate to aid trucks`. Changes the
 * annotation in place.
 */
export function mendAidAsAttribute(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let to = 1; to + 2 < words.length; to++) {
    const aid = to + 1;
    const noun = to + 2;
    if (words[to] !== 'to' || words[aid] !== 'aid' || upos[aid] !== 'VERB' || !carriers.test(words[noun]!)) continue;
    const above = head[aid]!;
    if (head[noun] !== aid || deprel[noun] !== 'obj' || above < 0) continue;
    for (let at = 0; at < words.length; at++) if (head[at] === aid && at !== noun) head[at] = at < noun ? noun : above;
    [head[noun], deprel[noun]] = [above, upos[above] === 'VERB' ? 'obl' : 'nmod'];
    [head[aid], deprel[aid], upos[aid], xpos[aid]] = [noun, 'compound', 'NOUN', 'NN'];
    [head[to], deprel[to], upos[to], xpos[to]] = [noun, 'case', 'ADP', 'IN'];
  }
}
mendAidAsAttribute.needs = [/^to$/, /^aid$/, carriers];
