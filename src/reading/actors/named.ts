import { entry, matchName, normaliseName } from '../../knowledge/index.js';
import { genderOfName, headWord, isGivenName } from '../names/index.js';
import { address, addressees, couples, isOfOtherGender, sharedSurnames } from './addressed.js';
import { isTown, townsOf } from './capitals.js';
import { isSelfRuled, join, merge, type Named, wordsOfPhrase } from './entities.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/** The country that stands right before a name, with a genitive or as an adjective: `South Korea's`, `Israeli`. */
function ownerOf(ground: Ground, phrase: Phrase): string | null {
  const { forms, nameAt, names, adjectives } = ground;
  const { from } = phrase;
  const adjective = adjectives.get(from - 1);
  if (adjective) return entry(adjective)?.country ?? null;
  // `the US Justice Department`: the state is a part of the name
  const own = matchName(forms.slice(from, from + 1), 0)?.entries[0];
  const isWhole = matchName(forms.slice(from, phrase.to), 0)?.length === phrase.to - from;
  // `Korean People's Army`: a name that is known with the state in it is of no other
  if (own?.kind === 'state' && phrase.to > from + 1)
    return isWhole ? (entry(phrase.name!.entry!)?.country ?? null) : own.country;
  const isGenitive = /^[’']s?$/.test(forms[from - 1] ?? '');
  const name = names[nameAt[isGenitive ? from - 2 : from - 1] ?? -1];
  return name?.kind === 'state' && name.entry ? (entry(name.entry)?.country ?? null) : null;
}

/** A body that is called as one of another country is, with the sectors of that one: `Israel's Justice Department`. */
function ofOther(ground: Ground, named: Named, phrase: Phrase, country: string): Entity {
  const name = wordsOfPhrase(ground, phrase);
  const known = named.entities.find((one) => !one.same && !one.entry && one.country === country && one.name === name);
  if (known) return known;
  const { sectors } = entry(phrase.name!.entry!)!;
  return named.add({ kind: 'organisation', name, entry: null, country, sectors, gender: null });
}

const union = 'european-union';
const unionSeat = 'brussels-bel';
const unionBodies = new Set([union, 'european-commission', 'european-parliament', 'european-council']);

/** Whether Brussels means the European Union: in a text that names it or a body of its, and not Belgium. */
function speaksOfUnion({ names, adjectives }: Ground): boolean {
  const entries = new Set([...names.map((name) => name.entry), ...adjectives.values()]);
  return !entries.has('BEL') && [...unionBodies].some((id) => entries.has(id));
}

/**
 * First pass of the sieve: gives every name its actor. Names of one entry are one actor; a person's surname (or first
 * name) alone leads to the last full name that has it, an acronym to the name it was introduced with.
 */
export function resolveNames(ground: Ground, phrases: readonly Phrase[], named: Named): void {
  const byKey = new Map<string, Entity>();
  const people = new Map<string, { at: number; entity: Entity }[]>();
  const byEnds = new Map<string, Phrase>();
  const tails = new Map<string, Phrase>();
  const late: Phrase[] = [];
  const ofOthers = new Map<string, Entity>();
  const acronyms = findAcronyms(ground);
  const towns = townsOf(ground, phrases);
  const isOfUnion = speaksOfUnion(ground);
  const persons = phrases.filter((phrase) => phrase.name?.kind === 'person' && !phrase.name.entry);
  const shared = sharedSurnames(ground, persons);
  for (const [phrase, surname] of couples(ground, persons)) {
    const entity = keyed(ground, phrase, byKey, named);
    entity.name = `${entity.name} ${surname}`;
    people.set(surname, [...(people.get(surname) ?? []), { at: phrase.head, entity }]);
  }
  for (const phrase of persons) {
    if (phrase.to - phrase.from < 2 || isPairOfSurnames(ground, phrase)) continue;
    const entity = keyed(ground, phrase, byKey, named);
    const from = ground.forms[phrase.from]!;
    const last = surnameOf(ground, phrase);
    uniteMiddleNames(ground, phrase, byEnds);
    if (phrase.to - phrase.from > 2) tails.set(ground.forms.slice(phrase.to - 2, phrase.to).join(' '), phrase);
    for (const word of new Set([capitalised(last), capitalised(from)])) {
      const list = people.get(word) ?? [];
      if (!list.some((one) => settled(one.entity) === settled(entity))) list.push({ at: phrase.head, entity });
      people.set(word, list);
    }
  }
  for (const phrase of persons) {
    // `Santa Cruz` of Antonio Lopez de Santa Cruz
    const full = tails.get(wordsOfPhrase(ground, phrase));
    if (full && phrase.entity && phrase.to - phrase.from === 2) merge(phrase.entity, full.entity!);
  }
  for (const phrase of phrases) {
    const { name } = phrase;
    if (!name || phrase.entity || phrase.kind === 'thing') continue;
    // A people (`the Palestinians`) is no state; it is resolved with the nominals.
    if (phrase.form === 'nominal') continue;
    if (name.kind === 'group' && ground.adjectives.has(name.first - 1)) {
      // `Iraqi Kurds` are not the Kurds.
      phrase.form = 'nominal';
      continue;
    }
    if (name.entry) {
      const known = entry(name.entry);
      if (known?.kind === 'place') {
        // A capital in a place's position is the town and nothing else.
        const isOfUnionHere = isOfUnion && name.entry === unionSeat && !phrase.isPlaceRole;
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
      if (known?.kind === 'person' || isSurname) {
        const word = capitalised(ground.forms[phrase.to - 1]!);
        const namesakes = (phrase.to - phrase.from === 1 ? (people.get(word) ?? []) : []).filter(
          ({ entity }) => !isSurname || isGivenName(settled(entity).name.split(' ')[0]!),
        );
        if (namesakes.length) {
          join(phrase, bearer(namesakes, phrase, word), ground);
          continue;
        }
      }
      const owner = known?.kind === 'organisation' && known.country ? ownerOf(ground, phrase) : null;
      if (known && owner && owner !== known.country) ofOthers.set(name.entry, ofOther(ground, named, phrase, owner));
      else if (owner) ofOthers.delete(name.entry);
      // `South Korea's Joint Chiefs …`: no other country's, nor are those of the next sentence
      const other = ofOthers.get(name.entry);
      if (other) join(phrase, other, ground);
      else join(phrase, named.ofEntry(name.entry), ground);
      continue;
    }
    if (name.kind === 'place') continue;
    if (name.kind === 'person' && phrase.to - phrase.from === 1) {
      const word = ground.forms[phrase.from]!;
      const namesakes = addressees(people.get(capitalised(word)) ?? [], phrase, shared.has(word));
      if (namesakes.length) address(join(phrase, bearer(namesakes, phrase, word), ground), phrase);
      else late.push(phrase);
      continue;
    }
    const full = acronyms.get(phrase.name!.first);
    if (full !== undefined) {
      late.push(phrase);
      continue;
    }
    keyed(ground, phrase, byKey, named);
  }
  const shortened = new Map<string, Entity>();
  const ofName = new Map(phrases.map((phrase) => [phrase.name, phrase]));
  for (const [at, full] of acronyms) {
    const entity = ofName.get(ground.names[full]!)?.entity;
    if (entity) shortened.set(ground.forms[at]!, settled(entity));
  }
  for (const phrase of phrases) {
    if (phrase.name && !phrase.name.entry && phrase.to - phrase.from === 1) {
      const entity = shortened.get(ground.forms[phrase.from]!);
      if (entity && phrase.entity !== entity) {
        if (phrase.entity?.phrases.length) merge(phrase.entity, entity);
        else join(phrase, entity, ground);
      }
    }
  }
  for (const phrase of late) if (!phrase.entity) keyed(ground, phrase, byKey, named);
}

/** `the Huamani-Salas meeting` is of two, neither of whom is called so. */
const isPairOfSurnames = ({ forms }: Ground, { from, to }: Phrase): boolean =>
  to - from === 3 && forms[from + 1] === '-' && !/^(?:al|el|abu|bin|ibn|ben|ul)$/i.test(forms[from]!);

/** `HUAMANI` in a headline is Huamani. */
const capitalised = (word: string): string =>
  /^\p{Lu}{3,}$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word;

/**
 * Who of several people bears a surname that stands alone: the one the text names most, since the others of a family
 * keep their first names; of equals the nearest before.
 */
function bearer(list: readonly { at: number; entity: Entity }[], phrase: Phrase, word: string): Entity {
  const fitting = list.filter(({ entity }) => !phrase.gender || !entity.gender || entity.gender === phrase.gender);
  const from = fitting.length ? fitting : list;
  const before = from.filter(({ at }) => at <= phrase.head);
  // A word before the surname that is no given name (`Team Huamani`) may begin no person's name at all.
  const weight = ({ entity }: { entity: Entity }): number =>
    settled(entity).phrases.length +
    (isGivenName(settled(entity).name.split(' ')[0]!) ? 1000 : 0) +
    // who has it for a surname before whom one would call by a first name
    (settled(entity).name.endsWith(` ${word}`) ? 2000 : 0);
  let best = before[0] ?? from[0]!;
  for (const one of before) if (weight(one) >= weight(best)) best = one;
  return settled(best.entity);
}

/** `Mara Quine` and `Mara Ellen Quine` are one; `Mara Ellen Quine` and `Mara Ruth Quine` are two. */
function uniteMiddleNames(ground: Ground, phrase: Phrase, byEnds: Map<string, Phrase>): void {
  const { forms } = ground;
  const last = forms.lastIndexOf(surnameOf(ground, phrase), phrase.to - 1);
  if (last <= phrase.from || phrase.to - phrase.from > 5) return;
  const key = [forms[phrase.from], ...forms.slice(last, phrase.to)].join(' ');
  const other = byEnds.get(key);
  if (!other) {
    byEnds.set(key, phrase);
    return;
  }
  const isLonger = phrase.to - phrase.from > other.to - other.from;
  if (phrase.to - phrase.from === other.to - other.from || (other.to - other.from > 2 && phrase.to - phrase.from > 2))
    return;
  merge(phrase.entity!, settled(other.entity!));
  if (isLonger) byEnds.set(key, phrase);
}

function surnameOf(ground: Ground, phrase: Phrase): string {
  let last = phrase.to - 1;
  while (last > phrase.from && /^(?:Jr|Sr|II|III|IV|\.)\.?$/.test(ground.forms[last]!)) last--;
  return ground.forms[last]!;
}

function keyed(ground: Ground, phrase: Phrase, byKey: Map<string, Entity>, named: Named): Entity {
  const text = wordsOfPhrase(ground, phrase);
  const key = `${phrase.kind === 'person' ? 'p' : 'o'}:${phrase.kind === 'person' ? normaliseName(text) : text}`;
  const owner = phrase.kind === 'organisation' ? ownerCountry(ground, phrase) : null;
  let entity = byKey.get(key);
  // `Peru's Foreign Ministry` and then `Chile's Foreign Ministry`: the bare name is from then on that of the second
  if (entity && owner && settled(entity).owner && settled(entity).owner !== owner)
    entity = byKey.get(`${key}@${owner}`);
  // `Mr. Huamani` and `Ms. Huamani` are two
  const isOther = entity !== undefined && phrase.kind === 'person' && isOfOtherGender(phrase, settled(entity));
  if (isOther) entity = byKey.get(`${key}@${phrase.gender}`);
  if (!entity) {
    const kind = phrase.kind === 'thing' || phrase.kind === 'place' ? 'organisation' : phrase.kind;
    entity = named.add({
      kind,
      name: text,
      entry: null,
      country: countryInside(ground, phrase),
      sectors: sectorsOf(ground, phrase),
      gender: kind === 'person' ? (phrase.gender ?? genderOfName(ground.forms[phrase.from]!)) : null,
    });
    if (owner) entity.owner = owner;
  }
  if (owner) {
    settled(entity).owner ??= owner;
    byKey.set(`${key}@${owner}`, entity);
  }
  byKey.set(isOther ? `${key}@${phrase.gender}` : key, entity);
  return join(phrase, settled(entity), ground);
}

/** The state whose a body is said to be right before its name: `Peru's Foreign Ministry`. */
function ownerCountry({ analysis, nameAt, names }: Ground, phrase: Phrase): string | null {
  const owner = analysis.children[phrase.head]!.find((at) => analysis.tokens[at]!.deprel === 'nmod:poss');
  const name = owner === undefined ? -1 : nameAt[owner]!;
  const known = name < 0 || !names[name]!.entry ? null : entry(names[name]!.entry!);
  return known?.country ?? null;
}

/** `TEHRAN –` at the head of a text. */
function isDateline(ground: Ground, phrase: Phrase): boolean {
  const { tokens, sentences } = ground.analysis;
  const sentence = sentences[phrase.sentence]!;
  const next = tokens[phrase.to];
  return (
    phrase.from === sentence.first &&
    next !== undefined &&
    /^(?:[-–—]+|\()$/.test(next.form) &&
    next.start > tokens[phrase.to - 1]!.end
  );
}

/** Acronyms in brackets after a name: token of the acronym → index of the name. */
function findAcronyms(ground: Ground): Map<number, number> {
  const found = new Map<number, number>();
  ground.names.forEach((name, at) => {
    if (name.last - name.first < 2) return;
    // A state is called by its own letters: in `Food Office of New Zealand (FONZ)` it is not meant.
    if (name.kind === 'state' && ground.forms[name.last + 1]?.[0] !== ground.forms[name.first]![0]) return;
    const open = ground.forms[name.last];
    const short = ground.forms[name.last + 1];
    if (open === '(' && short && ground.forms[name.last + 2] === ')' && /\p{Lu}.*\p{Lu}/u.test(short))
      found.set(name.last + 1, at);
  });
  return found;
}

/** The country that the words of a name tell: `Italian Communist Party`, `Bank of Japan`. */
function countryInside(ground: Ground, phrase: Phrase): string | null {
  if (phrase.kind === 'person') return null;
  for (let i = phrase.from; i < phrase.to; i++) {
    const state = ground.statesInNames.get(i);
    if (state) return state;
  }
  return null;
}

function sectorsOf(ground: Ground, phrase: Phrase): Entity['sectors'] {
  if (phrase.kind === 'person') return [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const next = ground.forms[i + 1] ?? '';
    if ((i === phrase.to - 1 || next === 'of' || next === 'for') && i < phrase.to) {
      const head = headWord(ground.forms[i]!);
      if (head) return head.sectors;
    }
  }
  return [];
}
