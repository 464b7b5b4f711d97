import type { Annotation } from '../model/index.js';

const latin = /^(?:facto|jure)$/;

/**
 * Makes an adverb of `de facto` before what somebody says something to be (`said the pact was de facto void`), where the parser takes it for
 * that itself. Changes the annotation in place.
 */
export function mendDeFacto(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let de = 2; de + 2 < words.length; de++) {
    if (words[de] !== 'de' || !latin.test(words[de + 1]!)) continue;
    const told = de + 2;
    const above = head[de]!;
    if (!/^(?:ADJ|VERB)$/.test(upos[told]!) || above === told || head[told] === -1) continue;
    if (head[told] !== de && head[told] !== above) continue;
    if (!deprel.some((relation, at) => head[at] === de && at < de && /^(?:cop|aux:pass)$/.test(relation))) continue;
    [head[told], deprel[told]] = [above, deprel[de]!];
    for (let at = 0; at < words.length; at++) if (head[at] === de && at !== told) head[at] = told;
    [head[de], deprel[de], upos[de]] = [told, 'advmod', 'ADV'];
    [head[de + 1], deprel[de + 1]] = [de, 'fixed'];
  }
}
mendDeFacto.needs = [latin, /^de$/];
