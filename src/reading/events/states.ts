import { entry } from '../../knowledge/index.js';
import { oneString } from '../../language/index.js';
import type { Actor, Event } from '../../record/index.js';
import type { Cast } from '../cast.js';

/**
 * The cast with the states of its places among its actors, so that what is done in a town can fall on its state
 * (`arrived in Amman`, `imposed a curfew in Kirkuk`).
 */
export function withStates(cast: Cast): Cast {
  const states = new Set(cast.actors.filter((a) => a.kind === 'state').map((a) => a.country));
  const added: Actor[] = [];
  for (const place of cast.places) {
    const { country } = place;
    if (!country || states.has(country)) continue;
    states.add(country);
    const name = entry(country)?.name;
    if (!name) continue;
    added.push({
      id: oneString(`a${cast.actors.length + added.length + 1}`),
      kind: 'state',
      name,
      aliases: [],
      country,
      sectors: [],
      members: [],
      offices: [],
      mentions: [],
    });
  }
  if (!added.length) return cast;
  return {
    actors: [...cast.actors, ...added],
    places: cast.places,
    references: cast.references,
    referenceAt: (token) => cast.referenceAt(token),
  };
}

/** The actors of a reading: those of the document, and of the states added those that take part in an event. */
export function actorsIn(cast: Cast, extended: Cast, events: readonly Event[]): readonly Actor[] {
  if (extended === cast) return cast.actors;
  const active = new Map<string, Event['actors'][number][]>();
  for (const event of events)
    for (const side of [...event.actors, ...event.recipients]) {
      const list = active.get(side.actor);
      if (list) list.push(side);
      else active.set(side.actor, [side]);
    }
  const added = extended.actors.slice(cast.actors.length).flatMap((actor) => {
    const sides = active.get(actor.id);
    if (!sides) return [];
    const mentions = [
      ...new Map(sides.map(({ start, end }) => [start, { start, end, form: 'name' as const }])).values(),
    ];
    return [{ ...actor, mentions: mentions.sort((a, b) => a.start - b.start) }];
  });
  return [...cast.actors, ...added];
}
