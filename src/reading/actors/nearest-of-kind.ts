import type { Candidate } from './features.js';
import type { Scene } from './scene.js';
import type { Phrase } from './working.js';

/** Whether a sentence goes on with the paragraph of the one before. */
export const isSameSection = ({ ground: { analysis } }: Scene, { sentence }: Phrase): boolean =>
  sentence > 0 && analysis.sentences[sentence - 1]!.paragraph === analysis.sentences[sentence]!.paragraph;

/**
 * `Huamani left with his wife, Rosa Lima. She …`: the one person with a name in the sentence before who is known to be of the gender that
 * the pronoun tells, before somebody of whom only earlier sentences tell.
 */
export function nearestOfKind(
  scene: Scene,
  phrase: Phrase,
  candidates: readonly Candidate[],
  best: Candidate,
): Candidate | null {
  const distance = best.phrase ? phrase.sentence - best.phrase.sentence : 0;
  if (distance < 2 || !isSameSection(scene, phrase) || phrase.quotation >= 0) return null;
  // `“They made him go,” he said`: another than the one who is spoken of
  const { first: from, last: to } = scene.ground.analysis.sentences[phrase.sentence]!;
  const others = /^(?:he|him|his|she|her|hers)$/i;
  for (let at = from; at < to; at++)
    if (scene.ground.quotations[at]! >= 0 && others.test(scene.ground.forms[at]!)) return null;
  const near = candidates.filter(
    (one) => one.phrase?.sentence === phrase.sentence - 1 && one.entity?.kind === 'person',
  );
  const [first] = near;
  const isOne = first && near.every(({ entity }) => entity === first.entity);
  const named = isOne ? near.find((one) => one.phrase!.form === 'name' && one.phrase!.quotation < 0) : undefined;
  const gender = named?.entity?.gender;
  return named && gender && gender === phrase.gender ? named : null;
}
