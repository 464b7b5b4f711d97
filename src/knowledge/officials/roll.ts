import type { Sector } from '../../record/index.js';
import { items, rows, slug } from '../entry.js';
import { fold, normaliseName } from '../normalise.js';
import { shortNames } from './short-names.js';
import { tables } from './tables.js';
import { endOf, type Official, type Term } from './term.js';

interface Roll {
  readonly byId: ReadonlyMap<string, Official>;
  readonly byKey: ReadonlyMap<string, readonly Naming[]>;
}

/** A way to write an official's name. */
interface Naming {
  readonly official: Official;
  readonly form: string;
}

let roll: Roll | null = null;

/** The roll is read when it is first asked for. */
const read = (): Roll => {
  roll ??= readRoll(tables);
  return roll;
};

/** The official of an id (the slug of the name), or undefined. */
export const officialById = (id: string): Official | undefined => read().byId.get(id);

/**
 * The officials whom a name can mean: a full name, an alias, or a surname alone, in any usual transliteration. Those who
 * led a state come first, then those in office latest. Words may be split at hyphens or not; a name that is written
 * exactly as one of those found keeps the others out (*George W. Bush* is not his father).
 */
export function officialsNamed(words: readonly string[]): readonly Official[] {
  const written = words.join(' ');
  const found = read().byKey.get(normaliseName(written));
  if (!found) return [];
  if (found.length === 1) return [found[0]!.official];
  const plain = bare(written);
  const exact = found.filter(({ form }) => bare(form) === plain);
  return [...new Set((exact.length ? exact : found).map(({ official }) => official))].sort(byProminence);
}

/** A name's letters as written, without marks and spaces. */
const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

function readRoll(texts: readonly string[]): Roll {
  const people = new Map<string, Official & { aliases: string[]; terms: Term[]; short: string[] }>();
  for (const text of texts) {
    for (const [name, aliases, gender, country, sector, title, from, to] of rows(text)) {
      let person = people.get(name!);
      if (!person) {
        person = { id: slug(name!), name: name!, aliases: [], gender: gender as 'm' | 'f', terms: [], short: [] };
        people.set(name!, person);
        person.short = shortNames(name!, country!);
      }
      if (aliases) for (const alias of items(aliases)) addAlias(person, alias);
      person.terms.push({ country: country!, sector: sector as Sector, title: title!, from: from!, to: to || null });
    }
  }
  const byId = new Map<string, Official>();
  const byKey = new Map<string, Naming[]>();
  for (const { short, ...official } of people.values()) {
    official.terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    byId.set(official.id, official);
    for (const form of new Set([official.name, ...official.aliases, ...short])) {
      const key = normaliseName(form);
      const namings = byKey.get(key);
      if (namings) namings.push({ official, form });
      else byKey.set(key, [{ official, form }]);
    }
  }
  return { byId, byKey };
}

/** An alias; one that begins with `=` is what the official is called for short, in place of the surname. */
function addAlias(person: { aliases: string[]; short: string[] }, alias: string): void {
  if (!alias.startsWith('=')) person.aliases.push(alias);
  else {
    person.short = [];
    person.aliases.push(alias.slice(1));
  }
}

const leaders =
  /^(?:acting |transitional |interim )?(?:president|prime minister|king|queen|emperor|emir|sultan|supreme leader|chancellor|general secretary|crown prince|pope|secretary-general|premier)$/;

const byProminence = (a: Official, b: Official): number =>
  Number(isLeader(b)) - Number(isLeader(a)) || (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : 0);

const isLeader = ({ terms }: Official): boolean =>
  terms.some(({ sector, title }) => sector === 'GOV' && leaders.test(title));

/** The end of the last term. */
const lastOf = ({ terms }: Official): string => terms.map(endOf).sort().at(-1)!;
