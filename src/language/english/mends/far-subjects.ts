import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const subjects = ['nsubj', 'csubj', 'expl'];
const tense = /^VB[DZP]$/;
const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/**
 * Gives a verb its subject, where the parser has that speak for the next verb, which has one of its own (`Lind, who left, voiced
 * concern; Peru protested`). Changes the annotation in place.
 */
export function mendSubjectsOfFirstVerbs(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let second = 3; second < head.length; second++) {
    const first = head[second]!;
    if (!/^(?:conj|parataxis)$/.test(deprel[second]!) || first < 1 || first > second || upos[first] !== 'VERB')
      continue;
    if (hasDependant(annotation, first, subjects)) continue;
    const both = deprel.flatMap((relation, at) =>
      head[at] === second && at < second && relation === 'nsubj' ? [at] : [],
    );
    if (both.length === 2 && both[0]! < first && both[1]! > first) head[both[0]!] = first;
  }
}

/**
 * Gives a verb both its subjects, where the parser makes a root of the first and joins the verb to the clause that describes it
 * (`Peru, which hosts the talks, and Chad urged them to wait`). Changes the annotation in place.
 */
export function mendDescribedSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || !isNoun(annotation, root) || hasDependant(annotation, root, ['cop', 'nsubj', 'det:predet'])) return;
  for (let verb = root + 4; verb < words.length; verb++) {
    const described = head[verb]!;
    if (deprel[verb] !== 'conj' || upos[verb] !== 'VERB' || !tense.test(xpos[verb]!)) continue;
    if (described < root || head[described] !== root || deprel[described] !== 'acl:relcl') continue;
    const other = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj');
    const cc = deprel.findIndex((relation, at) => head[at] === verb && at < other && relation === 'cc');
    if (other < 0 || cc < 0 || words[cc] !== 'and' || words[cc - 1] !== ',') continue;
    [head[verb], deprel[verb]] = [-1, 'root'];
    [head[root], deprel[root]] = [verb, 'nsubj'];
    [head[other], deprel[other]] = [root, 'conj'];
    head[cc] = other;
    for (let at = 0; at < words.length; at++)
      if (head[at] === root && at > verb && upos[at] === 'PUNCT') head[at] = verb;
    return;
  }
}
mendDescribedSubjects.needs = [/^and$/, /^,$/];

const marks = /^(?:as|while|after|before|because|when)$/;

/**
 * Gives a clause with `as`, `while` or `after` the noun right behind that word, where the parser makes it a part of what stands before
 * (`Lind leaves Lima as Chad seeks help`). Changes the annotation in place.
 */
export function mendSubjectsBehindMarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let mark = 1; mark + 2 < words.length; mark++) {
    const verb = head[mark]!;
    if (deprel[mark] !== 'mark' || !marks.test(words[mark]!)) continue;
    if (verb < mark + 2 || !tense.test(xpos[verb]!) || hasDependant(annotation, verb, subjects)) continue;
    const noun = verb - 1;
    if (!isNoun(annotation, noun) || head[noun]! >= mark || hasDependant(annotation, noun, ['case'])) continue;
    let at = noun;
    while (at > mark + 1 && head[at - 1] === noun) at--;
    if (at === mark + 1) [head[noun], deprel[noun]] = [verb, 'nsubj'];
  }
}
mendSubjectsBehindMarks.needs = [marks];

/**
 * Makes one list of names behind `of`, where the parser gives the verb the second as a subject of its own (`The presidents of Peru,
 * Chile and Bolivia met`). Changes the annotation in place.
 */
export function mendListsBehindOf(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let second = 4; second + 2 < words.length; second++) {
    const verb = head[second]!;
    const first = second - 2;
    const noun = head[first]!;
    // `the presidents of Peru, Chile and Mali`, where the parser joins the second to the presidents
    const isMiddle = verb === noun && noun >= 0 && deprel[second] === 'conj' && words[second - 1] === ',';
    if (
      isMiddle &&
      upos[first] === 'PROPN' &&
      upos[second] === 'PROPN' &&
      hasDependant(annotation, first, ['conj'], second)
    )
      head[second] = first;
    if (!/^nsubj/.test(deprel[second]!) || verb < second || upos[second] !== 'PROPN' || words[second - 1] !== ',')
      continue;
    if (upos[first] !== 'PROPN' || deprel[first] !== 'nmod' || noun < 0 || noun > first || xpos[noun] !== 'NNS')
      continue;
    if (head[noun] !== verb || !/^nsubj/.test(deprel[noun]!) || !hasDependant(annotation, first, ['case'])) continue;
    if (!hasDependant(annotation, second, ['conj']) || hasDependant(annotation, first, ['conj'])) continue;
    for (let at = second + 1; at < verb; at++) if (head[at] === second && deprel[at] === 'conj') head[at] = first;
    [head[second], deprel[second]] = [first, 'conj'];
    head[second - 1] = second;
  }
}
mendListsBehindOf.needs = [/^,$/];
