import type { Candidate } from './features.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What several do or issue together. */
const issued = /^(?:statement|communiqu[eé]|declaration|letter|appeal|announcement|talk|meeting|report|resolution)$/;

/** The noun of `their joint statement`, or -1. */
function jointNoun({ ground: { analysis, forms } }: Scene, { head }: Phrase): number {
  const { deprel, head: noun } = analysis.tokens[head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || !/^their$/i.test(forms[head]!)) return -1;
  return forms.slice(head + 1, noun).some((form) => /^joint$/i.test(form)) ? noun : -1;
}

/** `In their joint statement, Lind and Ruiz called for peace`: those who are named behind it. Null where nobody is. */
export function jointAfter(scene: Scene, phrase: Phrase): readonly Entity[] | null {
  const { analysis } = scene.ground;
  const { deprel, head: own } = analysis.tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || own < 0 || !/^their$/i.test(scene.ground.forms[phrase.head]!)) return null;
  if (jointNoun(scene, phrase) < 0 && !issued.test(analysis.tokens[own]!.lemma)) return null;
  const { deprel: relation, head: verb } = analysis.tokens[own]!;
  if (relation !== 'obl' || verb < own) return null;
  const subject = childOf(analysis, verb, 'nsubj');
  const together = scene.together.find((one) => one.head === subject && one.isJoined);
  return subject > own && together ? together.members : null;
}

/** What is joint is of several, each of whom is told: of a body or a crowd nothing is. */
export function ofSeveral(scene: Scene, phrase: Phrase, candidates: readonly Candidate[]): readonly Candidate[] {
  if (jointNoun(scene, phrase) < 0) return candidates;
  const several = candidates.filter(
    ({ together, entity }) => together || (entity && settled(entity).members.length > 1),
  );
  return several.length ? several : candidates;
}
