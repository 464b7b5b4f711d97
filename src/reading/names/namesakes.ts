import { type Entry, entry, matchName } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { Candidate, Text } from './divide.js';

/** Places of a country that a text names at least, where a state that shares its name with another of them is none. */
const enough = 2;

/**
 * A name that a state shares with a region of another country (`Georgia`) is the region in a text that names other
 * places of that country and nothing else of the state, unless its own sentence speaks of foreign states only.
 */
export function tellNamesakes(analysis: Analysis, text: Text, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = candidates.map((one) => (one.kind === 'state' ? namesakeOf(text, one) : undefined));
  if (!shared.some((one) => one)) return candidates;
  const known = candidates.map((one, at) => (one.entry && !shared[at] ? entry(one.entry) : undefined));
  const placesOf = (country: string | null): number =>
    new Set(known.filter((one) => one?.kind === 'place' && one.country === country)).size;
  return candidates.map((candidate, at) => {
    const namesake = shared[at];
    if (!namesake || placesOf(namesake.country) < enough || isNamedOtherwise(text, candidate.entry!)) return candidate;
    const { sentence } = analysis.tokens[candidate.first]!;
    const beside = known.filter(
      (one, other) => one?.country && analysis.tokens[candidates[other]!.first]!.sentence === sentence,
    );
    const isAbroad =
      [candidates[at - 1], candidates[at + 1]].some((one) => one?.kind === 'state' && isJoined(text, one, candidate)) ||
      (beside.some((one) => one!.kind === 'state' && one!.country !== namesake.country) &&
        !beside.some((one) => one!.kind === 'place' && one!.country === namesake.country));
    return isAbroad ? candidate : { ...candidate, kind: 'place', entry: namesake.id };
  });
}

/** The place in another country that has the name of a state. */
const namesakeOf = ({ forms }: Text, { first, last, entry: id }: Candidate): Entry | undefined =>
  matchName(forms.slice(first, last), 0)?.entries.find(
    (one) => one.id !== id && one.kind === 'place' && !one.isMetonym,
  );

/** Whether two names stand side by side in a list. */
const isJoined = ({ forms }: Text, one: Candidate, other: Candidate): boolean => {
  const between = forms.slice(Math.min(one.last, other.last), Math.max(one.first, other.first));
  return between.length > 0 && between.length < 3 && between.every((form) => /^(?:,|and|or|&)$/.test(form));
};

/** Whether a text speaks of a state by its adjective, its people or a place in it. */
export const isNamedOtherwise = ({ forms }: Text, state: string): boolean =>
  forms.some((form, at) => {
    if (!/^\p{Lu}/u.test(form)) return false;
    const match = matchName(forms, at);
    const found = match?.entries[0];
    return found?.country === state && (match!.form !== 'name' || found.id !== state);
  });
