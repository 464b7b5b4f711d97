import type { Annotation } from '../model/index.js';

/**
 * Joins two names that a headline sets side by side before a verb in the plural or to come, where the parser takes the first for
 * one who is spoken to or a part of the second (`Lind, Tan to meet in Oslo`). Changes the annotation in place.
 */
export function mendPairsInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const comma = words.indexOf(',');
  if (comma < 1 || comma > 3 || upos.slice(0, comma).some((pos) => pos !== 'PROPN')) return;
  const first = firstOf(head, 0, comma);
  const verb = deprel.findIndex(
    (_relation, at) => at > comma + 1 && (xpos[at] === 'VBP' || (xpos[at] === 'VB' && words[at - 1] === 'to')),
  );
  if (verb < 0 || verb > comma + 6 || first < 0) return;
  const second = deprel.findIndex(
    (relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > comma && at < verb,
  );
  const isRow = upos.slice(comma + 1, words[verb - 1] === 'to' ? verb - 1 : verb).every((pos) => pos === 'PROPN');
  if (second < 0 || !isRow || (head[first] !== second && head[first] !== verb)) return;
  if (!/^(?:flat|discourse|vocative|dislocated|parataxis|appos|nmod:desc|advmod)$/.test(deprel[first]!)) return;
  [head[first], deprel[first]] = [verb, deprel[second]!];
  [head[second], deprel[second]] = [first, 'conj'];
  if (head[comma] === first) head[comma] = second;
}

/**
 * Joins a name behind a comma to the one before, which the parser takes it to explain: to the subject of a verb in the plural (`Peru,
 * Chile sign pact`), and to a name among what a headline tells (`hosts Lind, Tan at summit`). Changes the annotation in place.
 */
export function mendAppositionsInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?:]$/.test(words.at(-1)!)) return;
  for (let second = 2; second < words.length; second++) {
    const first = head[second]!;
    if (deprel[second] !== 'appos' || upos[second] !== 'PROPN' || words[second - 1] !== ',') continue;
    if (upos[first] !== 'PROPN' || upos[second - 2] !== 'PROPN' || words[second + 1] === ',') continue;
    const next = second + 1;
    const isOfSeveral = deprel[first] === 'nsubj' && xpos[next] === 'VBP' && head[first] === next;
    const isTold = deprel[first] === 'obj' && head[first]! < first && (next === words.length || upos[next] === 'ADP');
    if (isOfSeveral || isTold) deprel[second] = 'conj';
  }
}
mendAppositionsInHeadlines.needs = [/^,$/];

/**
 * Joins the holder of an office behind a comma to the name before it, where both are subjects of a verb in the plural or of one that the
 * parser has in no tense: `Lind, Peruvian counterpart discuss trade`. Changes the annotation in place.
 */
export function mendOfficesInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const comma = words.indexOf(',');
  if (comma < 1 || comma > 3 || /^[.!?:]$/.test(words.at(-1)!) || upos.slice(0, comma).some((pos) => pos !== 'PROPN'))
    return;
  const noun = words.findIndex((word, at) => at > comma && offices.test(word) && upos[at] === 'NOUN');
  const verb = noun + 1;
  if (noun < 0 || noun > comma + 4 || verb >= words.length || upos[verb] !== 'VERB' || !/^VBP?$/.test(xpos[verb]!))
    return;
  const isOwn = upos
    .slice(comma + 1, noun)
    .every((pos, i) => /^(?:ADJ|PROPN|NOUN)$/.test(pos) && head[comma + 1 + i]! > comma);
  const first = firstOf(head, 0, comma);
  if (!isOwn || first < 0 || head[noun] !== verb || deprel[noun] !== 'nsubj') return;
  if (head[first] !== verb || !apart.test(deprel[first]!)) return;
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[noun], deprel[noun], head[comma]] = [first, 'conj', noun];
  xpos[verb] = 'VBP';
}
const offices =
  /^(?:counterpart|minister|president|premier|chancellor|envoy|ambassador|leader|chief|king|queen|emir|sultan|pope|official|delegation|secretary|spokesman|spokeswoman)$/;
const apart = /^(?:discourse|vocative|dislocated|parataxis|advmod|obl:unmarked)$/;
mendOfficesInHeadlines.needs = [/^,$/, offices];

/** Joins `others` to the name before it (`Lind, others urge calm`), where both are subjects of the verb behind. */
export function mendOthersInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let others = 2; others + 1 < words.length; others++) {
    const verb = others + 1;
    if (words[others] !== 'others' || words[others - 1] !== ',' || upos[others - 2] !== 'PROPN') continue;
    if (head[others] !== verb || deprel[others] !== 'nsubj' || upos[verb] !== 'VERB') continue;
    let name = others - 2;
    while (head[name]! < others - 1 && head[name]! >= 0 && upos[head[name]!] === 'PROPN') name = head[name]!;
    const isApart = /^(?:vocative|discourse|dislocated|parataxis)$/.test(deprel[name]!);
    if (!isApart && head[name] !== verb && head[name] !== others) continue;
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[others], deprel[others]] = [name, 'conj'];
  }
}
mendOthersInHeadlines.needs = [/^others$/];

/** The word of a stretch that hangs on none of it, or -1. */
function firstOf(head: ArrayLike<number>, from: number, to: number): number {
  for (let at = from; at < to; at++) if (head[at]! < from || head[at]! >= to) return at;
  return -1;
}
