import type { Annotation } from '../model/index.js';

/**
 * Hangs a clause with *whom* on the name right before it, where the parser takes it for what is told of a thing: `any deal that includes Lind,
 * whom he described as a foe`. Changes the annotation in place.
 */
export function mendWhomOfNames(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let whom = 3; whom + 1 < words.length; whom++) {
    if (words[whom] !== 'whom' || words[whom - 1] !== ',' || upos[whom - 2] !== 'PROPN') continue;
    let clause = head[whom]!;
    for (let steps = 0; clause > whom && deprel[clause] !== 'acl:relcl' && steps < 4; steps++) clause = head[clause]!;
    const noun = clause > whom ? head[clause]! : -1;
    let name = whom - 2;
    while (/^(?:flat|compound)$/.test(deprel[name]!) && upos[head[name]!] === 'PROPN') name = head[name]!;
    if (noun < 0 || noun >= name || upos[noun] !== 'NOUN' || !/^(?:obj|obl|nmod|nsubj)/.test(deprel[name]!)) continue;
    // `a party of Lind, whom …`: what stands between is no list
    head[clause] = name;
  }
}
mendWhomOfNames.needs = [/^whom$/, /^,$/];
