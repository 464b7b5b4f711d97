import { childOf, type Scene } from './scene.js';
import type { Phrase } from './working.js';

/**
 * `Greenpeace urged parliament to reject the pact, which it says will harm forests`: who says so inside a relative clause is whoever
 * the verb above is about; null where the pronoun stands in no such clause.
 */
export function claimantOf({ ground, byHead }: Scene, { head }: Phrase): Phrase | null {
  const { tokens } = ground.analysis;
  const { deprel, head: said } = tokens[head]!;
  const verb = tokens[said];
  if (deprel !== 'nsubj' || verb?.deprel !== 'acl:relcl' || !claiming.test(verb.lemma)) return null;
  if (
    !/^(?:which|that|who|whom)$/i.test(ground.forms[head - 1] ?? '') ||
    childOf(ground.analysis, said, 'ccomp') < said
  )
    return null;
  for (let at = tokens[verb.head]!.head, steps = 0; at >= 0 && steps < 5; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.upos !== 'VERB') continue;
    const subject = childOf(ground.analysis, at, 'nsubj');
    if (subject >= 0) return byHead[subject]?.entity ? byHead[subject]! : null;
  }
  return null;
}

const claiming = /^(?:say|argue|claim|believe|fear|warn|hope|think|insist|contend|allege|maintain)$/;
