import type { NameMatch } from '../../knowledge/index.js';

/** `the Perú Primero party`, `the People and Justice party`: the name of one whatever its words are elsewhere. */
export function isBeforeParty(forms: readonly string[], first: number, last: number, match: NameMatch | null): boolean {
  if (forms[last] !== 'party' || last - first < 2 || last - first > 4) return false;
  const isPair = last - first === 3 && forms[first + 1] === 'and' && !match;
  const rest = match?.form === 'name' && match.entries[0]!.kind === 'state' ? first + match.length : last;
  return isPair || (rest < last && !forms.slice(rest, last).some(isPartisan));
}

/** Words for what parties are, by which another is told than one called after the state: `Peru Socialist party`. */
const isPartisan = (form: string): boolean => /(?:ist|ic|al|ive|ary|ian|an)s?$|^(?:Labou?r|Greens?)$/.test(form);

/** `Green MEP Rosa Lind`: of what party one is who sits somewhere. */
export const isOfGreens = (forms: readonly string[], first: number, office: number): boolean =>
  office === first + 1 &&
  forms[first] === 'Green' &&
  /^(?:MEPs?|MPs?|MSP|TD|Senator|Councillor|Mayor|Leader|Minister)$/.test(forms[office]!);
