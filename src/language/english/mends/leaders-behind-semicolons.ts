import type { Annotation } from '../model/index.js';

/**
 * Makes a clause of its own of whoever does something behind a semicolon, where the parser sets him beside what stands before it: in `called it a
 * farce; its leader, Ana Lind, accused Peru of theft` the leader does. Changes the annotation in place.
 */
export function mendLeadersBehindSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let mark = 3; mark + 6 < words.length; mark++) {
    if (words[mark] !== ';') continue;
    let noun = mark + 1;
    while (noun < mark + 5 && (upos[noun] !== 'NOUN' || deprel[noun] === 'compound')) noun++;
    if (upos[noun] !== 'NOUN' || words[noun + 1] !== ',' || upos[noun + 2] !== 'PROPN') continue;
    if (deprel[noun] !== 'appos' || head[noun]! >= mark) continue;
    const end = words.indexOf(',', noun + 2);
    const verb = end + 1;
    if (end < 0 || end > noun + 7 || !/^VB[DN]$/.test(xpos[verb] ?? '') || head[verb]! >= mark) continue;
    if (!/^(?:advcl|acl|conj|parataxis)$/.test(deprel[verb]!)) continue;
    const main = head.findIndex((above, at) => above < 0 && at < mark);
    if (main < 0) continue;
    [head[verb], deprel[verb], xpos[verb], upos[verb]] = [main, 'parataxis', 'VBD', 'VERB'];
    [head[noun], deprel[noun], head[mark]] = [verb, 'nsubj', verb];
  }
}
mendLeadersBehindSemicolons.needs = [/^;$/, /^,$/];
