import { bodies } from './bodies.js';
import type { Entry, NameForm } from './entry.js';
import { createPhrases, firstOf } from './phrases.js';
import { citiesFrom, regions } from './places.js';
import { createShelf, placesIn, type Shelved } from './shelf.js';
import { shipped } from './shipped.js';
import { states } from './states.js';

/** A form of a name and the entry it can stand for. */
export interface Named {
  readonly entry: Entry;
  readonly form: NameForm;
}

/** A known name in a text. */
export interface NameMatch {
  /** How many words it covers. */
  readonly length: number;
  /** What it can name, the most likely first: Georgia the state, Georgia in the United States. */
  readonly entries: readonly Entry[];
  readonly form: NameForm;
}

const entries = new Map<string, Entry>();
const files = [states, ...bodies, regions];
const shelf = createShelf(
  files,
  shipped('gazetteer-places', () => placesIn(files)),
);

/** All entries of whose names one starts with this word, the likeliest first. */
function entriesFrom(first: string): Shelved[] {
  return [...shelf(first), ...citiesFrom(first)].map((shelved) => {
    const known = entries.get(shelved.entry.id);
    if (known) return { ...shelved, entry: known };
    entries.set(shelved.entry.id, shelved.entry);
    return shelved;
  });
}

const names = createPhrases<Named>({
  *rest(first) {
    for (const { entry, forms } of entriesFrom(first))
      for (const [text, form] of forms) if (firstOf(text) === first) yield [text, { entry, form }];
  },
});

/** The entry of an id (an ISO code for a state), or undefined. */
export function entry(id: string): Entry | undefined {
  if (!entries.has(id)) entriesFrom(firstOf(id));
  return entries.get(id);
}

/**
 * The longest known name that starts at `words[from]`. Words are split as in UD English (`’s` and hyphens apart);
 * a leading *the* is not part of a name. Letter case counts: `Turkey` is a state, `turkey` is none.
 */
export function matchName(words: readonly string[], from: number): NameMatch | null {
  const found = names.longest(words, from);
  if (!found) return null;
  // *U.S. military assistance* is that of the state, no deed of its army.
  const last = from + found.length;
  if (found.length > 1 && words[last - 1] === 'military' && martial.test(words[last] ?? ''))
    return matchName(words.slice(from, last - 1), 0);
  // *the West* is a bloc, *the West Bank* is not its bank.
  if (words[from]!.toLowerCase() === 'the' && (names.longest(words, from + 1)?.length ?? 0) >= found.length)
    return null;
  const { form } = found.values[0]!;
  const same: Entry[] = [];
  for (const named of found.values) if (!same.some(({ id }) => id === named.entry.id)) same.push(named.entry);
  const kind = kindOfPlace(words[from + found.length]);
  const place = kind && same.find((one) => one.kind === 'place' && !one.sectors.length);
  if (kind && place) return { length: found.length + 1, entries: [partOf(place, kind)], form };
  return { length: found.length, entries: same, form };
}

/** What is military in kind, behind the adjective. */
const martial =
  /^(?:aid|assistance|help|support|advice|training|equipment|hardware|gear|suppl(?:y|ies)|sales?|cooperation|ties|relations?|exercises?|drills?|manoeuvres?|maneuvers?|actions?|operations?|interventions?|strikes?|attacks?|raids?|campaigns?|offensives?|invasions?|occupations?|presence|build-?ups?|deployments?|withdrawals?|involvement|engagement|pressure|power|might|superiority|strength|options?|threats?|responses?|plans?|policy|strategy|doctrine|spending|budgets?|expenditure|missions?|efforts?|technology|secrets?|alliances?|pacts?|commitments?|activit(?:y|ies)|muscle|protection|force|umbrella)$/;

/** Words that make another place of a place: *Helmand Province*, *Galway East*. */
const placeKinds = new Set(
  (
    'Province Governorate Oblast Region District County Prefecture Canton Department Municipality Valley River Lake Bay ' +
    'Peninsula Island Islands Airport Strait Corridor North South East West Central North-East North-West South-East South-West'
  ).split(' '),
);

const kindOfPlace = (word: string | undefined): string | null =>
  word !== undefined && placeKinds.has(word) ? word : null;

/** The place of that kind which has the name of another: *Kabul Province* is no seat of government. */
function partOf(place: Entry, kind: string): Entry {
  const id = `${place.id}-${kind.toLowerCase()}`;
  const known = entries.get(id);
  if (known) return known;
  const { isMetonym: _, ...rest } = place;
  const made: Entry = { ...rest, id, name: `${place.name} ${kind}` };
  entries.set(id, made);
  return made;
}
