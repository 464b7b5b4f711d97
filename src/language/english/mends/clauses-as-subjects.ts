import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const saying = /^(?:said|says|reported|added)$/;

/**
 * Makes a clause of what the parser takes for a first subject of words of saying that close a sentence: its past is no attribute of the noun
 * behind it (`The army shelled rebel positions, residents said`). Changes the annotation in place.
 */
export function mendClausesAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  if (root < 5 || !saying.test(words[root]!)) return;
  const second = deprel.findIndex(
    (relation, at) => relation === 'nsubj' && head[at] === root && words[at - 1] !== undefined,
  );
  const teller = deprel.findLastIndex((relation, at) => relation === 'nsubj' && head[at] === root && at < root);
  if (second < 2 || teller <= second || !words.slice(second, teller).includes(',')) return;
  const object = second;
  const past = deprel.findIndex(
    (relation, at) =>
      relation === 'amod' && head[at] === object && at < object && xpos[at] === 'VBN' && /ed$/.test(words[at]!),
  );
  const doer = past - 1;
  if (past < 1 || head[doer] !== object || deprel[doer] !== 'compound' || !/^(?:NOUN|PROPN)$/.test(upos[doer]!)) return;
  if (words.slice(past, object).includes(',')) return;
  for (let at = 0; at < doer; at++) if (head[at] === object) head[at] = doer;
  [head[past], deprel[past], upos[past], xpos[past]] = [root, 'ccomp', 'VERB', 'VBD'];
  [head[doer], deprel[doer]] = [past, 'nsubj'];
  [head[object], deprel[object]] = [past, 'obj'];
  for (let at = object + 1; at < teller; at++)
    if (words[at] === ',' && isUnder(annotation, at, object)) head[at] = root;
}
mendClausesAsSubjects.needs = [saying, /^,$/];

const footing = /^footing$/;

/**
 * Gives `footing` the preposition and the article that the parser hangs on the noun put before it (`on a war footing`), and makes it a noun.
 * Changes the annotation in place.
 */
export function mendFootings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const sort = at - 1;
    if (words[at] !== 'footing' || head[sort] !== at || deprel[sort] !== 'compound') continue;
    [upos[at], xpos[at]] = ['NOUN', 'NN'];
    for (let word = at - 3; word < sort; word++)
      if (head[word] === sort && /^(?:case|det)$/.test(deprel[word]!)) head[word] = at;
  }
}
mendFootings.needs = [footing];

const off = /^off$/;

/**
 * Makes `off` a preposition before a name behind an object, where the parser takes it for a particle and the name for a second object
 * (`deployed a frigate off Cyprus`). Changes the annotation in place.
 */
export function mendOffCoasts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    const verb = head[at]!;
    if (words[at] !== 'off' || deprel[at] !== 'compound:prt' || verb < 0 || verb > at) continue;
    const first = deprel.findIndex(
      (relation, one) => relation === 'obj' && head[one] === verb && one > verb && one < at,
    );
    const name = deprel.findIndex((relation, one) => relation === 'obj' && head[one] === verb && one > at);
    if (first < 0 || name < 0 || upos[name] !== 'PROPN') continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [name, 'case', 'ADP', 'IN'];
    deprel[name] = 'obl';
  }
}
mendOffCoasts.needs = [off];
