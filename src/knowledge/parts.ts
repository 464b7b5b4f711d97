import type { Entry, NameForm } from './entry.js';
import { matchName } from './gazetteer.js';
import { isEndedBefore, matchOffice, type OfficeMatch, onceHeld } from './offices.js';
import { type Official, officialsNamed } from './officials/index.js';
import { matchSectorNoun, type SectorNoun } from './sectors.js';
import { isHyphen } from './words.js';

/** A stretch of an actor phrase and what it is. */
export type Part = { readonly first: number; readonly last: number } & (
  | { readonly is: 'name'; readonly entry: Entry; readonly form: NameForm }
  | { readonly is: 'official'; readonly officials: readonly Official[] }
  | { readonly is: 'office'; readonly office: OfficeMatch }
  | { readonly is: 'noun'; readonly noun: SectorNoun; readonly isPlural: boolean }
  /** Somebody in office whom the head of the phrase belongs to: *Gandhi’s party*, *the president’s son*. */
  | { readonly is: 'owner'; readonly country: string | null }
  | { readonly is: 'unknown'; readonly word: string }
  | { readonly is: 'word'; readonly word: string }
);

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const longestPersonalName = 6;
/** Nouns that are plural as they stand. */
const collective = new Set([
  'people',
  'police',
  'personnel',
  'staff',
  'population',
  'public',
  'youth',
  'family',
  'elderly',
  'minority',
]);

/** Divides an actor phrase into what is known of it, the longest stretches first from left to right. */
export function partsOf(words: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const part = partAt(words, at, parts.at(-1));
    if (part.is !== 'word' || !isHyphen(words[at]!)) parts.push(part);
    at = part.last;
  }
  return parts;
}

function partAt(words: readonly string[], first: number, before: Part | undefined): Part {
  const word = words[first]!;
  const name = matchName(words, first);
  const office = matchOffice(words, first);
  const noun = matchSectorNoun(words, first);
  const official = officialAt(words, first);
  const length = Math.max(name?.length ?? 0, office?.length ?? 0, noun?.length ?? 0, official?.length ?? 0);
  const span = { first, last: first + Math.max(length, 1) };
  const entry = name?.entries[0];
  // *The Mexican National Guard* is not the American one, whose name it has.
  const isAnothers = entry?.kind === 'organisation' && noun?.length === length && isElsewhere(before, entry);
  if (entry && name?.length === length && !isAnothers) {
    // *Vladimir*, *Santiago* before a surname are no cities, nor is *Rivera* after a given name.
    const isPlace = length === 1 && entry.kind === 'place' && !entry.sectors.length;
    const isGiven = isPlace && (before?.is === 'unknown' || isSurname(words, first + 1));
    return isGiven ? { is: 'unknown', word, ...span } : { is: 'name', entry, form: name.form, ...span };
  }
  // *The mayor of London* is no Mr Mayor; *Prime Minister Major* is one.
  const isTitle = length === 1 && office?.length === 1 && before?.is !== 'office';
  if (official?.length === length && !(length === 1 && noun) && !isTitle)
    return { is: 'official', officials: official.officials, ...span };
  if (
    office?.length === length &&
    !(noun?.length === length && !office.title.includes(' ') && isNounFirst(noun.noun))
  ) {
    const isFormer = office.isFormer || isEndedBefore(words, first);
    return {
      is: 'office',
      office: isFormer ? { ...office, isFormer, sectors: onceHeld(office.sectors) } : office,
      ...span,
    };
  }
  if (noun?.length === length) {
    const last = words[span.last - 1]!.toLowerCase();
    return {
      is: 'noun',
      noun: noun.noun,
      isPlural: !noun.noun.noun.endsWith(last) || collective.has(last) || /(?:men|children)$/.test(last),
      ...span,
    };
  }
  return isCapital(word) ? { is: 'unknown', word, ...span } : { is: 'word', word, ...span };
}

/** Whether the words before name another state than the entry's. */
const isElsewhere = (before: Part | undefined, { country }: Entry): boolean =>
  before?.is === 'name' && before.entry.country !== null && country !== null && before.entry.country !== country;

/** A capital that names nothing else that is known. */
const isSurname = (words: readonly string[], at: number): boolean =>
  isCapital(words[at]) && !matchName(words, at) && !matchOffice(words, at) && !matchSectorNoun(words, at);

/** Nouns for people at large that are titles too: *lawyer*, *activist*; as a title they would say no more. */
const isNounFirst = (noun: SectorNoun): boolean => noun.sectors[0] === 'CVL';

function officialAt(
  words: readonly string[],
  first: number,
): { readonly length: number; readonly officials: readonly Official[] } | null {
  if (!isCapital(words[first])) return null;
  let last = first + 1;
  while (last < words.length && last - first < longestPersonalName && continues(words, last)) last++;
  for (; last > first; last--) {
    if (isHyphen(words[last - 1]!)) continue;
    const officials = officialsNamed(words.slice(first, last).filter((word) => !isHyphen(word)));
    if (officials.length) return { length: last - first, officials };
  }
  return null;
}

/** Whether a word can go on a personal name: a capital, a particle or hyphen before one. */
function continues(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (isCapital(word)) return true;
  const isLink =
    isHyphen(word) ||
    /^(?:al|el|bin|ibn|bint|abu|van|von|der|de|da|do|dos|du|la|le|di|y|e|ben|ould|ag|un|il|in|jae|hsun|ho|jen|jinping|wen|ul|ur|ud|ed|ad|as|ash)$/.test(
      word,
    );
  return isLink || (isHyphen(words[at - 1] ?? '') && /^\p{Ll}/u.test(word));
}
