import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const subjects = ['nsubj', 'csubj', 'expl'];

/**
 * Makes what a verb takes of a clause whose subject stands right behind it, where the parser joins the two without a
 * conjunction (`Lind said his envoy and Carlos Ruiz, a lawyer, wrote the draft`). Changes the annotation in place.
 */
export function mendClausesAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const above = head[verb]!;
    if (!/^(?:conj|parataxis)$/.test(deprel[verb]!) || above < 1 || above > verb || upos[above] !== 'VERB') continue;
    if (isJoined(annotation, verb) || hasDependant(annotation, above, ['obj', 'ccomp', 'xcomp'])) continue;
    const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && /^nsubj/.test(relation));
    if (subject < above || firstOf(annotation, subject) !== above + 1) continue;
    if (!deprel.some((relation, at) => head[at] === above && at < above && relation === 'nsubj')) continue;
    deprel[verb] = 'ccomp';
  }
}

/**
 * Gives a clause its subject, where the parser takes that for an object of the verb before it and what tells about the subject
 * stands between commas (`They hoped the meeting, called by Lind, would be short`). Changes the annotation in place.
 */
export function mendObjectsBeforeAuxiliaries(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    const above = head[verb]!;
    if (!/^(?:conj|parataxis|advcl|ccomp)$/.test(deprel[verb]!) || above < 0 || above > verb || upos[above] !== 'VERB')
      continue;
    if (isJoined(annotation, verb) || hasDependant(annotation, verb, subjects)) continue;
    const first = firstOf(annotation, verb);
    if (words[first - 1] !== ',' || upos[first] !== 'AUX' || !/^(?:MD|VB[DPZ])$/.test(xpos[first]!)) continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === above && at > above);
    if (object < 0 || object > first || !isUnder(annotation, first - 2, object)) continue;
    [head[object], deprel[object]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    deprel[verb] = 'ccomp';
  }
}
mendObjectsBeforeAuxiliaries.needs = [/^,$/];

const saying =
  /^(?:says?|said|thinks?|thought|believes?|believed|argue[sd]?|insist(?:s|ed)?|claim(?:s|ed)?|found|finds)$/;

/**
 * Makes the subject of the clause behind it of a gerund right behind a verb of saying, where the parser takes that for a
 * circumstance and joins the clause to another verb (`Officers said seeking help was the right course`). Changes the
 * annotation in place.
 */
export function mendGerundsAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 1; said + 3 < words.length; said++) {
    const gerund = said + 1;
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || xpos[gerund] !== 'VBG') continue;
    if (head[gerund] !== said || deprel[gerund] !== 'advcl' || hasDependant(annotation, said, ['obj'])) continue;
    let next = gerund + 1;
    // `failing to do so would be consent`
    while (next < words.length && (isUnder(annotation, next, gerund) || words[next] === 'so')) next++;
    if (next >= words.length || !/^(?:MD|VB[DPZ])$/.test(xpos[next]!)) continue;
    const verb = upos[next] === 'AUX' ? head[next]! : next;
    if (verb < next || hasDependant(annotation, verb, subjects) || isJoined(annotation, verb)) continue;
    if (head[verb] !== said && head[verb] !== head[said]) continue;
    const other = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at !== verb);
    if (other >= 0) continue;
    if (words[next - 1] === 'so' && head[next - 1] === verb) head[next - 1] = next - 2;
    [head[gerund], deprel[gerund]] = [verb, 'csubj'];
    [head[verb], deprel[verb]] = [said, 'ccomp'];
  }
}
mendGerundsAsSubjects.needs = [saying];

/** Whether a conjunction belongs to a verb. */
const isJoined = ({ head, deprel }: Annotation, verb: number): boolean =>
  deprel.some((relation, at) => head[at] === verb && /^(?:cc|mark)$/.test(relation));

/** The first word of what hangs on a word, but for punctuation. */
function firstOf(annotation: Annotation, top: number): number {
  let first = top;
  for (let at = top - 1; at >= 0; at--) if (annotation.upos[at] !== 'PUNCT' && isUnder(annotation, at, top)) first = at;
  return first;
}
