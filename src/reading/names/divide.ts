import { type Entry, entry, matchName, matchOffice, type NameMatch, officialsNamed } from '../../knowledge/index.js';
import type { Analysis, Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { areStates, behindAdjective, isRegional } from './adjectives-before.js';
import { isBeforeParty, isOfGreens } from './before-party.js';
import { endOfBody, headOf, isAssembly, isBody } from './bodies.js';
import { behindHonour, behindService } from './forms-of-address.js';
import { isCapital, isNumbered } from './letters.js';
import { headWord, isGivenName, isTimeWord, words } from './lexicon.js';
import { isOfSomebody, isSurname, isSurnameOfPeople, ordinarySurnames } from './ordinary-surnames.js';
import { lettersBehind } from './postnominals.js';
import { nobles } from './run-end.js';
import type { Run } from './runs.js';
import { isTownAsGiven } from './towns-as-given.js';

/** A stretch of a run that is one name; its kind where the words themselves settle it. */
export interface Candidate extends Run {
  readonly kind: Name['kind'] | null;
  readonly entry: string | null;
  /** Whether an office or a title such as `Mr.` stands right before it. */
  readonly isTitled: boolean;
}

/** A text as the look-ups of `knowledge/` want it. */
export interface Text {
  readonly tokens: readonly Token[];
  readonly forms: readonly string[];
  /** Surnames that are words for offices or no names besides, each behind a given name somewhere in the text: `Howard Dean`, `Diane Black`. */
  readonly titles: ReadonlySet<string>;
}

/** The words of an analysis, made once for all look-ups. */
export function textOf({ tokens }: Analysis): Text {
  const forms = tokens.map((token) => token.form);
  return { tokens, forms, titles: ordinarySurnames(tokens, forms) };
}

/** Firms by what they do, in one word that nobody bears. */
const isMaker = /^(?:\p{Lu}\p{Ll}+maker|Lender|Insurer|Retailer|Shipbuilder|Planemaker)$/u;

const lordly = /^(?:Mayor|Chancellor|Advocate|Bishop|Speaker|President|Provost|Lieutenant)$/;

/** How many words of a run address a Malaysian of rank, or the one letter a Burmese of at least two names: 0 for none. */
function addressOfTwo(forms: readonly string[], first: number, last: number): number {
  const form = forms[first]!;
  if (last - first < 3) return 0;
  if (form === 'U') return isGivenName(forms[first + 1]!) || /^\p{Lu}\p{Ll}/u.test(forms[first + 1]!) ? 1 : 0;
  return /^(?:Tan|Dato|Dato['’]|Datuk|Datin)$/.test(form) && /^(?:Sri|Seri)$/.test(forms[first + 1]!) ? 2 : 0;
}

/** What stands before the name of a ship of some navy or line. */
const ship = /^(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|BRP|INS|PNS|KRI|TCG|ROKS|MV|MT)$/;

const chamber = /^(?:Congress|Parliament|Senate|Knesset|Bundestag|Duma|Sejm|Cabinet|Riksdag|Folketing)$/;

/** Splits a run of capitals into names: `Iranian Foreign Minister Abbas Araghchi` holds one, the person. */
export function divide(text: Text, run: Run): Candidate[] {
  const found: Candidate[] = [];
  part(text, run.first, run.last, false, found);
  return found;
}

function part(text: Text, first: number, last: number, isTitled: boolean, found: Candidate[]): void {
  const { tokens, forms } = text;
  // `Lady Justice King`
  if (last - first > 1 && /^(?:Justice|Judge)$/.test(forms[last - 2]!) && ruling.test(forms[last - 1]!)) {
    found.push({ first: last - 1, last, kind: 'person', entry: null, isTitled: true });
    return;
  }
  // `Gen Z Mada`: of those born then, and no general
  if (forms[first] === 'Gen' && forms[first + 1] === 'Z') {
    found.push({ first, last, kind: last - first > 2 ? 'organisation' : 'other', entry: null, isTitled: false });
    return;
  }
  // `In Congress Ann Cole said`: where she did
  if (
    last - first > 2 &&
    chamber.test(forms[first]!) &&
    /^in$/i.test(forms[first - 1] ?? '') &&
    isGivenName(forms[first + 1]!)
  ) {
    found.push({ first, last: first + 1, kind: 'organisation', entry: null, isTitled: false });
    part(text, first + 1, last, false, found);
    return;
  }
  // `His Highness Prince Faisal`
  const behindRank = behindHonour(forms, first, last);
  if (behindRank > first) {
    if (behindRank < last) part(text, behindRank, last, true, found);
    return;
  }
  // `the Duke of Westmarch`, who is called so
  const isOrdinal = /^\d+(?:st|nd|rd|th)$/.test(forms[first - 1] ?? '');
  if (
    !isOrdinal &&
    nobles.test(forms[first]!) &&
    forms[first + 1] === 'of' &&
    last - first < 6 &&
    headOf(forms, first, last) === null
  ) {
    found.push({ first, last, kind: 'person', entry: null, isTitled: true });
    return;
  }
  // `minister of Foreign Affairs`: what an office is of names nobody
  const isOfOffice =
    /^(?:of|for)$/.test(forms[first - 1] ?? '') && /^(?:minister|secretary)$/.test(forms[first - 2] ?? '');
  if (isOfOffice && first - 2 + (matchOffice(forms, first - 2)?.length ?? 0) === last) return;
  // `the Lord Mayor`, `Lord Chancellor Rosa Lind`: an office, and nobody called Mayor
  if (forms[first] === 'Lord' && lordly.test(forms[first + 1] ?? '') && last - first > 1) {
    const behind = matchOffice(forms, first)?.length ?? 2;
    const rest = forms[first + behind] === 'of' ? first + behind + 1 : first + behind;
    if (rest < last) part(text, rest, last, rest === first + behind, found);
    return;
  }
  // `Tan Sri Othman Hashim`, `U Zaw Min Tun`
  const address = addressOfTwo(forms, first, last);
  if (address > 0) {
    first += address;
    isTitled = true;
  }
  // `Justice Department`: a known name may begin with a form of address.
  while (first < last && isEdge(tokens, first, last - first) && !isKnownLong(text, first, last)) {
    if (last - first === 1 && isSurname(text, first, isTitled)) break;
    // `Don Lindqvist`, who is no Spanish gentleman
    if (last - first === 2 && forms[first] === 'Don') break;
    // `the Grand Mosque`
    if (forms[first] === 'Grand' && headOf(forms, first, last) !== null) break;
    if (words.honorifics.has(forms[first]!.toLowerCase())) isTitled = true;
    first++;
  }
  while (last > first && !isCapital(tokens[last - 1]) && !/^[\p{L}\p{N}]/u.test(forms[last - 1]!)) last--;
  if (behindService(forms, first, last) > first) {
    part(text, behindService(forms, first, last), last, true, found);
    return;
  }
  // `Chipmaker Nexperia`: what a firm is, with the capital of the sentence
  const opens = last - first > 1 && tokens[first - 1]?.sentence !== tokens[first]!.sentence;
  if (opens && isMaker.test(forms[first]!) && !isGivenName(forms[first + 1]!)) {
    const known = matchName(forms, first + 1);
    if (known && first + 1 + known.length === last) whole(first + 1, last, known, false, found);
    else found.push({ first: first + 1, last, kind: 'organisation', entry: null, isTitled: false });
    return;
  }
  // `USS Cole`: a ship
  if (last - first > 1 && ship.test(forms[first]!)) {
    found.push({ first, last, kind: 'other', entry: null, isTitled: false });
    return;
  }
  // `the Republican Senate` is the Senate, whoever has the majority
  if (
    last - first === 2 &&
    /^(?:Democratic|Republican)$/.test(forms[first]!) &&
    /^(?:Senate|House|Congress)$/.test(forms[first + 1]!)
  )
    first++;
  // `the Democratic White House`
  if (
    last - first === 3 &&
    /^(?:Democratic|Republican)$/.test(forms[first]!) &&
    forms[first + 1] === 'White' &&
    forms[first + 2] === 'House'
  )
    first++;
  // `Carlos Ruiz, Jr.,`: what is set off behind a name
  if (
    last - first < 3 &&
    words.suffixes.has(forms[first]!) &&
    forms.slice(first + 1, last).every((form) => form === '.')
  )
    return;
  if (first >= last || isRegional(forms, first, last)) return;
  const behind = lettersBehind(forms, first, last);
  if (behind < last) {
    last = behind;
    isTitled = true;
  }

  // `the Mali-Chadian talks`: two states
  if (last - first === 3 && areStates(forms, first, last)) {
    part(text, first, first + 1, false, found);
    part(text, last - 1, last, false, found);
    return;
  }
  if (last - first === 1 && isSurnameOfPeople(text, first)) {
    found.push({ first, last, kind: 'person', entry: null, isTitled });
    return;
  }
  const match = within(text, first, last);
  // `a Fateh-110`: a weapon or a craft, whatever bears the name without its number
  if (last - first === 1 && isNumbered(tokens, last)) {
    found.push({ first, last, kind: 'other', entry: null, isTitled: false });
    return;
  }
  if (match && first + match.length === last) {
    whole(first, last, match, isTitled, found);
    return;
  }

  // `Maros Sefcovic`: a town that the given name of somebody known is spelt like
  if (match?.entries[0]?.kind === 'place' && last - first < 5 && officialsNamed(forms.slice(first, last)).length) {
    found.push({ first, last, kind: 'person', entry: null, isTitled });
    return;
  }

  if (isBeforeParty(forms, first, last, match)) {
    found.push({ first, last, kind: 'organisation', entry: null, isTitled: false });
    return;
  }
  const body = endOfBody(forms, first, last);
  if (body > first) {
    part(text, first, body, isTitled, found);
    part(text, body, last, false, found);
    return;
  }
  // `President of the United States Donald Trump`
  const rest = match?.form === 'name' && match.length > 1 ? first + match.length : last;
  const isHeld =
    match?.entries[0]?.kind === 'state'
      ? last - rest >= 2 && isHolder(forms.slice(rest, last))
      : last - rest === 2 && isInTitle(text, first, rest, last);
  if (match && isHeld) {
    whole(first, rest, match, isTitled, found);
    part(text, rest, last, false, found);
    return;
  }
  const known = behindAdjective(forms, first, last);
  if (known) {
    whole(first + 1, last, known, isTitled, found);
    return;
  }
  const head = headOf(forms, first, last);
  const split = officeBehindBody(text, first, last, match) ?? splitAtOffice(text, first, last);
  if (split && isTitled && split.first === first && last - first === 1) {
    // `Mr. King`
    found.push({ first, last, kind: 'person', entry: null, isTitled });
    return;
  }
  if (split) {
    const isCounty = /^(?:County|Parish|Borough)$/.test(forms[split.first]!) && split.first > first;
    if (isCounty) found.push({ first, last: split.first + 1, kind: 'place', entry: null, isTitled: false });
    else if (split.first > first && !isOfGreens(forms, first, split.first))
      part(text, first, split.first, isTitled, found);
    // `President of the Republic of Peru`, `Minister of Defence of the UAE`: whose it is, and nobody who holds it
    const link = forms[split.last - 1] === 'the' ? split.last - 2 : split.last - 1;
    const isHolders = !/^(?:of|for|in|to)$/.test(forms[link]!);
    if (split.last < last) part(text, split.last, last, isHolders, found);
    return;
  }
  if (head) {
    const isBearer = head === 'organisation' && isOfSomebody(text, first, last);
    found.push({ first, last, kind: isBearer ? 'person' : head, entry: null, isTitled });
    return;
  }
  if (match && isTownAsGiven(text, first, last, match)) {
    found.push({ first, last, kind: 'person', entry: null, isTitled });
    return;
  }
  if (match && !isGivenLike(forms, first, last, match)) {
    const rest = first + match.length;
    if (match.form === 'name') {
      // `Rice University`, `Jordan Peterson`: a known name inside a longer one is left to it.
      if (match.length === 1 && last - first <= 3 && isTitled) {
        found.push({ first, last, kind: 'person', entry: null, isTitled });
        return;
      }
      // `Santa Cruz Barillas` is not Santa Cruz
      if (isOtherTown(forms, first, last, match)) {
        found.push({ first, last, kind: 'place', entry: null, isTitled });
        return;
      }
      whole(first, rest, match, isTitled, found);
    }
    part(text, skipMarks(text, rest, last), last, false, found);
    return;
  }
  const inner = innerName(text, first, last);
  if (inner > first) {
    part(text, first, inner, isTitled, found);
    part(text, inner, last, false, found);
    return;
  }
  found.push({ first, last, kind: null, entry: null, isTitled });
}

/** Whether one word more makes another town of a town that is called by a saint or a harbour: many are. */
const isOtherTown = (forms: readonly string[], first: number, last: number, { entries, length }: NameMatch): boolean =>
  length > 1 &&
  last - first === length + 1 &&
  entries[0]!.kind === 'place' &&
  /^(?:San|Santa|Santo|São|Puerto|Port|Fort|Villa|Ciudad)$/.test(forms[first]!) &&
  /^\p{Lu}\p{Ll}{3,}/u.test(forms[last - 1]!) &&
  !matchName(forms, last - 1);

/** Whether a known name is the given name of a person here: `Jordan Lind`, `Leonardo Carlos Huamani` of no company. */
const isGivenLike = (forms: readonly string[], first: number, last: number, { entries, length }: NameMatch): boolean =>
  entries[0]!.kind !== 'person' &&
  (isGivenName(forms[first]!) ||
    (length === 1 && last - first > 2 && entries[0]!.sectors.includes('BUS') && isGivenName(forms[first + 1]!)));

function skipMarks(text: Text, first: number, last: number): number {
  while (first < last && !isCapital(text.tokens[first])) first++;
  return first;
}

const isKnownLong = (text: Text, first: number, last: number): boolean => {
  const match = within(text, first, last);
  return match !== null && match.form === 'name' && (match.length > 1 || behindArticle(text, first) !== null);
};

/** The known name at `first`, if it ends before `last`. */
function within(text: Text, first: number, last: number): NameMatch | null {
  const match = matchName(text.forms, first) ?? behindArticle(text, first);
  // `UN Secretary General`: the longest name reaches into the title, the one before it is wanted.
  return match && first + match.length > last ? matchName(text.forms.slice(first, last), 0) : match;
}

/** `accused the West`: a name to which the article belongs, without it. */
function behindArticle({ forms, tokens }: Text, first: number): NameMatch | null {
  // but not `the West family`
  if (forms[first - 1] !== 'the' || tokens[first]!.deprel === 'compound') return null;
  const match = matchName(forms, first - 1);
  return match && match.length > 1 && match.form === 'name' ? { ...match, length: match.length - 1 } : null;
}

/** Whether words begin with a given name, or are those of an official. */
const isHolder = (forms: readonly string[]): boolean => isGivenName(forms[0]!) || officialsNamed(forms).length > 0;

/** A known state or bloc of several words, or a place, that starts inside and ends the stretch, after words of no name. */
function innerName(text: Text, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (!isCapital(text.tokens[i])) continue;
    const match = within(text, i, last);
    if (match && match.form === 'name' && match.length > 1 && i + match.length === last) return i;
  }
  return first;
}

function whole(first: number, last: number, match: NameMatch, isTitled: boolean, found: Candidate[]): void {
  if (match.form === 'adjective') return;
  if (match.form === 'demonym') {
    found.push({ first, last, kind: 'group', entry: match.entries[0]!.id, isTitled });
    return;
  }
  // `Mr. Jordan` and `President Sudan`: after a title a single word is a surname unless a person of that name is known.
  const chosen = isTitled ? match.entries.find((one) => one.kind === 'person') : match.entries[0];
  if (chosen) found.push({ first, last, kind: kindOf(chosen), entry: chosen.id, isTitled });
  else found.push({ first, last, kind: 'person', entry: null, isTitled });
}

/** What a name of this entry is. */
export const kindOf = (known: Entry): Name['kind'] => known.kind;

/** The entry of a name, or undefined. */
export const entryOf = (name: Pick<Name, 'entry'>): Entry | undefined => (name.entry ? entry(name.entry) : undefined);

/** Words that stand at the edge of a run and belong to no name. */
function isEdge(tokens: readonly Token[], at: number, length: number): boolean {
  const token = tokens[at]!;
  // the health organization
  if (token.form === 'WHO' && token.upos === 'PROPN') return false;
  const lower = token.form.toLowerCase();
  if (words.honorifics.has(lower) || words.greetings.has(lower)) return true;
  if (words.times.has(lower))
    return isTimeWord(tokens, at) || (length > 1 && !/^(?:April|May|June|August|Jan|Jun|Mar)$/.test(token.form));
  if (length === 1) return words.notNames.has(lower) || /^\p{Lu}\.?$/u.test(token.form);
  return !isCapital(token) && !/^\p{L}/u.test(token.form);
}

/** `European Council President Ana Lind`: the office behind the known body, though the last word of its name and the office are one too. */
function officeBehindBody({ forms }: Text, first: number, last: number, match: NameMatch | null): Run | null {
  if (match?.form !== 'name' || match.length < 2 || match.entries[0]?.kind !== 'organisation') return null;
  const at = first + match.length;
  const office = at < last ? matchOffice(forms, at) : null;
  return office && at + office.length <= last ? { first: at, last: at + office.length } : null;
}

/** Titles that are surnames besides. */
const ruling = /^(?:King|Bishop|Pope|Dean|Major|Prince|Baron|Duke)$/;

/** Words for rulers that are names besides, between the name given and that of the father. */
const isWithinName = /^(?:Wali|Shah|Emir|Amir|Sultan)$/;

/** Where an office inside the stretch starts and ends, unless it is part of the name of a body (`General Assembly`). */
function splitAtOffice(text: Text, first: number, last: number): Run | null {
  const { forms, tokens } = text;
  for (let i = first; i < last; i++) {
    if (!isCapital(tokens[i])) continue;
    const office = matchOffice(forms, i);
    if (!office) continue;
    // `Larry King`: after a given name, at the end, a title is a surname.
    const end = words.suffixes.has(forms[i + 1] ?? '') ? i + 2 : i + 1;
    if (i > first && end === last && isGivenName(forms[i - 1]!)) continue;
    // `Martin Luther King`
    if (i === first + 2 && end === last && isGivenName(forms[first]!) && ruling.test(forms[i]!)) continue;
    // `Noor Wali Adeyemi`
    if (i > first && i + 1 < last && office.length === 1 && isWithinName.test(forms[i]!) && isGivenName(forms[i - 1]!))
      if (matchName(forms, i - 1)?.entries[0]?.kind !== 'state') continue;
    // `Dean` alone, of Howard Dean
    if (i + 1 === last && text.titles.has(forms[i]!) && !/^(?:the|an?|its|his|her)$/i.test(forms[i - 1] ?? ''))
      continue;
    // `Board of Governors`, `Department of Justice`: who sits in a body, or what it sees to, names it.
    if ((office.isPlural || i + 1 === last) && i > first + 1 && /^of$/.test(forms[i - 1]!) && isAssembly(forms[i - 2]!))
      return null;
    // `Senate Foreign Relations Committee Chairman`: the committee has a name, and is no part of the office once it is cut off
    if (office.length > 1 && i > first + 1 && /^(?:Sub)?[Cc]ommittee$/.test(forms[i]!)) {
      if (i + 1 === last) continue;
      return { first: i + 1, last: Math.min(i + office.length, last) };
    }
    let behind = Math.min(i + office.length, last);
    if (behind < last && isBody(forms, behind, last)) return null;
    while (behind < last && !isCapital(tokens[behind])) behind++;
    return { first: i, last: behind };
  }
  return null;
}

/** `permanent representative to the United Nations Akech Deng`: a known body in a title, and the two words of who holds it. */
function isInTitle({ forms }: Text, first: number, rest: number, last: number): boolean {
  if (headWord(forms[last - 1]!) || !/^\p{Lu}\p{Ll}+$/u.test(forms[rest]!)) return false;
  const to = first - (forms[first - 1]?.toLowerCase() === 'the' ? 2 : 1);
  return /^(?:to|of|at|for)$/.test(forms[to] ?? '') && to > 0 && matchOffice(forms, to - 1) !== null;
}
