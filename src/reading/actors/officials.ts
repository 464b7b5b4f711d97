import { bodyOf, entry, isSpelt, type Official, officialsNamed, type Term, termAt } from '../../knowledge/index.js';
import { merge, type Named } from './entities.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Tells by the names and offices in the text which public official a person is, and gives him the country and sector
 * of the term that ran on the date of the document. A surname alone is enough only for one in office on that date whom
 * nothing else in the text can mean.
 */
export function identifyOfficials(ground: Ground, named: Named, date: string | null): void {
  const byId = new Map<string, Entity>();
  const countries = countriesNamed(ground);
  for (const entity of [...named.entities]) {
    if (entity.same || entity.kind !== 'person') continue;
    const longest = longestName(entity);
    if (!longest) continue;
    const name = entity.phrases.find((one) => one.form === 'name' && isTitled(ground, one)) ?? longest;
    // `Sheikh Hasina`: what is a title elsewhere may be a part of the name
    const from = isTitled(ground, name) ? name.from - 1 : name.from;
    const isWithTitle = from < name.from && officialsNamed(ground.forms.slice(from, name.to)).length > 0;
    const words = ground.forms.slice(isWithTitle ? from : name.from, name.to).map(withoutShouting);
    const isCertain = words.length > 1 || leadsGovernment(ground, entity);
    const officials = inOfficeFirst(officialsNamed(words), entity, date);
    const homes = new Set(officials.flatMap((one) => one.terms.map((term) => term.country)));
    const isSure = (one: Official): boolean =>
      date === null
        ? homes.size === 1 && isSpelt(one, words.join(' ')) && isMeantNow(one, countries)
        : isMeant(one, words.join(' '), homes.size === 1, countries, termsAt(one, date));
    // `a shopkeeper who gave his name as Ali`
    if (!isCertain && isIntroduced(entity)) continue;
    // `the captain, surnamed Wang`: he whose name must be told is none whom all know
    if (!isCertain && /^(?:sur)?named$/.test(ground.forms[name.from - 1] ?? '')) continue;
    const official = officials.find(
      (one) => fits(one, entity, isCertain, isSure) && !isNamesakeOfLeader(one, entity, date, countries),
    );
    if (!official) continue;
    const known = byId.get(official.id);
    if (known) {
      merge(entity, known);
      continue;
    }
    byId.set(official.id, entity);
    identify(entity, official, date);
  }
}

/** `RUBIO`, as a transcript has who speaks, is Rubio. */
const withoutShouting = (word: string): string =>
  word.length > 3 && word === word.toUpperCase() ? word[0]! + word.slice(1).toLowerCase() : word;

/**
 * Of several who are called alike those first who have held the office that the text gives, then those in office on the date of the
 * document, those last who are yet to hold one: `President Bush` in 1990 is not he of 2001.
 */
function inOfficeFirst(officials: readonly Official[], { offices }: Entity, date: string | null): readonly Official[] {
  if (date === null || officials.length < 2) return officials;
  const rank = (one: Official): number => {
    const terms = one.terms.filter(({ from }) => from <= date);
    const hasTitle = terms.some(({ title }) => offices.some(({ office }) => office.title === title));
    return (terms.length ? 0 : 4) + (hasTitle ? 0 : 2) + (termAt(one, date) ? 0 : 1);
  };
  return [...officials].sort((a, b) => rank(a) - rank(b));
}

/** `a shopkeeper, Ali,` or `Ali, a shopkeeper,`: whether somebody is told of as one of a kind where he first is named. */
function isIntroduced({ phrases }: Entity): boolean {
  const first = phrases.reduce<Phrase | null>(
    (one, other) => (other.form === 'name' && (!one || other.head < one.head) ? other : one),
    null,
  );
  return phrases.some(
    ({ form, isIndefinite, ...nominal }) =>
      form === 'nominal' && isIndefinite && (!first || nominal.head < first.head || nominal.first - first.to <= 1),
  );
}

const isTitled = ({ forms }: Ground, { from }: Phrase): boolean =>
  /^(?:Sheikh|Sultan|Malik)$/.test(forms[from - 1] ?? '');

function longestName(entity: Entity): Phrase | null {
  let best: Phrase | null = null;
  for (const phrase of entity.phrases)
    if (phrase.form === 'name' && phrase.name && (!best || phrase.to - phrase.from > best.to - best.from))
      best = phrase;
  return best;
}

/** `the Reagan administration` */
const leadsGovernment = (ground: Ground, entity: Entity): boolean =>
  entity.phrases.some(
    (one) => one.form === 'name' && /^(?:administration|government|cabinet)$/i.test(ground.forms[one.to] ?? ''),
  );

/** Whether nothing in the text speaks against the official. */
function fits(
  official: Official,
  entity: Entity,
  isFullName: boolean,
  isSure: (official: Official) => boolean,
): boolean {
  // A full name tells more than the gender that its given name mostly has.
  if (!isFullName && entity.gender && official.gender && entity.gender !== official.gender) return false;
  const states = entity.offices.map((held) => held.country).filter((country) => country !== null);
  const isOfState = states.some((country) => official.terms.some((term) => term.country === country));
  if (states.length && !isOfState) return false;
  const hasTitle = entity.offices.some((held) => official.terms.some((term) => term.title === held.office.title));
  // `Governor Christie` is no prime minister.
  if (
    !isFullName &&
    !hasTitle &&
    entity.offices.length &&
    entity.offices.every(({ office }) => lesser.has(office.level))
  )
    return false;
  return isFullName || isOfState || hasTitle || isSure(official);
}

/**
 * `Defense Minister Pedro Sánchez` in a text on Colombia alone: no head of another state's government, which the text does not speak of,
 * under a title that he never had.
 */
function isNamesakeOfLeader(
  official: Official,
  { offices }: Entity,
  date: string | null,
  countries: ReadonlySet<string>,
): boolean {
  const term = date === null ? null : termAt(official, date);
  if (!term || !leaders.has(term.title) || countries.has(term.country)) return false;
  return offices.some(
    ({ office }) =>
      !office.isFormer &&
      / minister$/.test(office.title) &&
      !official.terms.some(({ title }) => title === office.title),
  );
}

const lesser = new Set(['local', 'legislator', 'judge']);

/**
 * Whether a surname alone means an official in office: where the text names his country, or nobody of another state is
 * called so, it is spelt as his and he leads his state, its diplomacy or a body of states (`Castro` in a text on Ohio is
 * nobody's, `Haddad` in one on Jordan no finance minister of Brazil).
 */
function isMeant(
  official: Official,
  surname: string,
  isOfOneState: boolean,
  countries: ReadonlySet<string>,
  terms: readonly Term[],
): boolean {
  return terms.filter(isKnownBySurname).some((term) => {
    const home = bodyOf(term.country) ?? countryOf(term);
    if (home && countries.has(home)) return true;
    return isOfOneState && isSpelt(official, surname) && isKnownAbroad(term);
  });
}

/** All that somebody is on a date: a secretary of state may act as adviser too. */
const termsAt = ({ terms }: Official, date: string): Term[] =>
  terms.filter(({ from, to }) => from <= date && (to === null || date <= to));

/** In a text without a date: one who still is in office, of a state that the text speaks of. */
function isMeantNow(official: Official, countries: ReadonlySet<string>): boolean {
  const term = official.terms.find(({ to }) => to === null) ?? null;
  if (!term || !(leaders.has(term.title) || diplomacy.test(term.title))) return false;
  const country = countryOf(term);
  return country !== null && countries.has(country);
}

/** The countries that a text speaks of, by name, adjective or place, and the bodies above states that it names. */
function countriesNamed({ names, adjectives, statesInNames }: Ground): ReadonlySet<string> {
  const found = new Set(statesInNames.values());
  for (const id of [...names.map((name) => name.entry), ...adjectives.values()]) {
    const known = id ? entry(id) : undefined;
    if (known?.country) found.add(known.country);
    else if (known?.sectors.includes('IGO')) found.add(known.id);
  }
  return found;
}

/** Those who hold lesser offices are not known to all by their surname alone, nor are heads of a state's agencies. */
const isKnownBySurname = ({ title, sector }: Term): boolean =>
  !/\b(?:ambassador|envoy|(?<!high )representative|deputy|adviser|spokes\w+|coordinator)\b/.test(title) &&
  !(sector !== 'IGO' && /^(?:acting )?director\b/.test(title));

/** Those whom papers everywhere call by their surname. */
const isKnownAbroad = ({ title, sector }: Term): boolean =>
  leaders.has(title) ||
  title === 'acting president' ||
  diplomacy.test(title) ||
  (sector === 'IGO' && heading.test(title));

const diplomacy = /^(?:secretary of state|foreign minister|foreign secretary|external affairs minister)$/;
const heading =
  /^(?:secretary[- ]general|director[- ]general|president|chair(?:man|woman|person)?|high representative)\b/;

function identify(entity: Entity, official: Official, date: string | null): void {
  entity.official = official;
  if (entity.name !== official.name) entity.aliases.add(entity.name);
  entity.name = official.name;
  entity.gender = official.gender ?? entity.gender;
  const term = termAt(official, date);
  entity.term = term;
  const past = date === null ? [] : official.terms.filter(({ to }) => to !== null && to < date);
  const last = term ?? past.at(-1) ?? official.terms.at(-1) ?? null;
  if (!last) return;
  // `the Serb member of Bosnia's presidency`: a people tells less than the office
  if (term) entity.country = countryOf(term) ?? entity.country;
  // who led one state and later served another is of the one he led
  const led = term ? null : past.findLast(({ title }) => leaders.has(title));
  entity.country ??= countryOf(led ?? last);
  const isPast = !term && past.length > 0;
  if (term) entity.sectors = [term.sector];
  else if (isPast && !entity.sectors.length) entity.sectors = ['ELI'];
}

/** The state of a term, or null where it is held in a body above states. */
const countryOf = (term: Term): string | null =>
  bodyOf(term.country) ? null : (entry(term.country)?.country ?? term.country);

/** Whether an official holds the office of this title on the date of the document. */
export const isInOffice = (entity: Entity, title: string, country: string | null): boolean => {
  const { term, official } = settled(entity);
  if (!term) return false;
  const isIt = (one: Term): boolean =>
    (!country || one.country === country) &&
    (one.title === title ||
      one.title.startsWith(`${title} of `) ||
      (title === 'leader' && leaders.has(one.title)) ||
      // `the Peruvian minister`, of its foreign minister
      (country !== null &&
        title === 'minister' &&
        / minister$/.test(one.title) &&
        !/^(?:prime|deputy) /.test(one.title)));
  // some hold two offices at a time
  return isIt(term) || (official?.terms.some((one) => one.to === null && term.to === null && isIt(one)) ?? false);
};

const leaders = new Set([
  'president',
  'prime minister',
  'chancellor',
  'supreme leader',
  'king',
  'emir',
  'general secretary',
]);
