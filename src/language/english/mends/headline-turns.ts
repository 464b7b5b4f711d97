import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Who speaks for a body. */
const speakers =
  /^(?:says|say|tells|vows|denies|deny|warns|warn|rejects|reject|urges|urge|calls|accuses|seeks|blames|condemns|demands|claims)$/;

/**
 * Sets the second of two turns in a headline beside the first, where the parser takes it for a part of what the first says (`Kyiv says
 * drones hit port, Moscow denies damage`). Changes the annotation in place.
 */
export function mendTurnsInHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?"”…]$/.test(words.at(-1)!)) return;
  const root = head.findIndex((above) => above < 0);
  if (root < 1 || !/^VB[ZP]$/.test(xpos[root]!)) return;
  for (let verb = root + 4; verb + 1 < words.length; verb++) {
    if (!speakers.test(words[verb]!) || !/^VB[ZP]$/.test(xpos[verb]!)) continue;
    if (
      !/^(?:ccomp|conj|parataxis|advcl)$/.test(deprel[verb]!) ||
      hasDependant(annotation, verb, ['mark', 'cc', 'aux'])
    )
      continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > root);
    const comma = words.lastIndexOf(',', subject);
    if (subject < 0 || subject > verb || comma <= root + 1 || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    if (words.slice(comma + 1, verb).some((_, at) => !isUnder(annotation, comma + 1 + at, subject))) continue;
    if (isUnder(annotation, root, verb)) continue;
    [head[verb], deprel[verb]] = [root, 'conj'];
    head[comma] = verb;
  }
}
mendTurnsInHeadlines.needs = [speakers, /^,$/];
