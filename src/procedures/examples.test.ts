import { describe, expect, it } from 'vitest';
import { knownProcedures, runExamples, runVotes, votingRules } from './index.js';
import { danglingNames } from './references.js';

describe.each(knownProcedures().map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  it('names nothing that it does not have', () => expect(danglingNames(procedure)).toEqual([]));

  it('comes to what its dated cases expect, by each reading', () => {
    const { compared, differences } = runExamples(procedure);
    expect(differences.map(({ message }) => message)).toEqual([]);
    expect(compared).toBeGreaterThan(2);
  });
});

describe.each(votingRules().map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('counts its examples as they came out', () => expect(runVotes(rule)).toEqual([]));
});
