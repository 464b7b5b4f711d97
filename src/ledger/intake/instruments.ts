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
  actors: ReadonlyMap<string, Pick<Actor, 'name' | 'country'> & { readonly members?: readonly string[] }>,
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
    .flatMap((party) => (actors.get(party)?.members?.length ? actors.get(party)!.members! : [party]))
    .map((party) => actors.get(party))
    .filter((actor) => actor !== undefined)
    .map((actor) => actor.country ?? normaliseName(actor.name));
  const among = [...new Set(parties)].sort();
  const topic = among.length > 1 && pacts.has(instrument.kind) ? topicIn(instrument.name) : null;
  // the press calls one text between two states now a treaty, now a deal
  if (topic) return `instrument/agreement/${topic}agreement/${among.join('+')}`;
  if (among.length && instrument.kind === 'letter')
    return `instrument/letter/${addresseeIn(instrument.name) ?? name}/${among.join('+')}`;
  if (among.length) return `instrument/${instrument.kind}/${name}/${among.join('+')}`;
  return `instrument/${instrument.kind}/${name}/${document}:${instrument.id}`;
}

/** To whom a letter goes, however its name spells that: `joint letter to the U.N. Security Council`; null where it does not say. */
function addresseeIn(name: string): string | null {
  const to = /^(?:\S+ )?letter to (?:the )?(.+)$/i.exec(name)?.[1];
  if (!to) return null;
  const words = wordsOf(to);
  const match = matchName(words, 0);
  const known = match?.length === words.length && match.entries.length === 1 ? match.entries[0]!.name : to;
  return `letterto${normaliseName(known)}`;
}

const pacts = new Set<Instrument['kind']>(['treaty', 'agreement']);
const pact = /^(?:treaty|deal|agreement|accord|pact)$/i;
/** Words before a pact that do not say what it is about. */
const vague =
  /^(?:new|draft|final|initial|joint|bilateral|mutual|proposed|landmark|historic|\w*lateral|\w+ed|\p{Lu}.*|first|second|third|framework|cooperation|partnership|project|supply|services?)$/u;

/** What a text between states is about: `gas pipeline deal` → pipeline; null where its name does not say. */
function topicIn(name: string): string | null {
  const words = name.split(/\s+/);
  const [about, noun] = words.slice(-2);
  return words.length > 1 && pact.test(noun!) && !vague.test(about!) ? normaliseName(about!.toLowerCase()) : null;
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
