import type { Votes, VotingRule } from './schema.js';

/** How a vote came out under a rule. */
export interface Tally {
  readonly rule: string;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly isAdopted: boolean;
  /** Why, in words: `4 for where 9 are needed`, `vetoed by China, Russia`. */
  readonly why: readonly string[];
}

const countOf = (count: number | readonly string[]): number => (typeof count === 'number' ? count : count.length);

/**
 * Counts a vote. Where those against are given as a number only, nobody can be known to have vetoed: {@link isCertain}
 * says whether that leaves the result open.
 */
export function tally(rule: VotingRule, votes: Votes): Tally {
  const [yes, no, abstained] = [countOf(votes.for), countOf(votes.against), countOf(votes.abstained)];
  const needed = neededOf(rule, yes, no);
  const vetoes = typeof votes.against === 'number' ? [] : votes.against.filter((voter) => rule.veto.includes(voter));
  const why = [
    ...(yes < needed ? [`${yes} for where ${needed} ${needed === 1 ? 'is' : 'are'} needed`] : []),
    ...(vetoes.length ? [`vetoed by ${vetoes.join(', ')}`] : []),
  ];
  return { rule: rule.id, for: yes, against: no, abstained, isAdopted: why.length === 0, why };
}

function neededOf({ needs }: VotingRule, yes: number, no: number): number {
  if (typeof needs === 'number') return needs;
  const cast = yes + no;
  if (needs === 'all') return Math.max(1, cast);
  return needs === 'two thirds' ? Math.max(1, Math.ceil((2 * cast) / 3)) : Math.floor(cast / 2) + 1;
}

/** Whether a result follows from what is given: enough votes for, with an unnamed vote against, may still be vetoed. */
export const isCertain = (rule: VotingRule, votes: Votes): boolean =>
  !rule.veto.length ||
  typeof votes.against !== 'number' ||
  votes.against === 0 ||
  countOf(votes.for) < neededOf(rule, countOf(votes.for), votes.against);
