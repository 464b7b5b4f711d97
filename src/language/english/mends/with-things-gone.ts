import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const stated =
  /^(?:gone|over|dead|stalled|suspended|expired|lapsed|closed|open|frozen|blocked|deadlocked|divided|split|broken|ended|finished|under|in|at|on|out|off|away|set|due|looming|nearing|fading|running|rising|mounting|growing|waning|stuck)$/;

/**
 * Takes what opens a sentence with `with` and tells how things are for the setting it is, and whoever follows its comma for the subject, where
 * the parser makes the setting the subject: `With the treaty gone, Chad and Mali trade blame`. Changes the annotation in place.
 */
export function mendWithThingsGone(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  if (words[0] !== 'With' || deprel[0] !== 'case') return;
  const thing = head[0]!;
  const comma = words.indexOf(',');
  if (thing < 1 || comma < thing + 2 || comma > 12 || deprel[thing] !== 'nsubj') return;
  if (!words.slice(thing + 1, comma).some((word) => stated.test(word))) return;
  const verb = head[thing]!;
  if (verb < comma + 2 || upos[verb] !== 'VERB') return;
  let subject = comma + 1;
  for (let steps = 0; steps < 12 && head[subject]! > comma && head[subject]! < verb; steps++) subject = head[subject]!;
  if (subject >= verb || !/^(?:NOUN|PROPN|PRON)$/.test(upos[subject]!) || !isUnder(annotation, subject, thing)) return;
  if (hasDependant(annotation, subject, ['case'])) return;
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[thing], deprel[thing]] = [verb, 'obl'];
  if (isUnder(annotation, comma, subject)) head[comma] = verb;
}
mendWithThingsGone.needs = [/^With$/, stated];
