import type { Annotation } from '../model/index.js';

/**
 * Hangs a relative clause behind an aside with *including* on those of whom the aside names some: of `the trial of ten officers, including two
 * generals, who are accused of …` all are accused. Changes the annotation in place.
 */
export function mendRelativesBehindIncluding(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let including = 3; including + 3 < words.length; including++) {
    if (!/^(?:including|among)$/.test(words[including]!) || words[including - 1] !== ',') continue;
    const some = head[including]!;
    if (some < including || !/^(?:NOUN|PROPN)$/.test(upos[some]!)) continue;
    const clause = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === some && at > some);
    if (clause < 0) continue;
    const who = words.findIndex((word, at) => at > some && /^(?:who|which)$/.test(word));
    if (who < 0 || words[who - 1] !== ',' || who > clause) continue;
    let all = including - 2;
    while (all > 0 && /^(?:NOUN|PROPN)$/.test(upos[head[all]!] ?? '') && head[all]! === all + 1) all = head[all]!;
    if (!/^(?:NNS|NNPS)$/.test(xpos[all]!)) continue;
    head[clause] = all;
  }
}
mendRelativesBehindIncluding.needs = [/^(?:including|among)$/, /^(?:who|which)$/, /^,$/];
