import { endOfSurnames, isGivenName, startOfSurname } from '../names/index.js';
import { merge } from './entities.js';
import type { Ground } from './ground.js';
import { isKin } from './kin.js';
import { nounOf } from './lexicon.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Somebody whose full name has a surname or first name, and the head of a phrase that names him in full. */
export interface Bearer {
  readonly at: number;
  readonly entity: Entity;
}

/** The last name of a person, without what comes behind it (`Jr.`, `III`, `Filho`). */
export const surnameOf = ({ forms }: Ground, { from, to }: Phrase): string =>
  forms[endOfSurnames(forms, from, to) - 1]!;

/** What a full name may be cut to, in small letters: its last two words, and its surname with particles (`von der lind`). */
export function tailsOf({ forms }: Ground, { from, to }: Phrase): string[] {
  if (to - from < 3) return [];
  const end = endOfSurnames(forms, from, to);
  const starts = new Set([to - 2, startOfSurname(forms, from, end)]);
  return [...starts].flatMap((at) => {
    const last = at === to - 2 ? to : end;
    return at > from && last - at > 1 ? [forms.slice(at, last).join(' ').toLowerCase()] : [];
  });
}

/** The two given names that a longer name begins with, by which one may be called: `José Luis` of José Luis Huamani; or null. */
export const doubleGiven = ({ forms }: Ground, { from, to }: Phrase): string | null =>
  to - from > 2 && isGivenName(forms[from]!) && isGivenName(forms[from + 1]!) && /^\p{L}/u.test(forms[from + 2]!)
    ? `${forms[from]} ${forms[from + 1]}`.toLowerCase()
    : null;

/** `the Huamani-Salas meeting` is of two, neither of whom is called so. */
export const isPairOfSurnames = ({ forms }: Ground, { from, to }: Phrase): boolean =>
  to - from === 3 && forms[from + 1] === '-' && !/^(?:al|el|abu|bin|ibn|ben|ul)$/i.test(forms[from]!);

/** The surname of two words with a hyphen that a name ends in (`Har-Shefi` of Margalit Har-Shefi), or null. */
export const doubleSurname = ({ forms }: Ground, { from, to }: Phrase): string | null =>
  to - from > 3 &&
  forms[to - 2] === '-' &&
  /^\p{Lu}\p{Ll}/u.test(forms[to - 3]!) &&
  /^\p{Lu}\p{Ll}/u.test(forms[to - 1]!)
    ? `${forms[to - 3]}-${forms[to - 1]}`
    : null;

/** `Al-Hashimi`, `el-Baz`: an article and the one name behind it. */
export const isArticled = ({ forms }: Ground, { from, to }: Phrase): boolean =>
  to - from === 3 && forms[from + 1] === '-' && /^(?:al|el|ul|as|ash|an|ar|at|az|ad)$/i.test(forms[from]!);

/** `HUAMANI` in a headline is Huamani. */
export const capitalised = (word: string): string =>
  /^\p{Lu}{3,}$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word;

/** What a surname with a capital in its midst is when it stands in capitals: `MCHUGH` for McHugh, which is read as `Mchugh`. */
export const inCapitals = (word: string): string =>
  /^(?:Mc|Mac|De|Di|Le|La|O[’'])\p{Lu}/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word;

/**
 * Who of several people bears a surname that stands alone: the one the text names most, since the others of a family
 * keep their first names; of equals the nearest before.
 */
export function bearer(ground: Ground, list: readonly Bearer[], phrase: Phrase, word: string): Entity {
  const fitting = list.filter(({ entity }) => !phrase.gender || !entity.gender || entity.gender === phrase.gender);
  const from = fitting.length ? fitting : list;
  const before = from.filter(({ at }) => at <= phrase.head);
  // A word before the surname that is no given name (`Team Huamani`) may begin no person's name at all.
  const weight = ({ entity }: Bearer): number =>
    settled(entity).phrases.length +
    (isGivenName(settled(entity).name.split(' ')[0]!) ? 1000 : 0) +
    // who has it for a surname before whom one would call by a first name
    (settled(entity).name.endsWith(` ${word}`) ? 2000 : 0) -
    // `Amin Huamani has died. His son, Luis Huamani, …`: who comes in as a relative keeps the first name
    (isBroughtIn(ground, settled(entity)) ? 1500 : 0);
  let best = before[0] ?? from[0]!;
  for (const one of before) {
    // of two Kims as often named the one who was spoken of first: the others are called by their full names
    const isFamilyFirst = settled(one.entity).name.startsWith(`${word} `);
    if (isFamilyFirst ? weight(one) > weight(best) : weight(one) >= weight(best)) best = one;
  }
  return settled((lastIntroduced(ground, before, best, phrase, word) ?? best).entity);
}

/**
 * Who of several was introduced by a full name since the one spoken of most was mentioned last, where the text names neither of them much
 * more: `Gary Soto ran. Interior Minister Karla Soto objected. Soto said …`. Null where none was, or only by way of the other (`his sister Karla`).
 */
function lastIntroduced(
  ground: Ground,
  before: readonly Bearer[],
  best: Bearer,
  phrase: Phrase,
  word: string,
): Bearer | null {
  const { head } = phrase;
  const mentions = ({ entity }: Bearer): Phrase[] => settled(entity).phrases.filter((one) => one.head < head);
  const inFull = ({ entity }: Bearer): number => settled(entity).phrases.filter(isFullName).length;
  const lastOf = (one: Bearer): number => Math.max(-1, ...mentions(one).map((mention) => mention.head));
  for (const one of before) {
    const { name } = settled(one.entity);
    if (settled(one.entity) === settled(best.entity) || head - lastOf(one) > nearby || !name.endsWith(` ${word}`))
      continue;
    const full = mentions(one).find((mention) => isFullName(mention) && mention.head > lastOf(best));
    if (!full || inFull(one) < inFull(best) || mentions(best).length - mentions(one).length > 2) continue;
    // `Team Huamani`, but `Interior Minister Jeh Huamani`
    const office = nounOf((ground.forms[full.from - 1] ?? '').toLowerCase());
    if (!isGivenName(name.split(' ')[0]!) && office?.kind !== 'person') continue;
    // `his sister Karla`, `his sister, Karla`
    if ([1, 2, 3].some((back) => isKin(ground.forms[full.from - back] ?? ''))) continue;
    return one;
  }
  return null;
}

/** Whether a person first comes in as a relative of one told of before: `his son, Barrister Luis Huamani`. */
function isBroughtIn({ forms }: Ground, { phrases }: Entity): boolean {
  const full = phrases.find(isFullName);
  if (!full) return false;
  for (let at = full.from - 1; at >= Math.max(1, full.from - 4); at--)
    if (isKin(forms[at]!.toLowerCase())) return /^(?:his|her|their|whose|[’']s)$/i.test(forms[at - 1]!);
  return false;
}

/** How many words behind it a name still rings, as a rule: two or three sentences. */
const nearby = 80;

const isFullName = ({ form, from, to }: Phrase): boolean => form === 'name' && to - from > 1;

/** `Mara Quine` and `Mara Ellen Quine` are one; `Mara Ellen Quine` and `Mara Ruth Quine` are two. */
export function uniteMiddleNames(ground: Ground, phrase: Phrase, byEnds: Map<string, Phrase>): void {
  const { forms } = ground;
  const last = forms.lastIndexOf(surnameOf(ground, phrase), phrase.to - 1);
  // a nickname is in quotation marks
  const most = forms.slice(phrase.from, phrase.to).some((form) => /^[“"‘'«]$/.test(form)) ? 8 : 5;
  if (last <= phrase.from || phrase.to - phrase.from > most) return;
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
