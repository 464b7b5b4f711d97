import { matchName, type NameMatch } from '../../knowledge/index.js';
import { words } from './lexicon.js';

/** `the Jewish West Bank`, `a Libyan World Court case`: a known place, or body of states, behind an adjective of somebody else. */
export function behindAdjective(forms: readonly string[], first: number, last: number): NameMatch | null {
  if (last - first < 3) return null;
  const isOfFaith = words.notNames.has(forms[first]!.toLowerCase());
  if (!isOfFaith && matchName([forms[first]!], 0)?.form !== 'adjective') return null;
  const known = matchName(forms.slice(first + 1, last), 0);
  if (known?.form !== 'name' || first + 1 + known.length !== last) return null;
  const { kind, sectors } = known.entries[0]!;
  return (isOfFaith && kind !== 'organisation') || sectors.includes('IGO') ? known : null;
}

/** Whether a hyphen joins the names or adjectives of two states, and they are not together the name of a third thing. */
export const areStates = (forms: readonly string[], first: number, last: number): boolean =>
  /^[-–—]$/.test(forms[first + 1]!) &&
  matchName(forms.slice(first, last), 0)?.length !== 3 &&
  [forms[first]!, forms[last - 1]!].every((form) => matchName([form], 0)?.entries[0]?.kind === 'state');

const direction =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|central|latin|northern|southern|eastern|western)$/;

/** `Southeast Asian`, `Western European`: adjectives of regions are no names. */
export function isRegional(forms: readonly string[], first: number, last: number): boolean {
  if (last - first !== 2 || !direction.test(forms[first]!.toLowerCase())) return false;
  return words.notNames.has(forms[last - 1]!.toLowerCase());
}
