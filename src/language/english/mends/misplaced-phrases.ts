import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const isNominal = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';

/**
 * Gives a phrase that opens a sentence to its verb, where the parser has it describe a noun behind it (`In July five days of rain drowned
 * the crop`): what describes a noun with a preposition stands behind it. Changes the annotation in place.
 */
export function mendOpeningPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const noun = head[0]!;
  if (deprel[0] !== 'case' || noun < 1 || deprel[noun] !== 'nmod' || !isNominal(upos[noun]!)) return;
  // `At least four of them`
  if (hasDependant(annotation, 0, ['fixed']) || /^(?:least|most)$/.test(words[1]!)) return;
  let verb = head[noun]!;
  if (verb < noun) return;
  for (let steps = 0; verb >= 0 && upos[verb] !== 'VERB' && steps < words.length; steps++) verb = head[verb]!;
  if (verb > noun) [head[noun], deprel[noun]] = [verb, 'obl'];
}
mendOpeningPhrases.needs = [/^(?:in|on|at|during|since|under|by|within|after|before|for|from|over|throughout)$/i];

/**
 * Gives a phrase that describes a noun, by its relation, to the noun right before it, where the parser hangs it on the verb (`condemned
 * raids by both sides`). Changes the annotation in place.
 */
export function mendPhrasesBehindObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 3; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (verb < 0 || verb > noun || upos[verb] !== 'VERB') continue;
    // who does it in the passive alone stands behind `by`
    const isAgent = deprel[noun] === 'obl:agent' && hasDependant(annotation, verb, ['nsubj']);
    const isActive = isAgent && !hasDependant(annotation, verb, ['nsubj:pass', 'aux:pass']);
    if (deprel[noun] !== 'nmod' && !isActive) continue;
    const preposition = deprel.findIndex((relation, at) => at > verb && relation === 'case' && head[at] === noun);
    const object = preposition - 1;
    if (preposition < 0 || preposition > noun || head[object] !== verb || upos[object] !== 'NOUN') continue;
    if (!/^(?:obj|nsubj:pass)$/.test(deprel[object]!)) continue;
    if (!hasDependant(annotation, object, ['nmod'], object)) [head[noun], deprel[noun]] = [object, 'nmod'];
  }
}
mendPhrasesBehindObjects.needs = [/^(?:by|of|from|against|for|between|among|with|about|on|over|toward|towards)$/];

const fighting = /^(?:fought|fight|fights|fighting|battled|battling)$/;

/**
 * Gives a verb of fighting those against whom, where the parser says it of those beside whom: `Ruandan troops fought alongside rebels
 * against the army`. Changes the annotation in place.
 */
export function mendFoesOfAllies(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let foe = 4; foe < words.length; foe++) {
    const ally = head[foe]!;
    if (deprel[foe] !== 'nmod' || ally < 1 || ally > foe || !/^obl/.test(deprel[ally]!)) continue;
    const verb = head[ally]!;
    if (verb < 0 || !fighting.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    const isMarked = (noun: number, by: RegExp): boolean =>
      words.some((word, at) => head[at] === noun && deprel[at] === 'case' && by.test(word));
    if (!isMarked(ally, /^(?:alongside|beside|with)$/) || !isMarked(foe, /^against$/)) continue;
    [head[foe], deprel[foe]] = [verb, 'obl'];
  }
}
mendFoesOfAllies.needs = [fighting, /^against$/];

/**
 * Gives what somebody is against to the verb, where the parser says it of the place in which he is: in `held a rally in Lima against Mora` no
 * town is against anybody. Changes the annotation in place.
 */
export function mendPhrasesOfPlaces(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let against = 4; against + 1 < words.length; against++) {
    if (words[against] !== 'against' || deprel[against] !== 'case') continue;
    const last = head[against]!;
    // `against President Ana Mora`, with the preposition on her last name
    const foe = deprel[last] === 'flat' ? head[last]! : last;
    const place = foe > against ? head[foe]! : -1;
    if (place < 2 || place > against || deprel[foe] !== 'nmod' || upos[place] !== 'PROPN') continue;
    if (!/^(?:obl|nmod)$/.test(deprel[place]!)) continue;
    const isIn = deprel.some(
      (one, at) => one === 'case' && head[at] === place && /^(?:in|at|outside)$/i.test(words[at]!),
    );
    if (!isIn) continue;
    const above = head[place]!;
    [head[foe], deprel[foe]] = [above, upos[above] === 'VERB' ? 'obl' : 'nmod'];
    head[against] = foe;
    // the words of his title are his
    for (let at = against + 1; at < foe; at++) if (head[at] === place) head[at] = foe;
  }
}
mendPhrasesOfPlaces.needs = [/^(?:in|at|outside)$/i, /^against$/];
