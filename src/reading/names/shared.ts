import { type Entry, entry, matchName } from '../../knowledge/index.js';
import type { Candidate, Text } from './divide.js';

const acronym = /^\p{Lu}{2,5}$/u;

/** States whose bodies reports in English name without them: `the House of Representatives`, `the Labour Party`. */
const unnamed = new Set(['USA', 'GBR']);

/** How much oftener than the first state another must be named for its body to be meant. */
const oftener = 3;

/** How often a text names a state that it is about, so that a body called without its state is not of one that it hardly names. */
const often = 5;

/**
 * A name that bodies of several states have (`NIS` of Serbia or South Korea, the `House of Representatives` of Libya) is of
 * the one whose state the text names most often otherwise. Letters mean the one that stands first in `knowledge/` where
 * the text names none of the states; a name in words then means an American or British body, or none that is known.
 */
export function tellShared({ forms }: Text, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = candidates.map((one) => (one.entry && one.kind === 'organisation' ? bodiesOf(forms, one) : []));
  if (!shared.some((bodies) => bodies.length > 1)) return candidates;
  const named = statesNamed(
    forms,
    candidates.filter((_, at) => shared[at]!.length > 1),
  );
  return candidates.map((candidate, at) => {
    const bodies = shared[at]!;
    if (bodies.length < 2) return candidate;
    const ofUnion = sitsInUnion(forms, candidate) ? bodies.find(({ country }) => country === null) : undefined;
    if (ofUnion) return { ...candidate, kind: 'organisation', entry: ofUnion.id };
    const near = bodies.every(({ sectors }) => sectors.includes('JRN'))
      ? ofPlaceBefore(forms, candidate, bodies)
      : null;
    if (near) return { ...candidate, kind: 'organisation', entry: near.id };
    const isAcronym = candidate.last === candidate.first + 1 && acronym.test(forms[candidate.first]!);
    const meant = isAcronym
      ? mostNamed(bodies, named)
      : (meantInWords(bodies, named) ?? ofNearest(forms, candidate, bodies, named));
    return { ...candidate, kind: 'organisation', entry: meant?.id ?? null };
  });
}

/** `the Greens in the European Parliament`: those of no state alone. */
const sitsInUnion = (forms: readonly string[], { last }: Candidate): boolean =>
  /^(?:in|of)$/.test(forms[last] ?? '') &&
  forms[last + 1] === 'the' &&
  forms[last + 2] === 'European' &&
  forms[last + 3] === 'Parliament';

/** The bodies that a whole name can mean, without the states and places of that name. */
const bodiesOf = (forms: readonly string[], { first, last }: Candidate): readonly Entry[] => {
  const found = matchName(forms.slice(first, last), 0);
  if (found?.length !== last - first) return [];
  return found.entries.map(({ id }) => entry(id)!).filter(({ kind }) => kind === 'organisation');
};

type Counts = ReadonlyMap<string, number>;

const timesOf = (named: Counts, { country }: Entry): number => named.get(country ?? '') ?? 0;

const mostNamed = (bodies: readonly Entry[], named: Counts): Entry =>
  bodies.reduce((best, one) => (timesOf(named, one) > timesOf(named, best) ? one : best));

/** Which of the bodies a name in words means, if the text is about its state as much as about any other. */
function meantInWords(bodies: readonly Entry[], named: Counts): Entry | null {
  const first = bodies[0]!;
  const best = mostNamed(bodies, named);
  const top = Math.max(0, ...named.values());
  const isAbout = (body: Entry): boolean => timesOf(named, body) > 0 && timesOf(named, body) * 2 >= top;
  if (best !== first && isAbout(best) && timesOf(named, best) > oftener * timesOf(named, first)) return best;
  // `the Treasury` of a text on Kenya that names London once
  if (unnamed.has(first.country ?? '') && timesOf(named, first) < 2 && top >= often) return null;
  return unnamed.has(first.country ?? '') || first.country === null || isAbout(first) ? first : null;
}

/** Words before a name in which the state is looked for whose body it is, though the text is about another. */
const within = 60;

/** The body of the state named last before it, right there, if the text names that more than once: `South African soldiers died. The Democratic Alliance …`. */
function ofNearest(
  forms: readonly string[],
  { first }: Candidate,
  bodies: readonly Entry[],
  named: Counts,
): Entry | null {
  for (let at = first - 1; at >= 0 && first - at < within; at--) {
    const found = /^\p{Lu}/u.test(forms[at]!) ? matchName(forms, at)?.entries[0] : undefined;
    if (!found?.country || !/^(?:state|place)$/.test(found.kind)) continue;
    const meant = bodies.filter(({ country }) => country === found.country);
    return meant.length === 1 && timesOf(named, meant[0]!) > 1 ? meant[0]! : null;
  }
  return null;
}

/** `In Panama City, La Prensa reported`, `the Peruvian daily El Comercio`: a paper of the state or town named right before it. */
function ofPlaceBefore(forms: readonly string[], { first }: Candidate, bodies: readonly Entry[]): Entry | null {
  for (let at = first - 1; at >= 0 && first - at < 12 && !/^[.!?]$/.test(forms[at]!); at--) {
    const found = /^\p{Lu}/u.test(forms[at]!) ? matchName(forms, at)?.entries : undefined;
    const place = found?.find(({ kind, country }) => country && /^(?:state|place)$/.test(kind));
    if (place) return bodies.find(({ country }) => country === place.country) ?? null;
  }
  return null;
}

/** How often a text names each state by its name, adjective or people, a place or a body of it; not by the names shared. */
function statesNamed(forms: readonly string[], shared: readonly Candidate[]): Counts {
  const named = new Map<string, number>();
  for (let at = 0; at < forms.length; at++) {
    const within = shared.find(({ first, last }) => at >= first && at < last);
    if (within) at = within.last - 1;
    else if (/^\p{Lu}/u.test(forms[at]!)) {
      const match = matchName(forms, at);
      const found = match?.entries[0];
      // `the Conservatives` of another state
      if (!match || !found || match.entries.filter(({ kind }) => kind === 'organisation').length > 1) continue;
      // whoever reports on a state is of another as a rule: `NAIROBI (Reuters)`
      const isOfState = found.kind === 'state' || !(acronym.test(forms[at]!) || found.sectors.includes('JRN'));
      if (found.country && isOfState) named.set(found.country, (named.get(found.country) ?? 0) + 1);
      at += match.length - 1;
    }
  }
  return named;
}
