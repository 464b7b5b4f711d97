import type { Name } from '../cast.js';
import { headWord, words } from './lexicon.js';

/** Names of things, and with them the letters that stand in brackets behind one: `the Northern Growth Goals (NGG)`. */
export function withLetters(forms: readonly string[], names: readonly Name[]): Name[] {
  const letters = new Set<string>();
  for (const { kind, last } of names)
    if (kind === 'other' && forms[last] === '(' && forms[last + 2] === ')' && /^\p{Lu}{2,6}s?$/u.test(forms[last + 1]!))
      letters.add(forms[last + 1]!);
  if (!letters.size) return [...names];
  return names.map((name) =>
    !name.entry && name.last - name.first === 1 && letters.has(forms[name.first]!) ? { ...name, kind: 'other' } : name,
  );
}

/** `told Al-Sharqiya television`: a name right before what it is that broadcasts. */
export const withBroadcasters = (forms: readonly string[], names: readonly Name[]): Name[] =>
  names.map((name) => {
    const isOne =
      name.kind === 'person' &&
      !name.entry &&
      /^(?:Al|El|An|Ash|Ar)-\p{Lu}\p{L}+$/u.test(forms.slice(name.first, name.last).join('')) &&
      /^(?:television|tv|TV|radio|newspaper|channel|network)$/.test(forms[name.last] ?? '');
    return isOne ? { ...name, kind: 'organisation' as const } : name;
  });

/** `Zone C`, `Area B`: parts of a land that are told apart by letters. */
export const withLetteredParts = (forms: readonly string[], names: readonly Name[]): Name[] =>
  names.map((name) => {
    const { first, last, entry, kind } = name;
    const isPart =
      last - first === 2 &&
      !entry &&
      kind === 'person' &&
      /^\p{Lu}$/u.test(forms[last - 1]!) &&
      /^(?:Zone|Area|Sector|Block|District|Quarter)$/.test(forms[first]!);
    return isPart ? { ...name, kind: 'place' as const } : name;
  });

const small = /^(?:and|of|the|for|in|on|to)$/;

/**
 * Letters that a text introduces behind a phrase in small letters which they are the initials of, and which is of no body:
 * `improvised mortar shells (IMS)`.
 */
export function lettersOfThings(forms: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 2; at < forms.length; at++) {
    if (forms[at - 1] !== '(' || !/^[),;]$/.test(forms[at + 1] ?? '')) continue;
    const letters = /^(\p{Lu}{2,6})s?$/u.exec(forms[at]!)?.[1];
    if (letters && areInitials(forms, at - 2, letters.toLowerCase()) && !isBody(forms[at - 2]!)) found.add(forms[at]!);
  }
  return found;
}

/** Whether letters are, from the last to the first, the first ones of the words up to `last`, all in small letters. */
function areInitials(forms: readonly string[], last: number, letters: string): boolean {
  let left = letters.length;
  let at = last;
  for (; left > 0 && at >= 0; at--) {
    const form = forms[at]!;
    if (form === '-') continue;
    if (!/^\p{Ll}/u.test(form)) return false;
    if (form[0] === letters[left - 1]) left--;
    else if (!small.test(form)) return false;
  }
  return left === 0;
}

function isBody(noun: string): boolean {
  const one = noun.replace(/(?<=[^s])s$/, '');
  return words.groupNouns.has(one) || headWord(one[0]!.toUpperCase() + one.slice(1))?.kind === 'organisation';
}
