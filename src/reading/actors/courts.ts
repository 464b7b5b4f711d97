import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const court = /^(?:court|tribunal)$/;

const isCourt = ({ kind, name }: Entity): boolean => kind === 'organisation' && /\b(?:Court|Tribunal)\b/.test(name);

/**
 * `the court`, in a paragraph that has told of no other: the one that the text began with, whatever courts it has passed since.
 */
export function courtOfText({ phrases, ground }: Scene, phrase: Phrase, at: number): Entity | null {
  if (!court.test(phrase.lemma) || phrase.isPlural || phrase.country || phrase.name) return null;
  if (phrase.last - phrase.first !== 2 || !/^the$/i.test(ground.forms[phrase.first]!)) return null;
  const { sentences } = ground.analysis;
  const { paragraph } = sentences[phrase.sentence]!;
  let first: Entity | null = null;
  for (let i = 0; i < at && phrases[i]!.sentence < 2; i++) {
    const { entity, form } = phrases[i]!;
    if (form !== 'name' || !entity || !isCourt(settled(entity))) continue;
    if (first && first !== settled(entity)) return null;
    first = settled(entity);
  }
  if (!first) return null;
  for (let i = at - 1; i >= 0 && sentences[phrases[i]!.sentence]!.paragraph === paragraph; i--) {
    const { entity, lemma } = phrases[i]!;
    const one = entity && settled(entity);
    if (one && one !== first && (isCourt(one) || court.test(lemma))) return null;
  }
  return first;
}
