import { entry } from '../../knowledge/index.js';
import type { Dateline, Document } from '../../record/index.js';
import { datelinesIn } from '../times/index.js';
import type { Ground } from './ground.js';
import { type Home, homeState } from './home.js';
import { countryOf } from './locals.js';
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
    homes.push({ first, home: homeState(ground, within, own, null) ?? ownState(ground, within, own) });
  });
  return (sentence) => homes.findLast(({ first }) => first <= sentence)?.home ?? null;
}

/** `KAMPALA: Police fired at a crowd.`: the state of a dateline, where its entry names no other. */
function ownState({ analysis: { tokens } }: Ground, phrases: readonly Phrase[], { start, end }: Dateline): Home | null {
  const countries = new Set(phrases.flatMap((phrase) => countryOf(phrase) ?? []));
  const place = phrases.find(
    ({ name, from }) => name?.entry && tokens[from]!.start >= start && tokens[from]!.start < end,
  );
  const state = place ? (entry(place.name!.entry!)?.country ?? null) : null;
  return state && [...countries].every((country) => country === state) ? { state, isOwn: true } : null;
}

const sentenceAt = ({ analysis: { sentences } }: Ground, { start }: Dateline): number =>
  Math.max(
    sentences.findIndex(({ end }) => end > start),
    0,
  );
