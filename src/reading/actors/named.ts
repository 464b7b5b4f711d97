import { entry } from '../../knowledge/index.js';
import { firstSurname, isGivenName, isOfficeAddressed, isParticled } from '../names/index.js';
import { findAcronyms, joinAcronyms } from './acronyms.js';
import { address, addressees, couples, sharedSurnames } from './addressed.js';
import { blocNamed } from './bloc-namesakes.js';
import { isDateline, isTown, namesBelgium, speaksOfUnion, townsOf, union, unionSeat } from './capitals.js';
import { isContinentActing, ofContinent } from './continents.js';
import { isSelfRuled, join, merge, type Named, wordsOfPhrase } from './entities.js';
import type { Ground } from './ground.js';
import { groupOf } from './groups.js';
import { isCongressOfOther, isOfUnnamed, isSharedName, ofOther, ownerOf } from './of-others.js';
import { keyed } from './same-words.js';
import {
  type Bearer,
  bearer,
  capitalised,
  doubleGiven,
  doubleSurname,
  inCapitals,
  isArticled,
  isPairOfSurnames,
  surnameOf,
  tailsOf,
  uniteMiddleNames,
} from './surnames.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `the two Koreas` */
const isTwoKoreas = ({ forms }: Ground, { from, to }: Phrase): boolean => to - from === 1 && forms[from] === 'Koreas';

/** `the Huamanis`, in a text that names one of them in full: a family, and no body. */
function isFamily({ forms }: Ground, { from, to, kind }: Phrase, people: ReadonlyMap<string, unknown>): boolean {
  const word = forms[from]!;
  if (
    to - from > 1 ||
    !/^(?:organisation|person)$/.test(kind) ||
    people.has(word) ||
    !/^the$/i.test(forms[from - 1] ?? '')
  )
    return false;
  return /s$/.test(word) && (people.has(word.slice(0, -1)) || (/es$/.test(word) && people.has(word.slice(0, -2))));
}

/** `King Hassan` is called by his given name, and no Mr. Hassan of the text. */
const isRoyal = ({ forms }: Ground, { from }: Phrase): boolean =>
  /^(?:King|Queen|Pope|Emperor|Empress|Prince|Princess|Sultan|Emir|Tsar|Czar)$/.test(forms[from - 1] ?? '') &&
  !/^\p{Lu}\p{Ll}+$/u.test(forms[from - 2] ?? '');

/** The names of kings and princes of whom a text tells no other: `King Hussein`. */
function royalNames(ground: Ground, persons: readonly Phrase[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const phrase of persons)
    if (phrase.to - phrase.from === 1 && isRoyal(ground, phrase)) found.add(ground.forms[phrase.from]!);
  return found;
}

/** Whether all others who are called so are called by their first names. */
const isKingsName = (ground: Ground, persons: readonly Phrase[], bearers: readonly Bearer[], word: string): boolean =>
  bearers.length > 0 &&
  bearers.every(
    ({ entity }) => !settled(entity).name.startsWith(`${word} `) && isCalledByFirst(ground, persons, entity),
  );

/** Whether the first name of somebody stands alone somewhere. */
function isCalledByFirst({ forms }: Ground, persons: readonly Phrase[], entity: Entity): boolean {
  const [first] = settled(entity).name.split(' ');
  return persons.some(({ from, to }) => to - from === 1 && forms[from] === first);
}

/** Whether one of them is introduced with such a title and called so first: `Prince Bandar bin Sultan`. */
const isRoyalName = (ground: Ground, bearers: readonly Bearer[], word: string): boolean =>
  bearers.some(
    ({ entity }) =>
      settled(entity).name.startsWith(`${word} `) && settled(entity).phrases.some((one) => isRoyal(ground, one)),
  );

/**
 * First pass of the sieve: gives every name its actor. Names of one entry are one actor; a person's surname (or first
 * name) alone leads to the last full name that has it, an acronym to the name it was introduced with.
 */
export function resolveNames(ground: Ground, phrases: readonly Phrase[], named: Named): void {
  const byKey = new Map<string, Entity>();
  const people = new Map<string, Bearer[]>();
  const byEnds = new Map<string, Phrase>();
  const tails = new Map<string, Phrase>();
  // the first of two surnames, by which one is called: Rosa Huamani Quispe is Huamani
  const middles = new Map<string, Bearer[]>();
  const late: Phrase[] = [];
  const ofOthers = new Map<string, Entity>();
  const acronyms = findAcronyms(ground);
  const towns = townsOf(ground, phrases);
  const speaks = speaksOfUnion(ground);
  const isOfUnion = speaks || !namesBelgium(ground);
  const persons = phrases.filter((phrase) => phrase.name?.kind === 'person' && !phrase.name.entry);
  const shared = sharedSurnames(ground, persons);
  const royals = royalNames(ground, persons);
  for (const [phrase, surname] of couples(ground, persons)) {
    const entity = keyed(ground, phrase, byKey, named);
    entity.name = `${entity.name} ${surname}`;
    people.set(surname, [...(people.get(surname) ?? []), { at: phrase.head, entity }]);
  }
  for (const phrase of persons) {
    if (phrase.to - phrase.from < 2 || isPairOfSurnames(ground, phrase) || isArticled(ground, phrase)) continue;
    const entity = keyed(ground, phrase, byKey, named);
    const from = ground.forms[phrase.from]!;
    const last = surnameOf(ground, phrase);
    uniteMiddleNames(ground, phrase, byEnds);
    for (const tail of tailsOf(ground, phrase)) tails.set(tail, phrase);
    const given = doubleGiven(ground, phrase);
    if (given && !tails.has(given)) tails.set(given, phrase);
    const middle = firstSurname(ground.forms, phrase.from, phrase.to);
    if (middle && !middles.has(middle)) middles.set(middle, [{ at: phrase.head, entity }]);
    const double = doubleSurname(ground, phrase);
    for (const word of new Set([capitalised(last), capitalised(from), inCapitals(last), ...(double ? [double] : [])])) {
      const list = people.get(word) ?? [];
      if (!list.some((one) => settled(one.entity) === settled(entity))) list.push({ at: phrase.head, entity });
      people.set(word, list);
    }
  }
  for (const phrase of persons) {
    // `Santa Cruz` of Antonio Lopez de Santa Cruz, `Von der Lind` of Rosa von der Lind
    if (!phrase.entity || phrase.to - phrase.from < 2) continue;
    const full = tails.get(ground.forms.slice(phrase.from, phrase.to).join(' ').toLowerCase());
    const isCut = phrase.to - phrase.from === 2 || isParticled(ground.forms, phrase.from, phrase.to);
    if (full && isCut && full.to - full.from > phrase.to - phrase.from) merge(phrase.entity, full.entity!);
  }
  for (const phrase of phrases) {
    const { name } = phrase;
    if (!name || phrase.entity || phrase.kind === 'thing') continue;
    // `“Thank you, Mr. President”`: whoever is spoken to in words of others is not told of
    if (name.kind === 'person' && phrase.quotation >= 0 && isOfficeAddressed(ground.forms, phrase.from, phrase.to)) {
      phrase.kind = 'thing';
      continue;
    }
    // A people (`the Palestinians`) is no state; it is resolved with the nominals.
    if (phrase.form === 'nominal') continue;
    if (name.kind === 'group' && ground.adjectives.has(name.first - 1)) {
      // `Iraqi Kurds` are not the Kurds.
      phrase.form = 'nominal';
      continue;
    }
    if (name.entry && isCongressOfOther(ground, phrase)) {
      phrase.country = null;
      keyed(ground, phrase, byKey, named);
      continue;
    }
    if (name.entry) {
      const known = entry(name.entry);
      if (known?.kind === 'place') {
        if (isContinentActing(ground, phrase)) {
          join(phrase, ofContinent(ground, phrase, named), ground);
          continue;
        }
        // A capital in a place's position is the town and nothing else.
        const isOfUnionHere =
          isOfUnion &&
          name.entry === unionSeat &&
          !phrase.isPlaceRole &&
          (speaks || ground.analysis.tokens[phrase.head]!.deprel !== 'compound');
        const isItself = isSelfRuled(known) && !phrase.isPlaceRole;
        if (
          (known.isMetonym || isOfUnionHere || isItself) &&
          !isTown(ground, phrase, towns) &&
          !isDateline(ground, phrase)
        )
          join(phrase, named.ofEntry(isOfUnionHere ? union : name.entry), ground);
        continue;
      }
      // `Guardian` without an article, of Don Guardian
      const isSurname = known?.kind === 'organisation' && !/^the$/i.test(ground.forms[phrase.from - 1] ?? '');
      const cut = known?.kind === 'person' && isParticled(ground.forms, phrase.from, phrase.to);
      const whole = cut ? tails.get(ground.forms.slice(phrase.from, phrase.to).join(' ').toLowerCase()) : undefined;
      if (whole) {
        join(phrase, whole.entity!, ground);
        continue;
      }
      if (known?.kind === 'person' || isSurname) {
        const word = capitalised(ground.forms[phrase.to - 1]!);
        const namesakes = (phrase.to - phrase.from === 1 ? (people.get(word) ?? []) : []).filter(
          ({ entity }) => !isSurname || isGivenName(settled(entity).name.split(' ')[0]!),
        );
        if (namesakes.length) {
          join(phrase, bearer(ground, namesakes, phrase, word), ground);
          continue;
        }
      }
      const isShared = known !== undefined && isSharedName(ground, phrase);
      if (isShared && isOfUnnamed(ground, phrase)) {
        keyed(ground, phrase, byKey, named);
        continue;
      }
      const owner = known?.kind === 'organisation' && (known.country || isShared) ? ownerOf(ground, phrase) : null;
      if (known && owner && owner !== known.country) ofOthers.set(name.entry, ofOther(ground, named, phrase, owner));
      else if (owner) ofOthers.delete(name.entry);
      // `South Korea's Joint Chiefs …`: no other country's, nor are those of the next sentence
      const other = isShared || known?.country ? ofOthers.get(name.entry) : undefined;
      if (other) join(phrase, other, ground);
      else join(phrase, named.ofEntry(known?.kind === 'bloc' ? blocNamed(ground, phrase) : name.entry), ground);
      continue;
    }
    if (name.kind === 'place') continue;
    if (isFamily(ground, phrase, people)) {
      Object.assign(phrase, { kind: 'group', isPlural: true });
      keyed(ground, phrase, byKey, named);
      continue;
    }
    if (name.kind === 'person' && (phrase.to - phrase.from === 1 || isArticled(ground, phrase))) {
      const word = ground.forms[phrase.to - 1]!;
      // `Emperor Norton`, of Joshua Norton: no king is called by a surname that nobody is given
      const isSurname =
        !isGivenName(word) && (people.get(word) ?? []).some(({ entity }) => settled(entity).name.endsWith(` ${word}`));
      if (isRoyal(ground, phrase) && !isSurname && !isRoyalName(ground, people.get(word) ?? [], word)) {
        late.push(phrase);
        continue;
      }
      // `Hussein`, in a text that has King Hussein and calls Saddam Hussein Saddam
      const isKings = royals.has(word) && isKingsName(ground, persons, people.get(word) ?? [], word);
      const namesakes = isKings
        ? []
        : addressees(people.get(capitalised(word)) ?? middles.get(word) ?? [], phrase, shared.has(word));
      if (namesakes.length) address(join(phrase, bearer(ground, namesakes, phrase, word), ground), phrase);
      else late.push(phrase);
      continue;
    }
    if (isTwoKoreas(ground, phrase)) {
      const koreas = ['PRK', 'KOR'].flatMap((id) => named.ofEntry(id) ?? []);
      join(phrase, groupOf(named, koreas), ground);
      continue;
    }
    const doubles =
      name.kind === 'person' && isPairOfSurnames(ground, phrase) ? people.get(wordsOfPhrase(ground, phrase)) : null;
    if (doubles) {
      address(join(phrase, bearer(ground, doubles, phrase, wordsOfPhrase(ground, phrase)), ground), phrase);
      continue;
    }
    const full = acronyms.get(phrase.name!.first);
    if (full !== undefined) {
      late.push(phrase);
      continue;
    }
    keyed(ground, phrase, byKey, named);
  }
  joinAcronyms(ground, phrases, acronyms);
  for (const phrase of late) if (!phrase.entity) keyed(ground, phrase, byKey, named);
}
