import { evaluate } from './evaluate.js';
import { documentedFacts } from './fact.js';
import { readingsOf } from './readings.js';
import { ruleOf } from './rules.js';
import type { Expectation, Procedure, Reading, VotingRule } from './schema.js';
import type { Status } from './status.js';
import { isCertain, tally } from './vote.js';

/** Where something is in a file, as the keys and numbers that lead to it. */
export type Path = readonly (string | number)[];

/** What a file says and the engine does not come to. */
export interface Difference {
  readonly path: Path;
  readonly message: string;
}

export interface Examined {
  /** How many expectations were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Runs the examples of a procedure: each expectation of each case, by its reading or by all. */
export function runExamples(procedure: Procedure): Examined {
  const facts = documentedFacts(procedure);
  const differences: Difference[] = [];
  let compared = 0;
  procedure.cases.forEach(({ expects }, i) => {
    expects.forEach((expected, j) => {
      const readings = readingsOf(procedure).filter(
        ({ id }) => expected.reading === undefined || id === expected.reading,
      );
      for (const reading of readings) {
        compared++;
        const status = evaluate(procedure, facts, reading, expected.on);
        for (const { path, message } of compare(expected, status))
          differences.push({
            path: ['cases', i, 'expects', j, ...path],
            message: `on ${expected.on} by ${reading.id}: ${message}`,
          });
      }
    });
  });
  for (const [i, rule] of procedure.votes.entries())
    differences.push(...runVotes(rule).map(({ path, message }) => ({ path: ['votes', i, ...path], message })));
  return { compared, differences };
}

/** Runs the examples of a voting rule. */
export function runVotes(rule: VotingRule): Difference[] {
  return rule.examples.flatMap(({ what, votes, adopted }, i) => {
    const path = ['examples', i, 'adopted'];
    if (!isCertain(rule, votes)) return [{ path, message: `${what}: name those against: one of them may have a veto` }];
    return tally(rule, votes).isAdopted === adopted
      ? []
      : [{ path, message: `${what}: comes out as ${adopted ? 'not ' : ''}adopted` }];
  });
}

function compare(expected: Expectation, status: Status): Difference[] {
  const found: Difference[] = [];
  const differ = (path: Path, wanted: string, got: string) => {
    if (wanted !== got) found.push({ path, message: `${path.join(' ')}: expected ${wanted}, came to ${got}` });
  };
  if (expected.running) {
    const clocks = new Map(status.running.map((one) => [one.stage, one.isPaused ? 'paused' : (one.ends ?? 'open')]));
    for (const [stage, ends] of Object.entries(expected.running)) {
      differ(['running', stage], ends, clocks.get(stage) ?? 'not running');
      clocks.delete(stage);
    }
    for (const [stage, ends] of clocks) differ(['running'], `${stage} not running`, `running until ${ends}`);
  }
  for (const [key, wanted] of Object.entries(expected.matters ?? {})) {
    const matter = status.matters.find((one) => key === (one.of === null ? one.matter : `${one.matter}/${one.of}`));
    const since = wanted.includes(' since ') && matter?.since ? ` since ${matter.since}` : '';
    differ(['matters', key], wanted, matter ? matter.standing + since : 'nothing known');
  }
  if (expected.refused)
    differ(
      ['refused'],
      expected.refused.join(', ') || 'none',
      status.refused.map(({ act }) => act).join(', ') || 'none',
    );
  for (const [stage, wanted] of Object.entries(expected.passed ?? {}))
    differ(['passed', stage], wanted, status.passed.findLast((one) => one.stage === stage)?.as ?? 'not over');
  for (const [on, wanted] of Object.entries(expected.adopted ?? {})) {
    const vote = status.votes.find((one) => one.on === on);
    differ(
      ['adopted', on],
      wanted ? 'adopted' : 'not adopted',
      vote ? (vote.tally.isAdopted ? 'adopted' : 'not adopted') : 'no vote',
    );
  }
  return found;
}

/** Votes of a procedure's facts that leave open whether they were adopted. */
export function openVotes(procedure: Procedure): Difference[] {
  return procedure.cases.flatMap(({ facts }, i) =>
    facts.flatMap(({ act, votes }, j) => {
      const rule = procedure.acts[act]?.vote === undefined ? undefined : ruleOf(procedure, procedure.acts[act].vote);
      return votes && rule && !isCertain(rule, votes)
        ? [
            {
              path: ['cases', i, 'facts', j, 'votes', 'against'],
              message: 'name those against: one of them may have a veto',
            },
          ]
        : [];
    }),
  );
}

/** The readings that a procedure's expectations name and that it does not have are errors of reference, found elsewhere. */
export const hasReading = (procedure: Procedure, id: string): boolean =>
  readingsOf(procedure).some((reading: Reading) => reading.id === id);
