import { matchInstrument, normaliseName, wordsOf } from '../../knowledge/index.js';
import type { Actor, Instrument } from '../../record/index.js';

/**
 * The key under which documents mean the same instrument: the known one; else its proper name; else its noun with its
 * parties (`letter to the Secretary-General` of three states). A bare noun (`the agreement`) means nothing outside its
 * document and is kept apart with the document's id.
 */
export function instrumentKey(
  instrument: Instrument,
  document: string,
  actors: ReadonlyMap<string, Pick<Actor, 'name' | 'country'>>,
): string {
  const words = wordsOf(instrument.name);
  const match = matchInstrument(words, 0);
  if (match?.length === words.length) return `instrument/${match.instrument.id}`;
  const name = normaliseName(instrument.name).slice(0, 120);
  if (instrument.mentions.some(({ form }) => form === 'name')) return `instrument/${instrument.kind}/${name}`;
  const parties = instrument.parties
    .map((party) => actors.get(party))
    .filter((actor) => actor !== undefined)
    .map((actor) => actor.country ?? normaliseName(actor.name));
  if (parties.length) return `instrument/${instrument.kind}/${name}/${[...new Set(parties)].sort().join('+')}`;
  return `instrument/${instrument.kind}/${name}/${document}:${instrument.id}`;
}
