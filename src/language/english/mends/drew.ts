import type { Annotation } from '../model/index.js';

const past = /^drew$/;

/**
 * Makes the predicate of *drew* behind a name, which the parser takes for one more name (`Peru's raid on Quito drew criticism from Lima`).
 * Changes the annotation in place.
 */
export function mendDrew(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = words.findIndex((word) => past.test(word));
  const object = head[verb] ?? -1;
  const top = head.findIndex((above) => above < 0);
  if (verb < 1 || upos[verb] !== 'PROPN' || object < verb || upos[object] !== 'NOUN') return;
  if (top > verb && top !== object) return;
  if (xpos.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag))) return;
  const name = verb - 1;
  if (upos[name] !== 'PROPN' && upos[name] !== 'NOUN') return;
  const above = head[object]!;
  const hasCase = words.some((_word, at) => at < name && head[at] === object && deprel[at] === 'case');
  if (hasCase === (top === object)) return;
  for (let at = 0; at < name; at++) if (head[at] === object) head[at] = name;
  const subject = hasCase ? top : name;
  if (hasCase) [head[name], deprel[name]] = [above, 'nmod'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
  const stop = words.length - 1;
  if (upos[stop] === 'PUNCT') head[stop] = verb;
}
mendDrew.needs = [past];
