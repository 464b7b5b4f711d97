import { relation } from '../../language/index.js';
import { genderOfName, isGivenName, isShortFor } from '../names/index.js';
import { joinAssumedNames } from './assumed-names.js';
import { merge, wordsOfPhrase } from './entities.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/** A given name and a surname of one actor. */
interface Full {
  readonly given: string;
  readonly surname: string;
  readonly entity: Entity;
}

/**
 * Makes one of a person's names that differ in form: what he is also known as, the surname before the given name
 * (`Huamani Rosa`), a short form (`Larry Okello` of Lawrence Okello), another spelling (`Kristen` and `Kristin`).
 * Only where no third person of the text comes into question.
 */
export function joinVariants(ground: Ground, phrases: readonly Phrase[]): void {
  joinAssumedNames(ground, phrases);
  const named = phrases.filter(({ form, entity }) => form === 'name' && entity && settled(entity).kind === 'person');
  for (const phrase of named) joinKnownAs(ground, phrase, named);
  const bodies = phrases.filter(
    ({ form, entity }) => form === 'name' && entity && /^(?:organisation|bloc)$/.test(settled(entity).kind),
  );
  for (const phrase of bodies) joinKnownAs(ground, phrase, bodies);
  const full = fullNames(ground, named);
  const bySurname = new Map<string, Full[]>();
  const byGiven = new Map<string, Full[]>();
  for (const one of full) {
    put(bySurname, one.surname, one);
    put(byGiven, one.given, one);
  }
  for (const one of full) {
    // `Ahmed Hassan` and `Hassan Ahmed` may be father and son.
    const isOfGivenNames = isGivenName(capital(one.given)) && isGivenName(capital(one.surname));
    const reversed = isOfGivenNames
      ? []
      : (bySurname.get(one.given) ?? []).filter(({ given }) => given === one.surname);
    const kin = (bySurname.get(one.surname) ?? []).filter(
      ({ given }) => isShortFor(given, one.given) || isRespelt(given, one.given),
    );
    const respelt = (byGiven.get(one.given) ?? []).filter(({ surname }) => isRespelt(surname, one.surname));
    unite(one, reversed);
    for (const others of [kin, respelt])
      unite(
        one,
        others.filter((other) => !isBeside(one, other)),
      );
  }
  joinShortAlone(ground, named, full);
}

/** `Larry` alone, where the text names one Lawrence in full and no other person whom one calls so. */
function joinShortAlone(ground: Ground, named: readonly Phrase[], full: readonly Full[]): void {
  for (const phrase of named) {
    const entity = settled(phrase.entity!);
    if (phrase.to - phrase.from > 1 || entity.entry || entity.phrases.some((one) => one.to - one.from > 1)) continue;
    const word = plain(wordsOfPhrase(ground, phrase));
    const bearers = full.filter((one) => isShortFor(word, one.given) && settled(one.entity) !== entity);
    const [first] = bearers;
    if (!first || bearers.some((one) => settled(one.entity) !== settled(first.entity))) continue;
    if (!isOfTwoGenders(entity, settled(first.entity))) merge(entity, first.entity);
  }
}

/** Names of two words, and of three with a name or letter in the middle. */
function fullNames(ground: Ground, named: readonly Phrase[]): Full[] {
  const found = new Map<string, Full>();
  for (const phrase of named) {
    const parts = wordsOfPhrase(ground, phrase)
      .split(/[\s.]+/)
      .map(plain)
      .filter(Boolean);
    if (parts.length < 2 || parts.length > 3 || settled(phrase.entity!).official) continue;
    const key = `${parts[0]} ${parts.at(-1)}`;
    if (!found.has(key)) found.set(key, { given: parts[0]!, surname: parts.at(-1)!, entity: phrase.entity! });
  }
  return [...found.values()];
}

function unite(one: Full, others: readonly Full[]): void {
  const a = settled(one.entity);
  const apart = new Set(others.map((other) => settled(other.entity)).filter((other) => other !== a));
  const [b] = apart;
  if (apart.size === 1 && !isOfTwoGenders(a, b!) && !(a.entry && b!.entry)) merge(b!, a);
}

/** Whether a sentence has both, so that they are two: `the twins Kristen and Kristin Okello`. */
function isBeside(one: Full, other: Full): boolean {
  const sentences = new Set(settled(one.entity).phrases.map(({ sentence }) => sentence));
  return settled(other.entity).phrases.some(({ sentence }) => sentences.has(sentence));
}

const isOfTwoGenders = (a: Entity, b: Entity): boolean => !!a.gender && !!b.gender && a.gender !== b.gender;

/** Whether two words of five letters and more differ in one vowel inside or one letter that is doubled, but for names of both genders. */
export function isRespelt(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const [left, right] = [genderOfName(capital(a)), genderOfName(capital(b))];
  if (left && right && left !== right) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length === long.length)
    return vowel.test(short[at]!) && vowel.test(long[at]!) && short.slice(at + 1) === long.slice(at + 1);
  return long.length - short.length === 1 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

const vowel = /[aeiouy]/;

/** In small letters, without diacritics. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** `Rosa Huamani, better known as Rosie Star`, `Rosa Huamani (born Rosa Lima)`: both names are of one person. */
function joinKnownAs(ground: Ground, phrase: Phrase, named: readonly Phrase[]): void {
  const at = saidBefore(ground, phrase);
  const who = at < 0 ? null : bearerOf(ground, at, phrase, named);
  if (!who) return;
  // `Rosa Huamani, then known as Juan Huamani`: a name may change with its bearer
  const isOwn = ground.analysis.tokens[at]!.head === who.head && ground.analysis.tokens[at]!.lemma === 'know';
  if (isOwn || !isOfTwoGenders(settled(who.entity!), settled(phrase.entity!))) merge(phrase.entity!, who.entity!);
}

/** Where the word stands that says that somebody bears the name: `known as X`, `known by her pseudonym X`, `born X`; or -1. */
function saidBefore({ analysis }: Ground, { head, from, sentence }: Phrase): number {
  const { tokens } = analysis;
  const before = tokens[from - 1];
  if (!before || before.sentence !== sentence) return -1;
  if (/^(?:born|née|né|nee|alias|aka)$/i.test(before.form)) return before.index;
  const token = tokens[head]!;
  const noun = relation(token) === 'appos' && token.head >= 0 ? tokens[token.head]! : null;
  const inside = noun && assumed.test(noun.lemma) ? noun : before.form === 'as' ? token : null;
  const said = inside && relation(inside) === 'obl' ? tokens[inside.head] : undefined;
  return said?.lemma === 'know' && said.xpos === 'VBN' ? said.index : -1;
}

/** Names that somebody goes by. */
const assumed = /^(?:name|pseudonym|nickname|alias|moniker|handle|pen-name|stage-name)$/;

/** Whose name the word bears on: the name it hangs on, or the subject of the noun it hangs on. */
function bearerOf({ analysis }: Ground, at: number, phrase: Phrase, named: readonly Phrase[]): Phrase | null {
  const { tokens, children } = analysis;
  const above = tokens[at]!.head;
  if (above < 0) return null;
  const subject = children[above]!.find((child) => tokens[child]!.deprel === 'nsubj') ?? -1;
  const bearer = named.find((one) => one !== phrase && (one.head === above || one.head === subject));
  // `Their commander, Abdi Huamani, better known as Star`
  const isCalled = ({ head }: Phrase): boolean =>
    head < at && tokens[head]!.head === above && relation(tokens[head]!) === 'appos';
  return bearer ?? named.find((one) => one !== phrase && isCalled(one)) ?? null;
}

function put(map: Map<string, Full[]>, key: string, one: Full): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
