import { matchName } from '../../knowledge/index.js';
import { headOf } from './bodies.js';
import { words } from './lexicon.js';

/** Where the letters behind a person's name begin (`Joyce Adeyemi FRS`), or `last`. */
export function lettersBehind(forms: readonly string[], first: number, last: number): number {
  let at = last;
  while (at - first > 2 && words.postnominals.has(forms[at - 1]!)) at--;
  // `Dame Joyce Adeyemi DBE RA`
  if (
    at === last &&
    last - first > 3 &&
    words.postnominals.has(forms[last - 2]!) &&
    /^\p{Lu}{2,4}$/u.test(forms[last - 1]!)
  )
    at = lettersBehind(forms, first, last - 1);
  const isOther = at < last && (headOf(forms, first, at) !== null || matchName(forms.slice(first, at), 0) !== null);
  return isOther ? last : at;
}
