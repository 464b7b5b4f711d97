import type { Scene } from './scene.js';
import type { Phrase } from './working.js';

/** Whether both are told apart from their like, and differently: `the defence ministry`, `the foreign ministry`. */
export function isOtherwiseQualified(scene: Scene, other: Phrase, phrase: Phrase): boolean {
  const before = qualifiers(scene, other);
  const now = qualifiers(scene, phrase);
  return before.size > 0 && now.size > 0 && [...now].some((word) => !before.has(word));
}

/** Adjectives and nouns before the head of a nominal that say which of its like it is; those of states say whose. */
function qualifiers({ ground }: Scene, phrase: Phrase): Set<string> {
  const { tokens, children } = ground.analysis;
  const found = children[phrase.head]!.filter(
    (at) =>
      at < phrase.head &&
      /^(?:amod|compound)$/.test(tokens[at]!.deprel) &&
      tokens[at]!.upos !== 'PROPN' &&
      !ground.adjectives.has(at),
  );
  return new Set(found.map((at) => tokens[at]!.lemma.toLowerCase()));
}
