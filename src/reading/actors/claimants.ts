import { childOf, type Scene } from './scene.js';
import type { Phrase } from './working.js';

/**
 * `Greenpeace urged parliament to reject the pact, which it says will harm forests`: who says so inside a relative clause is whoever
 * the verb above is about; null where the pronoun stands in no such clause.
 */
export function claimantOf(scene: Scene, phrase: Phrase): Phrase | null {
  const { ground, byHead } = scene;
  const { head } = phrase;
  const { tokens } = ground.analysis;
  if (/^(?:him|her)$/.test(ground.forms[head]!)) return quotedFrom(scene, phrase);
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

/**
 * `Lind told Mora that …, the ministry said. The statement quoted him as saying …`: in a paper quoted is whoever the sentence before
 * has speak, not whom he spoke to.
 */
function quotedFrom({ ground, phrases }: Scene, { head, sentence }: Phrase): Phrase | null {
  const { tokens } = ground.analysis;
  const { deprel, head: quote } = tokens[head]!;
  if (deprel !== 'obj' || tokens[quote]!.lemma !== 'quote') return null;
  const source = childOf(ground.analysis, quote, 'nsubj');
  if (source < 0 || !/^(?:statement|readout|report|release|ministry|agency|transcript)$/.test(tokens[source]!.lemma))
    return null;
  const told = phrases.filter(
    (one) =>
      one.sentence === sentence - 1 &&
      one.role === 'subject' &&
      one.kind === 'person' &&
      one.entity &&
      /^(?:tell|say|warn|ask|urge|add|call|inform|write)$/.test(tokens[tokens[one.head]!.head]?.lemma ?? ''),
  );
  return told.length === 1 ? told[0]! : null;
}
