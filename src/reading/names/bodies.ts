import { headWord, isForeignHead, isGivenName, words } from './lexicon.js';
import { endOfTreaty } from './treaties-before.js';

/** Whether a word heads the name of a body: `Board`, `Department`. */
export const isAssembly = (form: string): boolean =>
  headWord(form)?.kind === 'organisation' || words.openers.has(form.toLowerCase());

/** Whether the words after an office make it part of a name: `Justice Conference`, not `Senator Day`. */
export function isBody(forms: readonly string[], first: number, last: number): boolean {
  const head = headWord(forms[last - 1]!);
  if (!head || isGivenName(forms[first]!)) return headOf(forms, first, last) !== null && !isGivenName(forms[first]!);
  return last - first > 1 || head.kind === 'organisation' || /(?:ence|ment|ship|tion)$/.test(forms[last - 1]!);
}

/** Where a body ends and a person begins (`Liberal Party Joe Okello`), or a treaty and a state. */
export function endOfBody(forms: readonly string[], first: number, last: number): number {
  const treaty = endOfTreaty(forms, first, last);
  if (treaty > first) return treaty;
  for (let i = first + 1; i < last - 2; i++)
    if (
      headWord(forms[i]!)?.kind === 'organisation' &&
      isGivenName(forms[i + 1]!) &&
      !/^(?:of|for)$/.test(forms[i + 2]!)
    )
      return i + 1;
  // `Ministry of Foreign Affairs Pavel Orlov`
  const given = last - 2;
  const isLong = given - first > 2 && isGivenName(forms[given]!) && /^\p{Lu}\p{Ll}/u.test(forms[given - 1]!);
  const isBody = isLong && forms.slice(first + 1, given - 1).some((form) => /^(?:of|for|on)$/.test(form));
  return isBody && headOf(forms, first, given) === 'organisation' && !headWord(forms[last - 1]!) ? given : first;
}

/** What the head word of a stretch makes of it: the last head word before `of` or `for`, or at the end. */
export function headOf(
  forms: readonly string[],
  first: number,
  last: number,
): 'organisation' | 'place' | 'instrument' | 'other' | null {
  if (last - first < 2) return null;
  for (let i = first; i < last; i++) {
    const next = i + 1 === last ? '' : forms[i + 1]!;
    if (next === 'of' || next === 'for' || next === 'on' || next === 'against' || next === 'without') {
      const known = headWord(forms[i]!);
      if (known) return known.kind;
      if (words.openers.has(forms[i]!.toLowerCase())) return 'organisation';
    }
  }
  const roman = /^[IVX]{1,5}$/.test(forms[last - 1]!) && last - first > 1 ? headWord(forms[last - 2]!) : undefined;
  if (roman) return roman.kind;
  const end = headWord(forms[last - 1]!);
  // `Joseph A. Day`: places and things give surnames, bodies hardly do.
  const isSurname =
    end &&
    // `Susana Polo`: what heads the names of parties of other languages stands first in them
    (end.kind !== 'organisation' || isForeignHead(forms[last - 1]!)) &&
    last - first <= 3 &&
    isGivenName(forms[first]!) &&
    !/^(?:County|Township|Province|Avenue|Boulevard|Airport|Prefecture)$/.test(forms[last - 1]!);
  if (end && !isSurname) return end.kind;
  if (/^\d/.test(forms[last - 1]!)) return headWord(forms[last - 2]!)?.kind ?? null;
  const start = headWord(forms[first]!);
  if (
    start &&
    (start.kind === 'organisation' || /^(?:Mount|Lake|Cape|Camp|Port|Operation)$/.test(forms[first]!)) &&
    !isGivenName(forms[first]!)
  )
    return start.kind;
  return null;
}
