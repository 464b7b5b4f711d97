import type { Sector } from '../../record/index.js';
import { items, slug } from '../entry.js';
import { fold, normaliseName } from '../normalise.js';
import { shipped } from '../shipped.js';
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
/** How many slots the namings lie in, by their coarse keys. */
const slots = 1 << 13;
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
  const written = words.join(' ');
  const asked = words.length === 1 ? askedAlone : askedInFull;
  let named = asked.get(written);
  if (!named) {
    named = findNamed(words, written);
    if (asked.size >= mostAsked) asked.clear();
    asked.set(written, named);
  }
  return named;
}

/** Whom the names that were asked for can mean: texts say the same names again. Forgotten when there are many. */
const askedAlone = new Map<string, readonly Official[]>();
const askedInFull = new Map<string, readonly Official[]>();
const mostAsked = 10_000;

function findNamed(words: readonly string[], written: string): readonly Official[] {
  const key = normaliseName(written);
  const found = namingsIn(sieve(written) % slots).filter((naming) => keyOf(naming) === key);
  const plain = bare(written);
  // A short word spelt otherwise is another word: `Mass` is not Maas.
  if (words.length === 1 && written.length < shortestRespelt && !found.some(({ form }) => bare(form) === plain))
    return [];
  if (found.length < 2) return found.map(({ person }) => officialOf(person));
  const exact = found.filter(({ form }) => bare(form) === plain);
  const meant = new Set((exact.length ? exact : found).map(({ person }) => officialOf(person)));
  return [...meant].sort(byProminence);
}

/** Letters that a surname alone has at least which may be spelt in another way than the roll has it. */
const shortestRespelt = 5;

/** Whether a surname is spelt as a name or alias of an official has it, but for marks and capitals. */
export const isSpelt = ({ name, aliases }: Official, surname: string): boolean =>
  [name, ...aliases].some((form) => wordsOf(form).includes(wordsOf(surname)));

/** The words of a name between blanks, without marks. */
const wordsOf = (name: string): string =>
  ` ${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** A name's letters as written, without marks and spaces. */
const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

function keyOf(naming: Naming): string {
  naming.key ??= normaliseName(naming.form);
  return naming.key;
}

function readPeople(texts: readonly string[]): Map<string, Person> {
  const found = new Map<string, Person>();
  let person: Person | undefined;
  for (const text of texts) {
    for (const row of text.split('\n')) {
      if (!row || row.startsWith('#')) continue;
      const name = row.slice(0, row.indexOf('\t'));
      if (person?.name !== name) person = found.get(name);
      if (person) person.rows.push(row);
      else {
        person = { name, rows: [row], official: null };
        found.set(name, person);
      }
    }
  }
  return found;
}

/** The namings of each slot that was asked for, those of the last row first. */
const namings = new Array<readonly Naming[] | null>(slots).fill(null);
let bySlot: readonly string[] | null = null;
let everyone: readonly Person[] | null = null;

function namingsIn(slot: number): readonly Naming[] {
  const known = namings[slot];
  if (known) return known;
  people ??= readPeople(tables);
  everyone ??= [...people.values()];
  bySlot ??= shipped('officials-by-slot', () => peopleBySlot(everyone!)).split('\n');
  const found: Naming[] = [];
  for (const number of bySlot[slot]!.split(' ')) {
    const person = everyone[Number.parseInt(number, 36)];
    if (!person) continue;
    for (const form of formsOf(person)) if (sieve(form) % slots === slot) found.push({ person, form, key: null });
  }
  namings[slot] = found.reverse();
  return found;
}

/** Of whom a slot holds namings: a line a slot, their numbers to the base 36, rising. Working out thousands of keys takes its time. */
function peopleBySlot(all: readonly Person[]): string {
  const found = Array.from({ length: slots }, () => new Set<number>());
  all.forEach((person, number) => {
    for (const form of formsOf(person)) found[sieve(form) % slots]!.add(number);
  });
  return found.map((numbers) => [...numbers].map((number) => number.toString(36)).join(' ')).join('\n');
}

/** The ways to write a person's name. */
function formsOf({ name, rows }: Person): string[] {
  const forms: string[] = [];
  let hasShort = false;
  for (const row of rows) {
    for (const alias of aliasesOf(row)) {
      const isShort = alias.startsWith('=');
      hasShort ||= isShort;
      forms.push(isShort ? alias.slice(1) : alias);
    }
  }
  if (!hasShort) forms.push(...shortNames(name, rows[0]!.split('\t', 4)[3]!));
  forms.push(name);
  return forms;
}

const none: readonly string[] = [];

/** The second cell of a row. An alias after `=` is what the person is called in place of the surname. */
function aliasesOf(row: string): readonly string[] {
  const start = row.indexOf('\t') + 1;
  const end = row.indexOf('\t', start);
  return end > start ? items(row.slice(start, end)) : none;
}

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
