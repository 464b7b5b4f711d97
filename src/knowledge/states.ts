import { items, type NameForm, rows } from './entry.js';
import type { File, Shelved } from './shelf.js';
import data from './states.data.js';

/** Every state under its names, its adjectives and the names of its people; its code is kept with them so that it is found by id. */
export const states: File = { text: data, from: 0, to: 5, read };

function read([code, name, others, adjectives, people, , lat, lon]: readonly string[]): Shelved {
  const forms: [string, NameForm][] = [];
  for (const form of [name!, ...items(others)]) forms.push([form, 'name']);
  for (const form of items(adjectives)) forms.push([form, 'adjective']);
  for (const form of items(people)) forms.push([form, 'demonym']);
  const country = code!;
  const at = { lat: Number(lat), lon: Number(lon) };
  return { entry: { id: country, kind: 'state', name: name!, country, sectors: [], members: [], ...at }, forms };
}

/** All states by their names. */
export const allStates = (): { readonly code: string; readonly name: string }[] =>
  [...rows(data)].map(([code, name]) => ({ code: code!, name: name! }));
