import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const feeling =
  /^(?:concern|satisfaction|appreciation|regret|alarm|dismay|interest|approval|gratitude|relief|sadness|outrage|caution|pleasure|disappointment)$/;

/**
 * Gives a verb its object behind what is felt at it, where the parser hangs it on the feeling: `noted with concern the continued violations`.
 * Changes the annotation in place.
 */
export function mendObjectsBehindFeelings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 2; noun + 1 < words.length; noun++) {
    if (!feeling.test(words[noun]!) || !hasDependant(annotation, noun, ['case'])) continue;
    const verb = head[noun]!;
    const opening = deprel.findIndex((relation, at) => relation === 'case' && head[at] === noun && at < noun);
    if (verb < 0 || upos[verb] !== 'VERB' || verb > noun || words[opening] !== 'with' || opening !== verb + 1) continue;
    if (hasDependant(annotation, verb, ['obj', 'ccomp'])) continue;
    const object = deprel.findIndex(
      (relation, at) =>
        head[at] === noun && at > noun && /^(?:appos|nmod:unmarked|flat|compound|dep|acl|ccomp)$/.test(relation),
    );
    if (object < 0 || hasDependant(annotation, object, ['case'])) continue;
    const isClause = words[noun + 1] === 'that';
    if (!isClause && !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    [head[object], deprel[object]] = [verb, isClause ? 'ccomp' : 'obj'];
  }
}
mendObjectsBehindFeelings.needs = [feeling, /^with$/];

const many =
  /^(?:governments|presidents|leaders|capitals|peoples|armies|envoys|ambassadors|representatives|kings|parliaments|citizens|embassies|territories|borders|delegations|authorities|foreign|chiefs|heads)$/i;

/**
 * Joins a second state to the first behind `of`, where the parser joins it to those who are of both: `the Governments of Peru and Chile`.
 * Changes the annotation in place.
 */
export function mendStatesBehindMany(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let second = 4; second < words.length; second++) {
    const noun = head[second]!;
    if (deprel[second] !== 'conj' || upos[second] !== 'PROPN' || noun < 0 || !many.test(words[noun]!)) continue;
    const first = deprel.findIndex((relation, at) => relation === 'nmod' && head[at] === noun && at > noun);
    if (first < 0 || first > second || upos[first] !== 'PROPN' || words[noun + 1] !== 'of') continue;
    if (!words.slice(first + 1, second).includes('and')) continue;
    head[second] = first;
  }
}
mendStatesBehindMany.needs = [many, /^of$/, /^and$/];

/** Takes the sign that opens an item of a list for what it is, where the parser makes a name of it: `• Peru welcomed the truce`. */
export function mendBullets(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (!bullet.test(words[0] ?? '') || upos[0] === 'PUNCT' || words.length < 2) return;
  let root = head.indexOf(-1);
  if (root === 0) {
    root = deprel.findIndex((_, at) => head[at] === 0 && at > 0);
    if (root < 0) return;
    for (let at = 1; at < words.length; at++) if (head[at] === 0 && at !== root) head[at] = root;
    [head[root], deprel[root]] = [-1, 'root'];
  }
  for (let at = 1; at < words.length; at++) if (head[at] === 0) head[at] = root;
  [head[0], deprel[0], upos[0], xpos[0]] = [root, 'punct', 'PUNCT', 'NFP'];
}
const bullet = /^[•·▪◦●■‣○➢✓►]$/;
mendBullets.needs = [bullet];
