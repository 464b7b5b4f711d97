import type { Sector } from '../../record/index.js';
import { items, slug } from '../entry.js';
import { fold, normaliseName } from '../normalise.js';
import { shortNames } from './short-names.js';
import { sieve } from './sieve.js';
import { tables } from './tables.js';
import { endOf, type Official, type Term } from './term.js';

/** The rows of an official, read when the official is first asked for. */
interface Person {
  readonly name: string;
  readonly rows: string[];
  official: Official | null;
}

/** A way to write a person's name; its key is worked out when it is first compared. */
interface Naming {
  readonly person: Person;
  readonly form: string;
  key: string | null;
}

let people: ReadonlyMap<string, Person> | null = null;
let namings: ReadonlyMap<string, readonly Naming[]> | null = null;
let byId: ReadonlyMap<string, Person> | null = null;

/** The official of an id (the slug of the name), or undefined. */
export function officialById(id: string): Official | undefined {
  people ??= readPeople(tables);
  byId ??= new Map([...people.values()].map((person) => [slug(person.name), person]));
  const person = byId.get(id);
  return person && officialOf(person);
}

/**
 * The officials whom a name can mean: a full name, an alias, or a surname alone, in any usual transliteration. Those who
 * led a state come first, then those in office latest. Words may be split at hyphens or not; a name that is written
 * exactly as one of those found keeps the others out (*George W. Bush* is not his father).
 */
export function officialsNamed(words: readonly string[]): readonly Official[] {
  people ??= readPeople(tables);
  namings ??= readNamings(people);
  const written = words.join(' ');
  const alike = namings.get(sieve(written));
  if (!alike) return [];
  const key = normaliseName(written);
  const found = alike.filter((naming) => keyOf(naming) === key);
  if (found.length < 2) return found.map(({ person }) => officialOf(person));
  const plain = bare(written);
  const exact = found.filter(({ form }) => bare(form) === plain);
  const meant = new Set((exact.length ? exact : found).map(({ person }) => officialOf(person)));
  return [...meant].sort(byProminence);
}

/** A name's letters as written, without marks and spaces. */
const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

function keyOf(naming: Naming): string {
  naming.key ??= normaliseName(naming.form);
  return naming.key;
}

function readPeople(texts: readonly string[]): Map<string, Person> {
  const found = new Map<string, Person>();
  for (const text of texts) {
    for (const row of text.split('\n')) {
      if (!row || row.startsWith('#')) continue;
      const name = row.slice(0, row.indexOf('\t'));
      const person = found.get(name);
      if (person) person.rows.push(row);
      else found.set(name, { name, rows: [row], official: null });
    }
  }
  return found;
}

function readNamings(all: ReadonlyMap<string, Person>): Map<string, Naming[]> {
  const found = new Map<string, Naming[]>();
  for (const person of all.values()) {
    for (const form of formsOf(person)) {
      const key = sieve(form);
      const others = found.get(key);
      if (others) others.push({ person, form, key: null });
      else found.set(key, [{ person, form, key: null }]);
    }
  }
  return found;
}

/** Name, aliases and short names. An alias after `=` is what the person is called in place of the surname. */
function formsOf({ name, rows }: Person): string[] {
  const aliases = rows.flatMap(aliasesOf);
  const forms = [name, ...aliases.map((alias) => (alias.startsWith('=') ? alias.slice(1) : alias))];
  if (aliases.some((alias) => alias.startsWith('='))) return [...new Set(forms)];
  return [...new Set([...forms, ...shortNames(name, rows[0]!.split('\t', 4)[3]!)])];
}

const aliasesOf = (row: string): string[] => items(row.split('\t', 2)[1]);

function officialOf(person: Person): Official {
  person.official ??= readOfficial(person);
  return person.official;
}

function readOfficial({ name, rows }: Person): Official {
  const aliases: string[] = [];
  const terms: Term[] = [];
  let gender: Official['gender'] = null;
  for (const row of rows) {
    const [, , sex, country, sector, title, from, to] = row.split('\t');
    aliases.push(...aliasesOf(row).map((alias) => alias.replace(/^=/, '')));
    terms.push({ country: country!, sector: sector as Sector, title: title!, from: from!, to: to || null });
    gender = sex as Official['gender'];
  }
  terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { id: slug(name), name, aliases: [...new Set(aliases)].filter((alias) => alias !== name), gender, terms };
}

const leaders =
  /^(?:acting |transitional |interim )?(?:president|prime minister|king|queen|emperor|emir|sultan|supreme leader|chancellor|general secretary|crown prince|pope|secretary-general|premier)$/;

const byProminence = (a: Official, b: Official): number =>
  Number(isLeader(b)) - Number(isLeader(a)) || (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : 0);

const isLeader = ({ terms }: Official): boolean =>
  terms.some(({ sector, title }) => (sector === 'GOV' || sector === 'REL') && leaders.test(title));

/** The end of the last term. */
const lastOf = ({ terms }: Official): string => terms.map(endOf).sort().at(-1)!;
