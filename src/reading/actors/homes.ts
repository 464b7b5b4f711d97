import type { Dateline, Document } from '../../record/index.js';
import { datelinesIn } from '../times/index.js';
import type { Ground } from './ground.js';
import { type Home, homeState } from './home.js';
import type { Entity, Phrase } from './working.js';

/** Datelines that make a text a digest of dispatches. */
const several = 3;

/**
 * The state that each sentence reports from: in a digest (`LIMA: …`, `NAIROBI: …`) that of its own dateline, in any other text that of
 * the text.
 */
export function homesOf(
  ground: Ground,
  phrases: readonly Phrase[],
  { dateline, text }: Document,
  main: Entity | null,
): (sentence: number) => Home | null {
  const { analysis } = ground;
  const datelines = datelinesIn(text, analysis);
  if (datelines.length < several) {
    const only = homeState(ground, phrases, dateline, main);
    return () => only;
  }
  const homes: { first: number; home: Home | null }[] = [];
  datelines.forEach((own, at) => {
    const first = sentenceAt(ground, own);
    const next = datelines[at + 1];
    const last = next ? sentenceAt(ground, next) : analysis.sentences.length;
    const within = phrases.filter(({ sentence }) => sentence >= first && sentence < last);
    homes.push({ first, home: homeState(ground, within, own, null) });
  });
  return (sentence) => homes.findLast(({ first }) => first <= sentence)?.home ?? null;
}

const sentenceAt = ({ analysis: { sentences } }: Ground, { start }: Dateline): number =>
  Math.max(
    sentences.findIndex(({ end }) => end > start),
    0,
  );
