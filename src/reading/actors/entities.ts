import { type Entry, entry } from '../../knowledge/index.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Places with authorities that call themselves a state: `Somaliland signed …` is not what Somalia did. */
export const isSelfRuled = (known: Entry): boolean => known.kind === 'place' && known.sectors.includes('PRE');

/** The actors that names speak of, and how to find them again. */
export interface Named {
  readonly entities: Entity[];
  /** Those with members, groups and blocs. */
  readonly groups: Entity[];
  /** The actor of an entry of `knowledge/`, made when first asked for. */
  ofEntry(id: string): Entity | null;
  /** A new actor. */
  add(
    entity: Omit<Entity, 'aliases' | 'offices' | 'phrases' | 'same' | 'owner' | 'official' | 'term' | 'members'> & {
      members?: readonly Entity[];
    },
  ): Entity;
}

/** An empty cast. */
export function createNamed(): Named {
  const entities: Entity[] = [];
  const byEntry = new Map<string, Entity>();
  const named: Named = {
    entities,
    groups: [],
    add(given) {
      const entity: Entity = {
        members: [],
        aliases: new Set(),
        offices: [],
        phrases: [],
        same: null,
        owner: null,
        official: null,
        term: null,
        ...given,
      };
      entities.push(entity);
      return entity;
    },
    ofEntry(id) {
      const found = byEntry.get(id);
      if (found) return settled(found);
      const known = entry(id);
      if (!known) return null;
      if (known.kind === 'place' && !isSelfRuled(known))
        return known.isMetonym && known.country ? named.ofEntry(known.country) : null;
      const entity = named.add({
        kind: known.kind === 'place' ? 'organisation' : known.kind,
        name: known.name,
        entry: known,
        country: known.country,
        sectors: known.sectors,
        gender: null,
      });
      byEntry.set(id, entity);
      return entity;
    },
  };
  return named;
}

/** Adds a phrase to an actor. */
export function join(phrase: Phrase, entity: Entity | null, ground: Ground): Entity {
  if (!entity) return entity as never;
  const at = settled(entity);
  phrase.entity = at;
  at.phrases.push(phrase);
  // `its spokesman, Abdi Huamani`: the noun tells what the name may not
  if (at.kind === 'person' && phrase.form !== 'pronoun') at.gender ??= phrase.gender;
  if (phrase.form === 'name') {
    const text = wordsOfPhrase(ground, phrase);
    if (text !== at.name) at.aliases.add(text);
  }
  return at;
}

/** Takes a phrase from the actor that it was given to. */
export function leave(phrase: Phrase, entity: Entity): void {
  entity.phrases.splice(entity.phrases.indexOf(phrase), 1);
  phrase.entity = null;
}

/** Makes two actors one; `into` keeps its name unless it has none of its own. */
export function merge(from: Entity, into: Entity): Entity {
  const a = settled(from);
  const b = settled(into);
  if (a === b) return b;
  a.same = b;
  for (const phrase of a.phrases) {
    phrase.entity = b;
    b.phrases.push(phrase);
  }
  for (const alias of a.aliases) b.aliases.add(alias);
  if (a.phrases.some((phrase) => phrase.form === 'name') && a.name !== b.name) b.aliases.add(a.name);
  for (const office of a.offices) b.offices.push(office);
  b.country ??= a.country;
  if (!b.sectors.length) b.sectors = a.sectors;
  b.gender ??= a.gender;
  b.official ??= a.official;
  b.term ??= a.term;
  return b;
}

/** The words of a mention as the text has them. */
export function wordsOfPhrase(ground: Ground, phrase: Pick<Phrase, 'from' | 'to'>): string {
  const { tokens, text } = ground.analysis;
  return text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end);
}
