import { matchInstrument, matchName, normaliseName, wordsOf } from '../../knowledge/index.js';
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
  // `the Doha Declaration of Principles` is called the Doha Declaration, too
  const called = instrument.name.replace(/ of (?:Principles|Intent)$/, '');
  const name = normaliseName(called).slice(0, 120);
  if (instrument.mentions.some(({ form }) => form === 'name') || isCalledAfterPlace(instrument, words))
    return `instrument/${instrument.kind}/${name}`;
  const parties = instrument.parties
    .map((party) => actors.get(party))
    .filter((actor) => actor !== undefined)
    .map((actor) => actor.country ?? normaliseName(actor.name));
  if (parties.length) return `instrument/${instrument.kind}/${name}/${[...new Set(parties)].sort().join('+')}`;
  return `instrument/${instrument.kind}/${name}/${document}:${instrument.id}`;
}

const concluded = new Set<Instrument['kind']>(['treaty', 'agreement', 'declaration', 'communique', 'charter']);

/**
 * Whether an instrument is called after the town where it was concluded (`the Doha declaration`), which is as good as a name: not
 * after a state, a people or a body, which have many (`the French declaration`).
 */
function isCalledAfterPlace({ kind }: Instrument, words: readonly string[]): boolean {
  if (!concluded.has(kind) || words.length < 2 || words.length > 4) return false;
  const before = words.slice(0, -1);
  if (!before.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  const match = matchName(before, 0);
  return (
    match === null || (match.length === before.length && match.form === 'name' && match.entries[0]!.kind === 'place')
  );
}
