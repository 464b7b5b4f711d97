import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const voiced =
  /^(?:voiced|expressed|announced|condemned|declared|issued|urged|opened|launched|suspended|lifted|pledged|offered|deployed|evacuated|raised|published|denied|rejected|welcomed|appointed|elected|demanded)$/;

/**
 * Makes the verb of a sentence that has none of a past behind the comma that closes a name, which the parser takes for an attribute of its
 * object: `The mission in Chad, MINUC, voiced concern and called for calm`. Changes the annotation in place.
 */
export function mendVoicedBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 1 < words.length; verb++) {
    const object = head[verb]!;
    if (!voiced.test(words[verb]!) || deprel[verb] !== 'amod' || words[verb - 1] !== ',' || object < verb) continue;
    const subject = head[object]!;
    if (deprel[object] !== 'conj' || subject < 0 || head[subject]! >= 0 || subject > verb) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[subject]!) || hasDependant(annotation, subject, ['cop', 'nsubj', 'aux', 'acl']))
      continue;
    if (deprel.some((r, at) => r === 'cc' && head[at] === object && at < verb)) continue;
    const name = verb - 2;
    if (upos[name] !== 'PROPN' || words[name - 1] !== ',' || deprel[name] !== 'conj') continue;
    [head[name], deprel[name]] = [subject, 'appos'];
    for (let at = 0; at < words.length; at++)
      if ((head[at] === object && at > object && /^(?:conj|punct|advcl)$/.test(deprel[at]!)) || deprel[at] === 'root')
        head[at] = verb;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
    [head[object], deprel[object]] = [verb, 'obj'];
    // `and called for calm`: a past as the first is
    for (let at = verb + 1; at < words.length; at++)
      if (deprel[at] === 'conj' && head[at] === verb && xpos[at] === 'VBN' && !hasDependant(annotation, at, ['aux']))
        xpos[at] = 'VBD';
    return;
  }
}
mendVoicedBehindNames.needs = [voiced, /^,$/];

/**
 * Parts two clauses of which the parser makes a row of subjects, the first verb being taken for an attribute of its object: in `Lind, a lawyer,
 * voiced concern, but Moro warned of war` each has a verb. Changes the annotation in place.
 */
export function mendVoicedBeforeOthers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 4 < words.length; verb++) {
    const object = head[verb]!;
    if (!voiced.test(words[verb]!) || deprel[verb] !== 'amod' || words[verb - 1] !== ',' || object < verb) continue;
    const subject = head[object]!;
    if (deprel[object] !== 'conj' || subject < 0 || subject > verb || deprel[subject] !== 'nsubj') continue;
    const second = head[subject]!;
    const other = deprel.findIndex((r, at) => r === 'conj' && head[at] === subject && at > object && at < second);
    const cc = deprel.findIndex((r, at) => r === 'cc' && head[at] === other && at > object && at < other);
    if (other < 0 || cc < 0 || words[cc - 1] !== ',' || upos[second] !== 'VERB') continue;
    if (!deprel.some((r, at) => r === 'appos' && head[at] === subject && at < verb)) continue;
    [head[verb], deprel[verb]] = [head[second]!, deprel[second]!];
    [upos[verb], xpos[verb]] = ['VERB', 'VBD'];
    [head[second], deprel[second]] = [verb, 'conj'];
    head[subject] = verb;
    [head[object], deprel[object]] = [verb, 'obj'];
    [head[other], deprel[other]] = [second, 'nsubj'];
    head[cc] = second;
    for (let at = 0; at < words.length; at++)
      if (deprel[at] === 'punct' && head[at] === second && at > second) head[at] = verb;
      else if (deprel[at] === 'punct' && head[at] === object && at < cc) head[at] = verb;
      else if (deprel[at] === 'punct' && head[at] === subject && at > object) head[at] = second;
  }
}
mendVoicedBeforeOthers.needs = [voiced, /^,$/, /^(?:and|but|while)$/];
