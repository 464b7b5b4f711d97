import type { Analysis } from '../../language/index.js';
import { actOutcomes } from './act-outcome.js';
import type { Clause } from './clause.js';
import { normalLemma } from './lexicon.js';
import type { Match } from './match.js';
import type { Meaning } from './meaning.js';
import { nearbyIn } from './nearby.js';
import { operatorOutcomes } from './operator-outcome.js';
import { participantsIn } from './participants.js';
import type { Phrases } from './phrases.js';
import { receiversIn } from './receivers.js';
import type { Sides } from './sides.js';

/** What one thinks of somebody, and of how many that is said. */
const holding = new Set(['agree', 'support', 'back', 'favor', 'favour', 'oppose', 'approve', 'trust', 'like']);
const shares = new Set(['percent', 'quarter', 'third', 'half', 'fifth', 'majority', 'plurality', 'percentage']);

/** Makes the meaning of a match: the act as it stands, or what its operator turns the inner act into. */
export function outcomes(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
  clauseAt: (head: number) => Clause,
): (match: Match, clause: Clause) => Meaning | null {
  const { tokens, children } = analysis;
  const participants = participantsIn(analysis, sides);
  const nearby = nearbyIn(analysis, sides, phrases, participants, clauseAt);
  const ofAct = actOutcomes(analysis, sides, phrases, participants, nearby, clauseAt);
  const ofOperator = operatorOutcomes(analysis, sides, participants, receiversIn(analysis, participants), nearby);

  /** A part of many, by its size. */
  const isShare = (at: number): boolean =>
    shares.has(normalLemma(tokens[at]!.lemma)) || [at, ...children[at]!].some((c) => tokens[c]!.form === '%');

  return (match, clause) => {
    // `A third of Chadians agree with him`: what a poll finds is not done.
    if (holding.has(tokens[clause.head]!.lemma) && clause.subjects.some(isShare)) return null;
    return match.entry.act ? ofAct(match, clause) : ofOperator(match, clause);
  };
}
