import type { Analysis } from '../../language/index.js';
import type { Actor, Side } from '../../record/index.js';
import type { Cast, Reference } from '../cast.js';
import { introduction } from './constructions.js';

/** What joins an actor to its home: `refugees in Kenya`, `a bishop from Lima`. */
export const homes: ReadonlySet<string> = new Set(['in', 'from', 'of', 'across', 'throughout', 'near']);
const none: readonly Side[] = [];

/** Whom the head of a phrase names by itself, whatever else the phrase holds. Heads are token indices. */
export interface Heads {
  /** The actor that the word or its name refers to, with the words for it, or null. */
  own(head: number): Side | null;
  /** The states of `Swedish and Danish frigates`, or the persons of `the two leaders`, each a side for itself, or none. */
  membersOf(side: Side, kind: 'state' | 'person'): readonly Side[];
  /** Whether a side stands for a state only because a place in it is named, other than its capital (`Aleppo`). */
  isMerelyPlace(side: Side): boolean;
  /** Whether the word is a place of a state, or the state itself. */
  isPlace(head: number): boolean;
  /** The actor of an id. */
  actorOf(id: string): Actor | undefined;
  /** Ids of the persons whose names the document gives. */
  readonly persons: ReadonlySet<string>;
  /** Ids of all who are no crowd. */
  readonly bodies: ReadonlySet<string>;
  /** Ids of the actors that have a name, not only a description. */
  readonly named: ReadonlySet<string>;
}

/** Resolves the heads of phrases through the cast. */
export function headsIn(analysis: Analysis, cast: Cast): Heads {
  const { tokens, children } = analysis;
  const states = new Map<string, string>();
  for (const actor of cast.actors)
    if (actor.kind === 'state' && actor.country && !states.has(actor.country)) states.set(actor.country, actor.id);
  const countries = new Map(cast.places.map((place) => [place.id, place.country]));
  /** Mentions by sentence, so that a pronoun's side can carry the nearest name that stands before it in the same sentence. */
  const namesIn = new Map<string, Reference[]>();
  for (const reference of cast.references) {
    if (!reference.actor || reference.form === 'pronoun') continue;
    const key = `${tokens[reference.head]!.sentence} ${reference.actor}`;
    const list = namesIn.get(key);
    if (list) list.push(reference);
    else namesIn.set(key, [reference]);
  }
  const nameBefore = ({ start, head }: Reference, actor: string): Reference | undefined =>
    namesIn.get(`${tokens[head]!.sentence} ${actor}`)?.findLast((one) => one.start < start);

  const merePlaces = new Set<string>();
  const idOf = (reference: Reference | null): string | null => {
    if (!reference) return null;
    if (reference.actor) return reference.actor;
    const country = reference.place ? countries.get(reference.place) : null;
    return (country && states.get(country)) || null;
  };

  const byId = new Map(cast.actors.map((actor) => [actor.id, actor]));

  const own = (head: number): Side | null => {
    const reference = cast.referenceAt(head);
    const actor = idOf(reference);
    if (!reference || !actor) return null;
    const name = reference.form === 'pronoun' ? nameBefore(reference, actor) : undefined;
    const words = name ?? reference;
    if (!reference.actor) merePlaces.add(`${actor} ${reference.start}`);
    return { actor, start: words.start, end: words === name ? words.end : endOf(head, reference, actor) };
  };

  /** Where the words for an actor end: with the name that follows a title, with the place that gives it its state. */
  const endOf = (head: number, reference: Reference, actor: string): number => {
    let { end } = reference;
    if (reference.form === 'name' || reference.form === 'pronoun') return end;
    const country = byId.get(actor)?.country;
    for (const child of children[head]!) {
      const token = tokens[child]!;
      if (child < head) continue;
      const other = cast.referenceAt(child);
      if (!other) continue;
      const isName = (token.deprel === 'appos' || token.deprel === 'flat') && idOf(other) === actor;
      const isHome =
        token.deprel === 'nmod' &&
        !!country &&
        homes.has(introduction(analysis, child)) &&
        countryOf(other) === country;
      if (isName || isHome) end = Math.max(end, other.end);
    }
    return end;
  };

  const countryOf = (reference: Reference): string | null =>
    (reference.place ? countries.get(reference.place) : null) ??
    (reference.actor ? (byId.get(reference.actor)?.country ?? null) : null);

  const membersOf = ({ actor, start, end }: Side, kind: 'state' | 'person'): readonly Side[] => {
    const group = byId.get(actor);
    if (group?.kind !== 'group' || (kind === 'state' && group.country) || group.members.length < 2) return none;
    const members = group.members.map((id) => byId.get(id));
    const isSuch = (one: Actor | undefined): one is Actor =>
      one?.kind === kind ||
      (kind === 'state' && (one?.kind === 'bloc' || (one?.kind === 'group' && one.country !== null)));
    return members.every(isSuch) ? members.map(({ id }) => ({ actor: id, start, end })) : none;
  };

  return {
    own,
    membersOf,
    isMerelyPlace: ({ actor, start }) => merePlaces.has(`${actor} ${start}`),
    isPlace: (head) => {
      const place = cast.referenceAt(head)?.place;
      return !!place && !!countries.get(place) && own(head) !== null;
    },
    actorOf: (id) => byId.get(id),
    persons: new Set(
      cast.actors.filter((a) => a.kind === 'person' && a.mentions.some((m) => m.form === 'name')).map((a) => a.id),
    ),
    bodies: new Set(cast.actors.filter((actor) => actor.kind !== 'group').map((actor) => actor.id)),
    named: new Set(
      cast.actors.filter((a) => a.kind === 'state' || a.mentions.some((m) => m.form === 'name')).map((a) => a.id),
    ),
  };
}
