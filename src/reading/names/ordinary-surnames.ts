import { matchName, matchOffice, sectorNoun } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import type { Text } from './divide.js';
import { isCapital } from './letters.js';
import { isGivenName, words } from './lexicon.js';

/** Whether a word is no name by itself, or a form of address. */
const isOrdinary = (lower: string): boolean =>
  (words.notNames.has(lower) && !/(?:crats?|[ie]ans?|icans?|ists?|ives?|als|ies|ians?)$/.test(lower)) ||
  words.honorifics.has(lower);

/** Surnames of a text that are words for offices or no names besides, each behind a given name somewhere: `Howard Dean`, `Diane Black`. */
export function ordinarySurnames(tokens: readonly Token[], forms: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i++)
    if (
      isCapital(tokens[i]) &&
      isCapital(tokens[i - 1]) &&
      !isCapital(tokens[i + 1]) &&
      forms[i + 1] !== 'of' &&
      tokens[i - 1]!.sentence === tokens[i]!.sentence &&
      (matchOffice(forms, i)?.length === 1 || isOrdinary(forms[i]!.toLowerCase())) &&
      // `Marty Baron, the editor, …`: given names are more than are known
      (isGivenName(forms[i - 1]!) ||
        (tokens[i]!.deprel === 'flat' && (isToldOf(tokens, forms, i - 1, i + 1) || isBehindOffice(forms, i - 1))))
    )
      found.add(forms[i]!);
    else if (
      isCapital(tokens[i]) &&
      tokens[i]!.deprel === 'flat' &&
      tokens[i - 1]!.upos === 'PROPN' &&
      isGivenName(forms[i - 1]!) &&
      !isCapital(tokens[i + 1]) &&
      isOfPeople(forms, i)
    )
      found.add(forms[i]!);
  return found;
}

/** `Chief prosecutor Tajul Islam`: an office ends right before the name. */
const isBehindOffice = (forms: readonly string[], at: number): boolean =>
  [1, 2, 3].some((back) => at >= back && matchOffice(forms, at - back)?.length === back);

/** Whether a word is that for one of a people or what is theirs. */
const isOfPeople = (forms: readonly string[], at: number): boolean => {
  const match = matchName(forms, at);
  return match?.length === 1 && /^(?:adjective|demonym)$/.test(match.form);
};

/** `Mr. French`, or `met French` in a text that has Ana French: the word for a people is somebody's surname. */
export function isSurnameOfPeople({ tokens, forms, titles }: Text, at: number): boolean {
  const { form, deprel, upos } = tokens[at]!;
  if (/^(?:amod|compound|det)/.test(deprel) || !/^\p{Lu}\p{Ll}/u.test(form)) return false;
  const before = forms[at - 1] ?? '';
  const isCalled =
    titles.has(form) && upos !== 'ADJ' && !/^(?:the|an?|one|another|its|his|her|their|our)$/i.test(before);
  return (isCalled || /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(before)) && isOfPeople(forms, at);
}

/** `Ms. White`, or `Black` where the text has Diane Black: a surname that is an ordinary word besides, where it stands for somebody. */
export function isSurname({ tokens, forms, titles }: Text, at: number, isTitled: boolean): boolean {
  const { form, deprel } = tokens[at]!;
  if (form.length < 3 || !/^\p{Lu}\p{Ll}/u.test(form) || /^(?:amod|compound|det)/.test(deprel)) return false;
  if (isTitled && words.notNames.has(form.toLowerCase())) return /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(forms[at - 1]!);
  return titles.has(form) && !/^(?:the|an?|its|his|her|their|our)$/i.test(forms[at - 1] ?? '');
}

/**
 * Whether a given name and a word for a body are somebody's name: `Frank Church, a senator, …`, `Anna Sun, 52, …`, where the text has
 * `Ms. Sun`.
 */
export function isOfSomebody({ tokens, forms }: Text, first: number, last: number): boolean {
  const surname = forms[last - 1]!;
  if (last - first > 3 || !isGivenName(forms[first]!) || forms[first - 1] === 'the') return false;
  for (let at = 1; at < forms.length; at++)
    if (forms[at] === surname && /^(?:Mr|Mrs|Ms|Miss)\.?$/.test(forms[at - 1]!)) return true;
  return isToldOf(tokens, forms, first, last);
}

/** Whether what stands behind a name says that it is a person's: `, 52,`, `, who`, `, a senator`. */
function isToldOf(tokens: readonly Token[], forms: readonly string[], first: number, last: number): boolean {
  if (forms[last] !== ',') return false;
  if (forms[last + 1] === 'who' || (/^[1-9]\d$/.test(forms[last + 1] ?? '') && forms[last + 2] === ',')) return true;
  for (let at = last + 1; at < Math.min(last + 8, tokens.length); at++) {
    const { deprel, head, lemma } = tokens[at]!;
    if (deprel === 'appos' && head >= first && head < last)
      return words.humans.has(lemma) || sectorNoun(lemma)?.isHuman === true;
  }
  return false;
}
