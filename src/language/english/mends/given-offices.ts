import type { Annotation } from '../model/index.js';

const giving = /^(?:name|appoint|elect|re-elect|nominate)(?:s|d|ed)?$/;
const office =
  /^(?:minister|president|premier|chancellor|ambassador|envoy|secretary|chief|head|commander|governor|chair|chairman|chairwoman|chairperson|director|commissioner|coordinator|adviser|advisor|spokesman|spokeswoman|spokesperson|speaker|judge|leader|executive|prosecutor|representative|negotiator|administrator|mayor|ombudsman)$/;

/**
 * Makes two of whom somebody names and what she is named, where the parser takes the name for words before the office, or both for objects:
 * in `Peru appointed Rosa Lind acting foreign minister` Peru appointed Lind. Changes the annotation in place.
 */
export function mendGivenOffices(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun < words.length; noun++) {
    if (!office.test(words[noun]!) || !/^(?:obj|xcomp)$/.test(deprel[noun]!)) continue;
    const isActing = words[head[noun]!] === 'acting' && deprel[head[noun]!] === 'acl';
    const verb = isActing ? verbAbove(annotation, head[noun]!) : head[noun]!;
    if (verb < 0 || verb > noun - 3 || !giving.test(words[verb]!)) continue;
    const first = verb + 1;
    let behind = first;
    while (behind < noun && upos[behind] === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words[behind]!)) behind++;
    if (
      behind - first < 2 ||
      !(isActing || isWithin(annotation, first, noun) || isObject(annotation, first, behind, verb))
    )
      continue;
    const isTitle = (at: number): boolean =>
      words[at] === 'acting' || (/^(?:ADJ|NOUN)$/.test(upos[at]!) && /^\p{Ll}/u.test(words[at]!));
    if (!range(behind, noun).every(isTitle)) continue;
    if (!isObject(annotation, first, behind, verb)) {
      [head[first], deprel[first]] = [verb, 'obj'];
      for (const at of range(first + 1, behind)) [head[at], deprel[at]] = [first, 'flat'];
    }
    for (const at of range(behind, noun)) if (head[at]! < behind) head[at] = noun;
    const acting = words.indexOf('acting', behind);
    if (acting >= 0 && acting < noun) {
      [head[acting], deprel[acting], upos[acting], xpos[acting]] = [noun, 'amod', 'ADJ', 'JJ'];
      for (let at = 0; at < words.length; at++) if (head[at] === acting) head[at] = noun;
    }
    [head[noun], deprel[noun]] = [verb, 'xcomp'];
  }
}
mendGivenOffices.needs = [giving];

/** The verb of whose object a clause with `acting` is. */
const verbAbove = ({ head, deprel }: Annotation, acting: number): number =>
  /^(?:obj|xcomp)$/.test(deprel[head[acting]!]!) ? head[head[acting]!]! : -1;

/** Whether a name behind a verb is its object already. */
const isObject = ({ head, deprel }: Annotation, first: number, behind: number, verb: number): boolean =>
  range(first, behind).some((at) => head[at] === verb && deprel[at] === 'obj');

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
