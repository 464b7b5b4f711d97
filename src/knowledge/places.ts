import cities from './cities.data.js';
import { type Entry, items, type NameForm, slug } from './entry.js';
import data from './regions.data.js';
import type { File, Shelved } from './shelf.js';

const place = (name: string, country: string | null, lat: string, lon: string): Entry => ({
  id: country ? `${slug(name)}-${country.toLowerCase()}` : slug(name),
  kind: 'place',
  name,
  country,
  sectors: [],
  members: [],
  lat: Number(lat),
  lon: Number(lon),
});

/** Regions, provinces and seas. */
export const regions: File = {
  text: data,
  from: 1,
  to: 2,
  read([state, names, lat, lon]) {
    const forms = items(names);
    const entry = place(forms[0]!, state === '-' ? null : state!, lat!, lon!);
    return { entry, forms: forms.map((form) => [form, 'name']) };
  },
};

/** Lines of `cities.tsv` by the first word of the name. They are read when a text has the word. */
let lines: Map<string, string> | null = null;

function index(): Map<string, string> {
  const found = new Map<string, string>();
  let start = 0;
  while (start < cities.length) {
    const end = cities.indexOf('\n', start);
    const tab = cities.indexOf('\t', start);
    if (cities[start] !== '#') found.set(cities.slice(start, tab), cities.slice(tab + 1, end));
    start = end + 1;
  }
  return found;
}

/** The cities whose name, or another name of theirs, starts with this word (folded), the likeliest first. */
export function citiesFrom(first: string): Shelved[] {
  lines ??= index();
  return (lines.get(first)?.split('\t') ?? []).map((cell) => {
    const [name, others, state, lat, lon, , seat] = cell.split('|');
    const city = place(name!, state!, lat!, lon!);
    const forms = [name!, ...items(others)].map((form): [string, NameForm] => [form, 'name']);
    return { entry: seat ? { ...city, isMetonym: true } : city, forms };
  });
}
