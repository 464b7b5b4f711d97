import type { Sector } from '../record/index.js';
import armedGroups from './armed-groups.data.js';
import blocData from './blocs.data.js';
import companies from './companies.data.js';
import { type Entry, items, type NameForm, slug } from './entry.js';
import international from './international.data.js';
import media from './media.data.js';
import national from './national.data.js';
import parties from './parties.data.js';
import peopleData from './peoples.data.js';
import type { File, Shelved } from './shelf.js';

const codes = (cell: string | undefined): Sector[] => (cell ? (cell.split(',') as Sector[]) : []);
const stateOf = (cell: string | undefined): string | null => (cell === '-' ? null : cell!);
const idOf = (name: string, country: string | null): string =>
  country ? `${slug(name)}-${country.toLowerCase()}` : slug(name);
const named = (forms: readonly string[]) => forms.map((form): [string, NameForm] => [form, 'name']);

/** A body with a name of its own: state, sectors, names, `seat`. */
function readBody([state, sectors, names, seat]: readonly string[]): Shelved {
  const country = stateOf(state);
  const forms = items(names);
  const name = forms[0]!;
  // A territory that only some recognise is a place in the state that ISO 3166 puts it in.
  const kind = sectors === 'PRE' ? 'place' : 'organisation';
  const entry: Entry = { id: idOf(name, country), kind, name, country, sectors: codes(sectors), members: [] };
  return { entry: seat ? { ...entry, isMetonym: true } : entry, forms: named(forms) };
}

function readBloc([name, others, sectors, members]: readonly string[]): Shelved {
  const list = members ? members.split(' ') : [];
  const entry: Entry = {
    id: slug(name!),
    kind: 'bloc',
    name: name!,
    country: null,
    sectors: codes(sectors),
    members: list,
  };
  return { entry, forms: named([name!, ...items(others)]) };
}

function readPeople([state, name, cell]: readonly string[]): Shelved {
  const country = stateOf(state);
  const entry: Entry = { id: idOf(name!, country), kind: 'group', name: name!, country, sectors: [], members: [] };
  return { entry, forms: items(cell).map((form) => [form, form.endsWith('s') ? 'demonym' : 'adjective']) };
}

/** Blocs, bodies, parties, armed groups, media, companies and peoples. */
export const bodies: readonly File[] = [
  { text: blocData, from: 0, to: 2, read: readBloc },
  ...[international, national, armedGroups, parties, media, companies].map((text) => ({
    text,
    from: 2,
    to: 3,
    read: readBody,
  })),
  { text: peopleData, from: 2, to: 3, read: readPeople },
];
