import { type Entry, items, type NameForm, rows, slug } from './entry.js';
import data from './states.data.js';

/** Adjectives whose plural names the people: *Iranians*, *Iraqis*; not *Chinese*, *French*. */
const takesPlural = /[aeiknrgp]$/;

/** Hands every state, its adjectives, its people and its seats of government to `add`. */
export function readStates(add: (entry: Entry, forms: readonly string[], form: NameForm) => void): void {
  for (const [code, name, others, adjectives, people, seats, lat, lon] of rows(data)) {
    const state: Entry = {
      id: code!,
      kind: 'state',
      name: name!,
      country: code!,
      sectors: [],
      members: [],
      lat: Number(lat),
      lon: Number(lon),
    };
    add(state, [name!, ...items(others)], 'name');
    add(state, items(adjectives), 'adjective');
    add(state, items(people), 'demonym');
    const plurals = items(adjectives).filter((word) => takesPlural.test(word));
    add(
      state,
      plurals.map((word) => `${word}s`),
      'demonym',
    );
    for (const seat of items(seats)) {
      const place: Entry = {
        id: `${slug(seat)}-${code!.toLowerCase()}`,
        kind: 'place',
        name: seat,
        country: code!,
        sectors: [],
        members: [],
        isMetonym: true,
      };
      add(place, [seat], 'name');
    }
  }
}
