import { isGivenName } from '../names/index.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Surnames that a text has a man and a woman for: `Mr. Huamani` and `Ms. Huamani`. */
export function sharedSurnames({ forms }: Ground, persons: readonly Phrase[]): ReadonlySet<string> {
  const genders = new Map<string, Phrase['gender']>();
  const shared = new Set<string>();
  for (const { from, to, gender } of persons) {
    if (to - from > 1 || !gender) continue;
    const word = forms[from]!;
    const other = genders.get(word);
    if (other && other !== gender) shared.add(word);
    genders.set(word, gender);
  }
  return shared;
}

/** `Mr. Huamani` is not Rosa Huamani, though she alone is named in full. */
export const isOfOtherGender = (phrase: Phrase, { gender }: Entity): boolean =>
  phrase.gender !== null && gender !== null && phrase.gender !== gender;

/**
 * Those of the bearers of a surname who may be meant by it. Of a man and a woman with one surname (`isShared`), who of them is
 * named in full is not told by an address, unless the other is.
 */
export function addressees<T extends { readonly entity: Entity }>(
  bearers: readonly T[],
  phrase: Phrase,
  isShared: boolean,
): readonly T[] {
  const fitting = bearers.filter(({ entity }) => !isOfOtherGender(phrase, settled(entity)));
  const isTold = !phrase.gender || !isShared || fitting.length < bearers.length;
  return isTold ? fitting : fitting.filter(({ entity }) => settled(entity).gender !== null);
}

/** Gives a person the gender of the address before his surname, where his names tell none: `Mr. Huamani` of Abdi Huamani. */
export function address(entity: Entity, phrase: Phrase): void {
  if (entity.kind === 'person') entity.gender ??= phrase.gender;
}

/**
 * The surnames that given names alone share with the full name behind them: of `Peter and Rosa Huamani` Peter is Peter Huamani.
 * Not where the name stands alone elsewhere too, or is somebody's surname.
 */
export function couples({ forms }: Ground, persons: readonly Phrase[]): ReadonlyMap<Phrase, string> {
  const alone = new Map<string, number>();
  const surnames = new Set<string>();
  for (const { from, to } of persons)
    if (to - from === 1) alone.set(forms[from]!, (alone.get(forms[from]!) ?? 0) + 1);
    else surnames.add(forms[to - 1]!);
  const found = new Map<Phrase, string>();
  persons.forEach((phrase, at) => {
    const next = persons[at + 1];
    const word = forms[phrase.from]!;
    if (!next || phrase.to - phrase.from > 1 || next.to - next.from !== 2 || next.from !== phrase.to + 1) return;
    if (forms[phrase.to] !== 'and' || !isGivenName(word) || !isGivenName(forms[next.from]!)) return;
    if (alone.get(word) === 1 && !surnames.has(word)) found.set(phrase, forms[next.to - 1]!);
  });
  return found;
}
