import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Clause } from './clause.js';
import { introduction } from './constructions.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

const conditions = new Set(['if', 'unless', 'until', 'till', 'so long as', 'as long as']);
/** Types of acts that press whoever their condition is set to. */
const pressing = new Set<EventType>(['REJECT', 'THREATEN']);

/**
 * Gives refusals and threats that name nobody the one to whom their condition is set, who must act before they fall
 * away (`will not end the strike until the ministry pays`).
 */
export function conditionsIn(
  analysis: Analysis,
  sides: Sides,
  clauseAt: (head: number) => Clause,
): (made: Meaning) => Meaning {
  const { tokens, children } = analysis;
  const namesOf = (heads: readonly number[]): string[] => heads.flatMap((at) => sides.of(at).map(({ actor }) => actor));

  const conditioned = (heads: readonly number[], actors: readonly string[]): readonly number[] => {
    for (const head of heads)
      for (const child of children[head]!) {
        if (tokens[child]!.deprel !== 'advcl' || !conditions.has(introduction(analysis, child))) continue;
        const { subjects, complements } = clauseAt(child);
        for (const who of [subjects, ...complements.map((at) => clauseAt(at).subjects)]) {
          const names = namesOf(who);
          if (names.length && !names.some((name) => actors.includes(name))) return who;
        }
      }
    return [];
  };

  return (made) => {
    if (!made.type || !pressing.has(made.type) || made.recipients.some((at) => sides.of(at).length > 0)) return made;
    const found = conditioned(made.parts, namesOf(made.actors));
    return found.length ? { ...made, recipients: [...made.recipients, ...found], isLoose: false } : made;
  };
}
