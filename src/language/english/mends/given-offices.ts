import type { Annotation } from '../model/index.js';

const giving = /^(?:name|appoint|elect|re-elect|nominate)(?:s|d|ed)?$/;
const office =
  /^(?:minister|president|premier|chancellor|ambassador|envoy|secretary|chief|head|commander|governor|chair|chairman|chairwoman|director|commissioner|coordinator|adviser|advisor|spokesman|spokeswoman|speaker|judge|leader)$/;

/**
 * Makes two of whom somebody names and what she is named, where the parser takes the name for words before the office: in `Peru appointed
 * Rosa Lind foreign minister` Peru appointed Lind. Changes the annotation in place.
 */
export function mendGivenOffices(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 3; noun < words.length; noun++) {
    if (!office.test(words[noun]!) || !/^(?:obj|xcomp)$/.test(deprel[noun]!)) continue;
    const verb = head[noun]!;
    if (verb < 0 || verb > noun - 3 || !giving.test(words[verb]!)) continue;
    const first = verb + 1;
    let behind = first;
    while (behind < noun && upos[behind] === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words[behind]!)) behind++;
    if (behind - first < 2 || !isWithin(annotation, first, noun)) continue;
    const isTitle = (at: number): boolean => /^(?:ADJ|NOUN)$/.test(upos[at]!) && /^\p{Ll}/u.test(words[at]!);
    if (!range(behind, noun).every(isTitle)) continue;
    [head[first], deprel[first]] = [verb, 'obj'];
    for (const at of range(first + 1, behind)) [head[at], deprel[at]] = [first, 'flat'];
    for (const at of range(behind, noun)) if (head[at]! < behind) head[at] = noun;
    deprel[noun] = 'xcomp';
  }
}
mendGivenOffices.needs = [giving];

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Whether a word stands under a noun, at most three steps below it. */
function isWithin({ head }: Annotation, word: number, noun: number): boolean {
  let at = word;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    at = head[at]!;
    if (at === noun) return true;
  }
  return false;
}
