import type { Analysis } from '../../language/index.js';
import type { Sides } from './sides.js';

/** Who takes part in an act, by the heads of the phrases that name him. */
export interface Participants {
  /** Whether some phrase names an actor. */
  isKnown(heads: readonly number[]): boolean;
  /** The ids of the actors that phrases name. */
  namesOf(heads: readonly number[]): Set<string>;
  /** Whether one of the second phrases is one of the first, names the same actor, or is a pronoun that may. */
  sameActor(a: readonly number[], b: readonly number[]): boolean;
  /** Whether a phrase is the actors' own (`its troops`). */
  isOwn(head: number, names: ReadonlySet<string>): boolean;
  /** Whether who is named belongs to the actors' own states, and to no other. */
  isOfOwn(heads: readonly number[], actors: readonly number[]): boolean;
  /** Whether somebody who is named belongs to another state than the actors, whose own is known. */
  isOfOther(heads: readonly number[], actors: readonly number[]): boolean;
}

const personal = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

/** Compares those who take part in acts, through the sides of their phrases. */
export function participantsIn({ tokens, children }: Analysis, sides: Sides): Participants {
  const isKnown = (heads: readonly number[]): boolean => heads.some((at) => sides.of(at).length > 0);
  const namesOf = (heads: readonly number[]): Set<string> =>
    new Set(heads.flatMap((at) => sides.of(at).map((s) => s.actor)));

  const sameActor = (a: readonly number[], b: readonly number[]): boolean => {
    if (b.some((at) => a.includes(at))) return true;
    const names = namesOf(a);
    return b.some((at) => {
      const named = sides.of(at);
      return named.length ? named.some((s) => names.has(s.actor)) : personal.has(tokens[at]!.lemma.toLowerCase());
    });
  };

  const isOwn = (head: number, names: ReadonlySet<string>): boolean =>
    children[head]!.some(
      (c) =>
        tokens[c]!.deprel === 'nmod:poss' &&
        (tokens[c]!.upos === 'PRON' || sides.of(c).some((s) => names.has(s.actor))),
    );

  const countriesOf = (heads: readonly number[]): readonly string[] =>
    heads.flatMap((at) => [...sides.countriesOf(at)]);
  const isOfOwn = (heads: readonly number[], actors: readonly number[]): boolean => {
    const own = countriesOf(actors);
    const named = countriesOf(heads);
    return named.length > 0 && named.every((country) => own.includes(country));
  };
  const isOfOther = (heads: readonly number[], actors: readonly number[]): boolean => {
    const own = countriesOf(actors);
    return own.length > 0 && countriesOf(heads).some((country) => !own.includes(country));
  };

  return { isKnown, namesOf, sameActor, isOwn, isOfOwn, isOfOther };
}
