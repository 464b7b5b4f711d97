import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const clausal = /^(?:after|before|since|until|as|while|when|because|although|though)$/;

/**
 * Makes the verb of its sentence of a past behind a name that the parser takes, with the name, for an attribute of its object:
 * `Norsk halted gas exports to Peru after both refused to pay`, `The arrest of a priest by Chad outraged rights groups`. Changes the
 * annotation in place.
 */
export function mendPastsBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let past = 1; past + 1 < words.length; past++) {
    if (deprel[past] !== 'amod' || xpos[past] !== 'VBN' || upos[past] !== 'VERB') continue;
    const object = head[past]!;
    const name = past - 1;
    if (object < past || upos[object] !== 'NOUN' || upos[name] !== 'PROPN' || deprel[name] !== 'compound') continue;
    if (head[name] !== past && head[name] !== object) continue;
    if (deprel[object] === 'nsubj') partClauses(words, annotation, { name, past, object });
    else if (/^(?:nmod|obl)$/.test(deprel[object]!)) giveRoot(words, annotation, { name, past, object });
  }
}
mendPastsBehindNames.needs = [/(?:ed|n|t)$/];

interface Past {
  readonly name: number;
  readonly past: number;
  readonly object: number;
}

/** Two subjects of one verb with a conjunction between: the first has a verb of its own. */
function partClauses(words: readonly string[], annotation: Annotation, { name, past, object }: Past): void {
  const { head, deprel, xpos } = annotation;
  const verb = head[object]!;
  const mark = deprel.findIndex(
    (relation, at) => relation === 'mark' && head[at] === verb && at > object && clausal.test(words[at]!),
  );
  if (mark < 0 || !deprel.some((relation, at) => relation === 'nsubj' && head[at] === verb && at > mark && at < verb))
    return;
  for (let at = 0; at < words.length; at++) {
    if (at < name && (head[at] === object || head[at] === past)) head[at] = name;
    else if (head[at] === verb && (at < mark || (deprel[at] === 'punct' && at > verb))) head[at] = past;
  }
  [head[past], deprel[past], xpos[past]] = [head[verb]!, deprel[verb]!, 'VBD'];
  [head[verb], deprel[verb]] = [past, 'advcl'];
  [head[name], deprel[name]] = [past, 'nsubj'];
  [head[object], deprel[object]] = [past, 'obj'];
}

/** A sentence of one noun without a verb of its own. */
function giveRoot(words: readonly string[], annotation: Annotation, { name, past, object }: Past): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (upos[root] !== 'NOUN' || root > name || !/^[.!]$/.test(words.at(-1)!)) return;
  if (hasDependant(annotation, root, ['cop', 'nsubj', 'case']) || xpos.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag)))
    return;
  const preposition = deprel.findIndex((relation, at) => relation === 'case' && head[at] === object && at < name);
  if (preposition < 0) return;
  [head[name], deprel[name]] = [head[object]!, deprel[object]!];
  for (let at = preposition; at < name; at++) if (head[at] === object || head[at] === past) head[at] = name;
  for (let at = past + 1; at < words.length; at++) if (head[at] === root) head[at] = past;
  [head[past], deprel[past], xpos[past]] = [-1, 'root', 'VBD'];
  [head[root], deprel[root]] = [past, 'nsubj'];
  [head[object], deprel[object]] = [past, 'obj'];
}
