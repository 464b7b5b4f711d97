import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Verbs that the present of a headline has in the form of a noun (`Peru and Chile veto resolution`). */
const bare =
  /^(?:sign|veto|vow|vote|back|slam|hail|urge|seek|agree|reject|ban|halt|resume|swap|exchange|trade|mull|launch|oppose|praise|blame|accuse|warn|demand|recall|expel|condemn|welcome|deny|adopt|approve|ratify|suspend|lift|impose|open|close|end|begin|start|hold|discuss)$/;

/**
 * Makes the predicate of a headline of a bare verb that the parser takes for a part of the noun behind it, where a plural or
 * several stand before it (`Leaders of Peru and Chile sign declaration in Lima`). Changes the annotation in place.
 */
export function mendBareHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.length < 4 || /^[.!?:]$/.test(words.at(-1)!)) return;
  if (xpos.some((tag, at) => upos[at] === 'AUX' || (upos[at] === 'VERB' && tag !== 'NN'))) return;
  const verb = words.findIndex((word, at) => at > 0 && bare.test(word) && deprel[at] === 'compound');
  if (verb < 1 || !isNamed(upos, verb - 1) || head[verb]! < verb) return;
  let object = verb + 1;
  for (let steps = 0; head[object]! > verb && steps < words.length; steps++) object = head[object]!;
  const before = [...words.keys()].slice(0, verb);
  const first = before.find((at) => isNamed(upos, at));
  if (first === undefined || !isNamed(upos, object) || hasDependant(annotation, first, ['case'])) return;
  if (!/^NNP?S$/.test(xpos[first]!) && !before.some((at) => /^(?:and|,)$/.test(words[at]!))) return;
  for (const [at, above] of head.entries()) {
    if (at === verb || at === object || at === first) continue;
    if (at > verb) {
      if (above <= verb) head[at] = object;
    } else if (above >= verb || above < 0) {
      head[at] = first;
      if (isNamed(upos, at))
        deprel[at] = hasDependant(annotation, at, ['case']) ? 'nmod' : at < first ? 'compound' : 'conj';
    }
  }
  upos[verb] = 'VERB';
  xpos[verb] = 'VBP';
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
}

const isNamed = (upos: readonly string[], at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/**
 * Joins two names with a comma between them before a verb in the present, as headlines join them (`Peru, Chile sign treaty`).
 * Changes the annotation in place.
 */
export function mendListedSubjects(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let second = 2; second + 1 < words.length; second++) {
    const verb = second + 1;
    if (head[second] !== verb || deprel[second] !== 'nsubj' || upos[second] !== 'PROPN') continue;
    const first = head.findIndex((above, at) => above === verb && at < second && deprel[at] === 'nsubj');
    if (first < 0 || upos[first] !== 'PROPN' || !/^VBP?$/.test(xpos[verb]!)) continue;
    const comma = words.indexOf(',', first);
    if (comma < 0 || comma > second || words.slice(comma + 1, second).includes(',')) continue;
    head[second] = first;
    deprel[second] = 'conj';
  }
}

/** Nouns that no verb is written like. */
const nouns = /^(?:truce|ceasefire|treaty|armistice|pact)$/;

/** A truce is a thing, whatever stands before it (`agree to truce`). Changes the annotation in place. */
export function mendTruces(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++) {
    if (!nouns.test(words[at]!) || xpos[at] !== 'VB' || words[at - 1] !== 'to' || head[at - 1] !== at) continue;
    upos[at] = 'NOUN';
    xpos[at] = 'NN';
    deprel[at] = 'obl';
    upos[at - 1] = 'ADP';
    xpos[at - 1] = 'IN';
    deprel[at - 1] = 'case';
    for (let word = at + 1; word < words.length; word++)
      if (head[word] === at && deprel[word] === 'obl') deprel[word] = 'nmod';
  }
}
