import { isGivenName, words } from './lexicon.js';

/** `Filho`, `Neto`: the son or grandson of somebody called so, behind a surname. */
const descendant = /^(?:Filho|Neto|Sobrinho|Júnior|Junior)$/;

/** Where the surnames of a name `[first, last)` end: before `Jr.`, `III` or `Filho`. */
export function endOfSurnames(forms: readonly string[], first: number, last: number): number {
  let end = last;
  while (end - first > 1 && (words.suffixes.has(forms[end - 1]!) || forms[end - 1] === '.')) end--;
  return end - first > 2 && descendant.test(forms[end - 1]!) ? end - 1 : end;
}

/**
 * The first of two surnames, by which its bearer is called for short: `Huamani` of Rosa Huamani Quispe, of Rosa Elena Huamani Quispe
 * and of Rosa Huamani de Quispe; or null.
 */
export function firstSurname(forms: readonly string[], first: number, last: number): string | null {
  let at = endOfSurnames(forms, first, last) - 2;
  while (at > first && words.particles.has(forms[at]!)) at--;
  if (at <= first || forms[at - 1] === '-' || !isGivenName(forms[first]!)) return null;
  const word = forms[at]!;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isGivenName(word) ? word : null;
}

/** Whether a word is a particle, those before *'t* and its apostrophe too: `in 't Veld`. */
function isSmall(forms: readonly string[], at: number): boolean {
  if (words.particles.has(forms[at]!.toLowerCase())) return true;
  const article = [at, at + 1, at + 2].find((one) => forms[one] === 't' && /^['’‘]$/.test(forms[one - 1] ?? ''));
  return article !== undefined && /^(?:in|aan|op|uit|over|['’‘]|t)$/i.test(forms[at]!);
}

/** Whether words are one surname with its particles: `de Souza`, `Von der Lind`. */
export const isParticled = (forms: readonly string[], first: number, last: number): boolean =>
  last - first > 1 && forms.slice(first, last - 1).every((_, at) => isSmall(forms, first + at));

/** Where the surname with its particles begins in a name: at `de` of Rosa Elena de Souza. */
export function startOfSurname(forms: readonly string[], first: number, end: number): number {
  let at = end - 1;
  while (at - 1 > first && isSmall(forms, at - 1)) at--;
  return at;
}
