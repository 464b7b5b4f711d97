import type { Annotation } from '../model/index.js';
import { isInQuotation } from './tree.js';

const adding = /^(?:adding|saying|noting|arguing|claiming|warning|insisting|stressing|explaining|suggesting)$/;
const said = /^(?:says?|said|told|tells|wrote|writes|announced|added|warned|argued)$/;

/**
 * Gives a participle of saying behind the speaker the clause with *that* which the parser hangs on the verb before it: `he said,
 * adding that the harbour he planned could protect Peru`. A verb of a relative clause without pronoun that it gave the
 * participle instead is the noun's. Changes the annotation in place.
 */
export function mendAddedClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos, upos } = annotation;
  for (let participle = 2; participle + 3 < words.length; participle++) {
    if (xpos[participle] !== 'VBG' || !adding.test(words[participle]!)) continue;
    if (words[participle - 1] !== ',' || words[participle + 1]?.toLowerCase() !== 'that') continue;
    const clause = head[participle + 1]!;
    if (deprel[participle + 1] !== 'mark' || clause < participle || deprel[clause] !== 'ccomp') continue;
    const verb = head[clause]!;
    if (verb < 0 || verb > participle || !said.test(words[verb]!) || isInQuotation(words, participle, clause)) continue;
    if (head[participle] !== clause && head[participle] !== verb) continue;
    [head[participle], deprel[participle]] = [verb, 'advcl'];
    [head[clause], deprel[clause]] = [participle, 'ccomp'];
    for (let at = participle + 4; at < clause; at++) {
      if (head[at] !== participle || deprel[at] !== 'ccomp' || deprel[at - 1] !== 'nsubj') continue;
      const noun = at - 2;
      if (upos[noun] === 'NOUN' && head[noun] === clause) [head[at], deprel[at]] = [noun, 'acl:relcl'];
    }
  }
}
