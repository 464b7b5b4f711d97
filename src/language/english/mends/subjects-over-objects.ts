import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';
const subjects = ['nsubj', 'nsubj:pass', 'csubj', 'expl'];

/**
 * Gives a verb the subject before it that the parser hangs, over its head, on its object (`Peru and Chile voiced cautious support for
 * it`). Changes the annotation in place.
 */
export function mendSubjectsOverObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let subject = 0; subject + 2 < words.length; subject++) {
    const object = head[subject]!;
    if (deprel[subject] !== 'nsubj' || object < subject + 2 || !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    const verb = head[object]!;
    if (deprel[object] !== 'obj' || verb <= subject || verb >= object || upos[verb] !== 'VERB') continue;
    if (!/^VB[DZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, subjects)) continue;
    if (hasDependant(annotation, object, ['cop']) || words.slice(subject, verb).some((word) => /^[;:]$/.test(word)))
      continue;
    head[subject] = verb;
  }
}

const voicing = /^(?:voice|voiced|voices|express|expressed|expresses|offer|offered|offers|gave|give|gives|lend|lent)$/;

/**
 * Makes the noun that it is of *backing* that somebody voices, where the parser takes it for what he does: `voiced lukewarm backing for
 * the plan`. Changes the annotation in place.
 */
export function mendBackingVoiced(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    if (words[at] !== 'backing' || upos[at] !== 'VERB' || words[at + 1] !== 'for') continue;
    const verb = head[at]!;
    if (verb < 0 || verb >= at || !voicing.test(words[verb]!) || hasDependant(annotation, verb, ['obj'])) continue;
    if (!/^(?:ADJ|DET|PRON)$/.test(upos[at - 1]!) || head[at - 1] !== at) continue;
    [deprel[at], upos[at], xpos[at]] = ['obj', 'NOUN', 'NN'];
    for (let word = at + 1; word < words.length; word++)
      if (head[word] === at && deprel[word] === 'obl') deprel[word] = 'nmod';
  }
}
mendBackingVoiced.needs = [/^backing$/];

/**
 * Joins the second of two subjects to the first, where the parser gives the verb both although `and` stands between them: `Peru and Chile,
 * which had doubts, abstained`. Changes the annotation in place.
 */
export function mendSubjectsJoined(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let cc = 1; cc + 2 < words.length; cc++) {
    if (deprel[cc] !== 'cc' || !/^(?:and|or)$/.test(words[cc]!)) continue;
    const second = head[cc]!;
    const verb = second > cc ? head[second]! : -1;
    const first = cc - 1;
    if (verb <= second || !/^nsubj/.test(deprel[second]!)) continue;
    if (!isNoun(annotation, first) || !isNoun(annotation, second)) continue;
    const isRoot = head[first]! < 0 && head[verb] === first && deprel[verb] === 'acl:relcl' && words[verb - 1] === ',';
    if (isRoot) {
      // the parser makes a root of the first, and of what both did a clause on it
      for (let at = 0; at < words.length; at++) if (head[at] === first && at !== verb && at > second) head[at] = verb;
      [head[verb], deprel[verb], head[first], deprel[first]] = [-1, 'root', verb, deprel[second]!];
      if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    }
    if (head[first] !== verb || deprel[first] !== deprel[second]) continue;
    [head[second], deprel[second]] = [first, 'conj'];
  }
}
mendSubjectsJoined.needs = [/^(?:and|or)$/];
