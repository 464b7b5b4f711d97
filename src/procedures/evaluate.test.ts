import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { documentedFacts, evaluate, type Fact, knownProcedure, knownProcedures, readingsOf } from './index.js';

const procedures = knownProcedures();
const firstDay = Temporal.PlainDate.from('1990-01-01');
const days = fc.integer({ min: 0, max: 14_000 }).map((n) => firstDay.add({ days: n }).toString());
const moments = fc.oneof(
  days,
  fc.tuple(days, fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}Z`;
  }),
);
const actors = fc.constantFrom('CHN', 'DEU', 'FRA', 'GBR', 'IRN', 'PRK', 'RUS', 'USA', 'European Council');

/** A procedure with facts that may or may not make sense in it, and a reading. */
const situations = fc.constantFrom(...procedures).chain((procedure) => {
  const fact: fc.Arbitrary<Fact> = fc.record({
    act: fc.constantFrom(...Object.keys(procedure.acts)),
    by: fc.uniqueArray(actors, { maxLength: 3 }),
    for: fc.option(fc.uniqueArray(actors, { minLength: 1, maxLength: 2 }), { freq: 6 }),
    on: moments,
    until: fc.option(fc.oneof(days, fc.constant('open')), { freq: 2 }),
    votes: fc.option(fc.record({ for: fc.nat(9), against: fc.nat(6), abstained: fc.nat(3) }), { freq: 3 }),
    says: fc.constant(null),
    source: fc.constantFrom('a letter', 'a report'),
    case: fc.constant(null),
    evidence: fc.constant([]),
  });
  const own = documentedFacts(procedure);
  return fc.record({
    procedure: fc.constant(procedure),
    facts: fc.oneof(
      fc.array(fact, { maxLength: 12 }),
      fc.array(fact, { maxLength: 4 }).map((more) => [...own, ...more]),
    ),
    reading: fc.constantFrom(...readingsOf(procedure)),
    asOf: moments,
    later: moments,
  });
});

describe('evaluate', () => {
  it('comes to the same in whatever order facts are given', () =>
    fc.assert(
      fc.property(
        situations.chain((s) =>
          fc.tuple(fc.constant(s), fc.shuffledSubarray([...s.facts], { minLength: s.facts.length })),
        ),
        ([{ procedure, facts, reading, asOf }, shuffled]) => {
          expect(evaluate(procedure, shuffled, reading, asOf)).toEqual(evaluate(procedure, facts, reading, asOf));
        },
      ),
      { numRuns: 150 },
    ));

  it('counts a fact once that is told twice', () =>
    fc.assert(
      fc.property(situations, ({ procedure, facts, reading, asOf }) => {
        expect(evaluate(procedure, [...facts, ...facts], reading, asOf)).toEqual(
          evaluate(procedure, facts, reading, asOf),
        );
      }),
      { numRuns: 100 },
    ));

  it('never depends on what happened after the day', () =>
    fc.assert(
      fc.property(situations, ({ procedure, facts, reading, asOf }) => {
        const { ms } = evaluate(procedure, [], reading, asOf).asOf;
        const before = facts.filter(({ on }) => Date.parse(on.length === 10 ? `${on}T00:00Z` : on) <= ms);
        expect(evaluate(procedure, facts, reading, asOf)).toEqual(evaluate(procedure, before, reading, asOf));
      }),
      { numRuns: 150 },
    ));

  it('lets nothing that has come about un-happen when the day moves on', () =>
    fc.assert(
      fc.property(situations, ({ procedure, facts, reading, asOf, later }) => {
        const [one, other] = [asOf, later].map((day) => evaluate(procedure, facts, reading, day));
        const [first, second] = one!.asOf.ms <= other!.asOf.ms ? [one!, other!] : [other!, one!];
        expect(second.history.slice(0, first.history.length)).toEqual(first.history);
        expect(second.history.slice(first.history.length).every(({ at }) => at.ms > first.asOf.ms)).toBe(true);
        for (const stage of first.passed) expect(second.passed).toContainEqual(stage);
      }),
      { numRuns: 150 },
    ));

  it('moves no end to a day that is past', () => {
    const procedure = knownProcedure('teu-50')!;
    const fact = { for: null, votes: null, says: null, source: 'a letter', case: null, evidence: [] };
    const notified: Fact = { ...fact, act: 'notification', by: ['GBR'], on: '1990-01-01', until: null };
    const extended: Fact = { ...fact, act: 'extension', by: [], on: '1990-01-03', until: '1990-01-01' };
    const [reading] = readingsOf(procedure);
    const status = evaluate(procedure, [notified, extended], reading!, '1990-01-04');
    expect(status.passed).toEqual([]);
    expect(status.history.map(({ kind }) => kind)).not.toContain('extended');
  });

  it('foresees what then comes about if nothing more is done', () =>
    fc.assert(
      fc.property(situations, ({ procedure, facts, reading, asOf }) => {
        const status = evaluate(procedure, facts, reading, asOf);
        const [next] = status.next;
        if (!next) return;
        const known = facts.filter(({ on }) => Date.parse(on.length === 10 ? `${on}T00:00Z` : on) <= status.asOf.ms);
        const then = evaluate(procedure, known, reading, next.at);
        expect(then.passed.some(({ ended, stage }) => ended === next.at && stage === next.stage)).toBe(true);
      }),
      { numRuns: 100 },
    ));

  it('gives each reading its own status, of which none is marked as right', () => {
    const snapback = knownProcedure('unsc-2231')!;
    const standings = readingsOf(snapback).map((reading) => {
      const { matters } = evaluate(snapback, documentedFacts(snapback), reading, '2025-10-19');
      return [reading.side, ...matters.map(({ standing, since }) => `${standing} ${since}`)];
    });
    expect(standings).toEqual([
      ['China, Iran and Russia', 'terminated 2016-01-16', 'ended 2025-10-18'],
      ['France, Germany and the United Kingdom', 'reinstated 2025-09-28T00:00Z', 'ended 2025-09-28T00:00Z'],
      ['the United States', 'reinstated 2025-09-28T00:00Z', 'ended 2025-09-28T00:00Z'],
    ]);
  });

  it('says how long is left, who may still do what, and why an act has no effect', () => {
    const snapback = knownProcedure('unsc-2231')!;
    const on = (id: string) =>
      evaluate(snapback, documentedFacts(snapback), readingsOf(snapback).find((one) => one.id === id)!, '2025-09-20');
    expect(on('E3').running.find(({ stage }) => stage === 'thirty-days')).toMatchObject({
      ends: '2025-09-28T00:00Z',
      left: { words: '7 days 12 hours' },
    });
    expect(on('E3').possible).toContainEqual(
      expect.objectContaining({ act: 'resolved', by: ['DEU', 'FRA', 'GBR'], effect: 'ends' }),
    );
    const refused = on('CHN-IRN-RUS').refused.at(-1)!;
    expect(refused.fact.by).toEqual(['DEU', 'FRA', 'GBR']);
    expect(refused.because.map((reason) => (reason.kind === 'premise' ? reason.premise : reason.kind))).toEqual([
      'steps-exhausted',
      'own-breach-no-bar',
    ]);
  });

  it('refuses a notice of withdrawal that comes too early', () => {
    const paris = knownProcedure('paris-28')!;
    const [entry, notice] = documentedFacts(paris) as [Fact, Fact];
    const [reading] = readingsOf(paris) as [(typeof paris.readings)[number]];
    const early = evaluate(paris, [entry, { ...notice, on: '2019-11-03' }], reading, '2020-12-31');
    expect(early.running).toEqual([]);
    expect(early.matters).toMatchObject([{ of: 'USA', standing: 'in force' }]);
    expect(early.refused[0]!.because).toMatchObject([{ kind: 'condition', isMet: false }]);
  });
});
