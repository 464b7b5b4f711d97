import { type Entry, entry, matchName } from '../../knowledge/index.js';
import type { Candidate, Text } from './divide.js';

const acronym = /^\p{Lu}{2,5}$/u;

/**
 * Letters that name bodies of several states (`NIS` of Serbia or South Korea) are the one whose state the text names most often
 * otherwise; where it names none of them, the one that stands first in `knowledge/`.
 */
export function tellAcronyms({ forms }: Text, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = candidates.map(({ first, last, entry: known }) =>
    known && last === first + 1 && acronym.test(forms[first]!) ? bodiesOf(forms, first) : [],
  );
  if (!shared.some((bodies) => bodies.length > 1)) return candidates;
  const named = new Map<string, number>();
  for (let at = 0; at < forms.length; at++) {
    const found = /^\p{Lu}/u.test(forms[at]!) && !acronym.test(forms[at]!) ? matchName(forms, at)?.entries[0] : null;
    if (found?.country) named.set(found.country, (named.get(found.country) ?? 0) + 1);
  }
  const timesOf = ({ country }: Entry): number => named.get(country ?? '') ?? 0;
  return candidates.map((candidate, at) => {
    const bodies = shared[at]!;
    if (bodies.length < 2) return candidate;
    const meant = bodies.reduce((best, one) => (timesOf(one) > timesOf(best) ? one : best));
    return { ...candidate, kind: meant.kind, entry: meant.id };
  });
}

/** The bodies that one word names, without the states and places of that name. */
const bodiesOf = (forms: readonly string[], at: number): readonly Entry[] =>
  (matchName(forms.slice(at, at + 1), 0)?.entries ?? [])
    .map(({ id }) => entry(id)!)
    .filter(({ kind }) => kind === 'organisation');
