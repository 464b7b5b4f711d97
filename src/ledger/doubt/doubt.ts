/** Something that makes an entry doubtful, in words for the person who is to look at it. */
export interface Doubt {
  /** How doubtful it makes it, 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** What several doubts come to, 0 to 1: each takes its share of what the others leave certain. */
export const doubtOf = (doubts: readonly Doubt[]): number =>
  rounded(1 - doubts.reduce((certain, { score }) => certain * (1 - score), 1));

/** How much it is worth that a person looks at an entry: its doubt times its weight. */
export const urgencyOf = (doubts: readonly Doubt[], weight: number): number => rounded(doubtOf(doubts) * weight);

/** The same on every machine, and in every database. */
const rounded = (number: number): number => Math.round(number * 1e4) / 1e4;

/** Those doubts of a list that are there. */
export const those = (...doubts: readonly (Doubt | false)[]): Doubt[] => doubts.filter((doubt) => doubt !== false);

/** Who is nobody in particular: `officials`, `the ministry’s spokesman`. */
export const isNominal = (kind: string): boolean => kind === 'group' || kind === 'office';
