import type { Annotation } from '../model/index.js';

/**
 * Hangs a second phrase on the verb, where the parser joins it to whoever says so: `spoke to Lind, according to his office, and to Mora`,
 * whose preposition is that of the first phrase. Changes the annotation in place.
 */
export function mendPhrasesBehindAccording(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let according = 3; according + 5 < words.length; according++) {
    if (words[according] !== 'according' || words[according + 1] !== 'to' || words[according - 1] !== ',') continue;
    const source = head[according]!;
    const verb = head[source] ?? -1;
    if (source <= according || verb < 0 || verb > according) continue;
    const cc = deprel.findIndex((role, at) => role === 'cc' && at > source && /^(?:and|or)$/.test(words[at]!));
    if (cc < 0 || words[cc - 1] !== ',' || head[cc] !== head[cc + 1]) continue;
    const second = head[cc]!;
    if (second < cc || deprel[second] !== 'conj' || head[second] !== source) continue;
    const preposition = deprel[cc + 1] === 'case' ? words[cc + 1] : null;
    const first = deprel.findIndex(
      (role, at) =>
        /^(?:obl|obj|nmod)/.test(role) && at < according && head[at] === verb && /^(?:NOUN|PROPN)$/.test(upos[at]!),
    );
    if (!preposition || first < 0) continue;
    const isSame = deprel.some((role, at) => role === 'case' && head[at] === first && words[at] === preposition);
    if (isSame) head[second] = first;
    else [head[second], deprel[second]] = [verb, 'obl'];
    for (let at = second + 1; at < words.length; at++)
      if (head[at] === second && deprel[at] === 'advmod') head[at] = verb;
  }
}
mendPhrasesBehindAccording.needs = [/^according$/, /^(?:and|or)$/];
