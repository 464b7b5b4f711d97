import { entry } from '../../knowledge/index.js';
import type { Dateline, Document } from '../../record/index.js';
import { datelinesIn } from '../times/index.js';
import type { Ground } from './ground.js';
import { type Home, homeState } from './home.js';
import { countryOf } from './locals.js';
import { type Entity, type Phrase, settled } from './working.js';

/** A part of a text that has a home of its own. */
interface Section {
  readonly first: number;
  readonly home: Home | null;
}

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
    const headed = homesByHeading(ground, phrases);
    if (!headed.length) return () => only;
    return (sentence) => {
      const under = headed.findLast(({ first }) => first <= sentence);
      return under ? under.home : only;
    };
  }
  const homes: Section[] = [];
  datelines.forEach((own, at) => {
    const first = sentenceAt(ground, own);
    const next = datelines[at + 1];
    const last = next ? sentenceAt(ground, next) : analysis.sentences.length;
    const within = phrases.filter(({ sentence }) => sentence >= first && sentence < last);
    homes.push({ first, home: homeState(ground, within, own, null) ?? ownState(ground, within, own) });
  });
  return (sentence) => homes.findLast(({ first }) => first <= sentence)?.home ?? null;
}

/**
 * `EGYPT` above `The foreign ministry condemned it`: what states say, told one by one, each under its name; under the name of somebody
 * else (`UNITED NATIONS`) nobody is at home.
 */
function homesByHeading({ analysis: { sentences, tokens } }: Ground, phrases: readonly Phrase[]): Section[] {
  const found: Section[] = [];
  for (const { form, sentence, from, last, entity } of phrases) {
    const own = sentences[sentence]!;
    if (form !== 'name' || from !== own.first || own.last - own.first > 7) continue;
    const label = tokens[last];
    const isLabel = label?.form === ':' && label.index < own.last;
    if (!isLabel && (last !== own.last || sentences[sentence + 1]?.paragraph === own.paragraph)) continue;
    if (sentences[sentence - 1]?.paragraph === own.paragraph) continue;
    const { kind, country } = entity ? settled(entity) : { kind: null, country: null };
    found.push({ first: sentence, home: kind === 'state' && country ? { state: country, isOwn: true } : null });
  }
  return new Set(found.flatMap(({ home }) => home?.state ?? [])).size >= several - 1 ? found : [];
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
