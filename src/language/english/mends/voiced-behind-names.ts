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
