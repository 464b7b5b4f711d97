import { entry } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import type { Ground } from './ground.js';
import { standsInside } from './inside-places.js';
import type { Phrase } from './working.js';

const town = /^(?:city|town|village|capital|metropolis|port|settlement|birthplace)$/;
/** What lies around a town, leads to it, or is a part of it. */
const around =
  /^(?:south|north|east|west|southeast|southwest|northeast|northwest|kilometer|kilometre|km|mile|proximity|outskirts|suburb|suburbs|area|centre|center|street|streets|district|flight|train|bus|ferry|road|route|highway|trip|airport|city|town|port|neighborhood|neighbourhood|inhabitant|resident|population|founding|siege)$/;
/** What is called after the town where it was made or sits: `the Cairo accord`, `the Astana format`. */
const calledAfter =
  /^(?:accord|agreement|pact|treaty|protocol|convention|declaration|charter|memorandum|communiqu[eé]|understanding|deal|truce|framework|formula|format|process|principle|arrangement|conference|summit|round|document)$/;
const aged = /^(?:early|ancient|modern|old|medieval|downtown|central|greater|present-day|wartime|nearby)$/i;
const moves =
  /^(?:go|come|move|fly|travel|drive|walk|sail|march|return|head|arrive|get|run|lead|relocate|live|bear|bring|take|send|flee|escape|emigrate)$/;

/** The European Union and its seat, which speaks for it as a capital does for its state; ids of entries. */
export const union = 'european-union';
export const unionSeat = 'brussels-bel';
const unionBodies = new Set([union, 'european-commission', 'european-parliament', 'european-council']);

/** Capitals that the text calls a town: it is about the place, not about the government that sits there. */
export function townsOf(ground: Ground, phrases: readonly Phrase[]): Set<string> {
  const { tokens, children } = ground.analysis;
  const towns = new Set<string>();
  for (const { name, head } of phrases) {
    if (!name?.entry) continue;
    const token = tokens[head]!;
    const above = token.head >= 0 ? tokens[token.head]! : null;
    const isCalled =
      above !== null &&
      token.deprel === 'nsubj' &&
      town.test(above.lemma) &&
      children[token.head]!.some((child) => tokens[child]!.deprel === 'cop');
    if (isCalled) towns.add(name.entry);
  }
  return towns;
}

/** Whether the name of a capital stands for the town and nothing else: `in Lima`, `flights to Lima`, `Cusco and Lima`. */
export function isTown(ground: Ground, phrase: Phrase, towns: ReadonlySet<string>): boolean {
  const { analysis, forms } = ground;
  const { tokens, children } = analysis;
  if (standsInside(analysis, phrase.head) || towns.has(phrase.name!.entry!)) return true;
  if (/^D\.?C\.?$/.test(forms[phrase.to] ?? '') || /^D\.?C\.?$/.test(forms[phrase.to - 1]!)) return true;
  if (forms[phrase.to] === ',' && /^D\.C\.?$/.test(forms[phrase.to + 1] ?? '')) return true;
  if (forms[phrase.to] === ',' && isItsState(ground, phrase)) return true;
  if (aged.test(forms[phrase.from - 1] ?? '')) return true;
  const token = tokens[phrase.head]!;
  const above = token.head >= 0 ? tokens[token.head]! : null;
  if (!above) return false;
  if (calledAfter.test(above.lemma) && token.deprel === 'compound') return true;
  const rel = relation(token);
  if (rel === 'nmod' && token.deprel !== 'nmod:poss' && around.test(above.lemma)) return true;
  const preposition = children[phrase.head]!.find((child) => tokens[child]!.deprel === 'case') ?? 0;
  if (rel === 'obl' && (around.test(above.lemma) || around.test(tokens[preposition - 1]?.lemma ?? ''))) return true;
  const isToward = /^(?:to|from|for)$/i.test(forms[preposition]!);
  if (rel === 'obl' && isToward && moves.test(above.lemma)) return true;
  return rel === 'conj' && isPlainTown(ground, token.head);
}

/** Whether Brussels means the European Union: in a text that names it or a body of its, before Belgium and as often. */
export function speaksOfUnion({ names, adjectives }: Ground): boolean {
  const named = [
    ...names.map(({ entry: id, first }) => ({ id, at: first })),
    ...[...adjectives].map(([at, id]) => ({ id, at })),
  ];
  const places = (isMeant: (id: string) => boolean): number[] =>
    named
      .filter(({ id }) => id && isMeant(id))
      .map(({ at }) => at)
      .sort((a, b) => a - b);
  const [unions, states] = [places((id) => unionBodies.has(id)), places((id) => id === 'BEL')];
  if (unions.length > states.length) return true;
  return unions.length > 1 && unions.length === states.length && unions[0]! < states[0]!;
}

/** Whether a text names Belgium or what is Belgian. */
export const namesBelgium = ({ names, adjectives }: Ground): boolean =>
  names.some(({ entry: id }) => id === 'BEL') || [...adjectives.values()].includes('BEL');

/** `TEHRAN –` at the head of a text. */
export function isDateline(ground: Ground, phrase: Phrase): boolean {
  const { tokens, sentences } = ground.analysis;
  const sentence = sentences[phrase.sentence]!;
  const next = tokens[phrase.to];
  return (
    phrase.from === sentence.first &&
    next !== undefined &&
    /^(?:[-–—]+|\()$/.test(next.form) &&
    next.start > tokens[phrase.to - 1]!.end
  );
}

/** `Nairobi, Kenya` */
function isItsState({ forms, nameAt, names }: Ground, phrase: Phrase): boolean {
  const next = nameAt[phrase.to + (forms[phrase.to + 1] === 'the' ? 2 : 1)] ?? -1;
  const state = next >= 0 ? names[next]! : null;
  return state?.kind === 'state' && state.entry === entry(phrase.name!.entry!)?.country;
}

/** A place that is no state and no capital. */
function isPlainTown({ nameAt, names }: Ground, token: number): boolean {
  const name = nameAt[token]! >= 0 ? names[nameAt[token]!]! : null;
  return name?.kind === 'place' && name.entry !== unionSeat && !(name.entry && entry(name.entry)?.isMetonym);
}
