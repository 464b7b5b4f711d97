import type { Analysis, Token } from '../../language/index.js';
import type { Candidate } from './candidate.js';

/** `MoU` in `a memorandum (MoU)`, or null. */
export function abbreviationAfter({ tokens }: Analysis, at: number): string | null {
  const brief = tokens[at + 1]?.form ?? '';
  if (tokens[at]?.form !== '(' || tokens[at + 2]?.form !== ')') return null;
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d.-]{2,10}$/u.test(brief) ? brief : null;
}

/** The phrase that an abbreviation which the text has introduced stands for. */
export function abbreviated(
  { tokens }: Analysis,
  short: ReadonlyMap<string, Candidate>,
  { form, index }: Token,
): Candidate[] | null {
  const long = short.get(form);
  if (!long || tokens[index - 1]?.form === '(') return null;
  const { known, name, kind } = long;
  const base = { known, name, kind, isSpecific: true, pointsBack: false, isDefinite: true };
  const stands = tokens[long.last - 1]!.end;
  return [{ head: index, first: index, last: index + 1, form: 'name', stands, ...base }];
}

/** `CFA` for the Cooperative Framework Agreement: the first letters of a name of three words and more, or null. */
export function initialsOf({ tokens }: Analysis, { first, last, form }: Candidate): string | null {
  if (form !== 'name') return null;
  const letters = tokens
    .slice(first, last)
    .filter(({ form: word }) => /^\p{Lu}\p{Ll}/u.test(word))
    .map(({ form: word }) => word[0]!);
  return letters.length > 2 ? letters.join('') : null;
}
