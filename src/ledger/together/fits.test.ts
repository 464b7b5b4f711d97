import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventType } from '../../record/index.js';
import { boundsOf, familyKey, windowOf } from '../intake/index.js';
import { bySubstance, clusterReports } from './cluster-reports.js';
import { disagreementsOf } from './disagreements.js';
import { Crowd, Fits } from './fits.js';
import type { ReportFacts, SideFacts } from './report-facts.js';
import { fitOf, gapBetween } from './same-event.js';

const actors: readonly (readonly [actor: string, kind: string, party: string | null])[] = [
  ['IRN', 'state', 'IRN'],
  ['CHN', 'state', 'CHN'],
  ['person/belov/RUS', 'person', 'RUS'],
  ['RUS', 'state', 'RUS'],
  ['office/primeminister/RUS', 'office', 'RUS'],
  ['group/engineers', 'group', null],
];
const side = fc
  .record({ role: fc.constantFrom('actor', 'recipient'), who: fc.nat(5), count: fc.constantFrom(null, 3, 5) })
  .map(({ role, who, count }): SideFacts => {
    const [actor, kind, party] = actors[who]!;
    return {
      role: role as SideFacts['role'],
      actor,
      kind,
      party,
      count,
      titles: kind === 'person' ? ['foreign minister'] : [],
    };
  });

const told = fc.record({
  type: fc.constantFrom<EventType>('CONSULT', 'AGREE', 'ACCUSE', 'ASSAULT'),
  status: fc.constantFrom('asserted' as const, 'denied' as const),
  when: fc.constantFrom(null, '2025-10-18', '2025-10-19', '2025-10-18/2025-10-19', '2025-10'),
  cameo: fc.constantFrom(null, '042', '043'),
  gist: fc.constantFrom('', 'enrich letter resolu', 'letter resolu vote'),
  place: fc.constantFrom(null, ['Tehran', 'IRN', 35], ['Beijing', 'CHN', 39], ['Iran', 'IRN', null]),
  sides: fc.uniqueArray(side, { maxLength: 3, selector: ({ role, actor }) => `${role} ${actor}` }),
  isAlone: fc.constantFrom(false, false, false, true),
});

/** Few ways to tell, many documents that take one of them: what copies of a few stories bring. */
const reports = fc
  .tuple(
    fc.array(told, { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(11), fc.constantFrom(null, '2025-10-18', '2025-10-19')), { maxLength: 60 }),
  )
  .map(([ways, list]) =>
    list.map(([way, document, published], number): ReportFacts => {
      const { type, status, when, place, isAlone, ...facts } = ways[way % ways.length]!;
      const bounds = boundsOf(when);
      const window = windowOf(bounds, boundsOf(published));
      return {
        ...facts,
        ...bounds,
        ...window,
        id: `d${document}:e${number}`,
        document: `d${document}`,
        source: [null, 'gulf courier', 'rhine dispatch'][document % 3]!,
        act: 'act:meet',
        number,
        event: null,
        family: familyKey(type, status, window.dating),
        type,
        status,
        mode: null,
        contexts: '[]',
        score: 1,
        statement: null,
        isOfUnnamed: false,
        edtf: when,
        published,
        place: (place?.[0] ?? null) as string | null,
        placeCountry: (place?.[1] ?? null) as string | null,
        lat: (place?.[2] ?? null) as number | null,
        lon: place ? 6 : null,
        review: null,
        joined: [],
        isAlone,
      };
    }),
  );

/** The same, each report compared with every event. */
function clusteredOneByOne(list: readonly ReportFacts[]): ReportFacts[][] {
  const events: ReportFacts[][] = [];
  const contradicts = (event: readonly ReportFacts[], report: ReportFacts): boolean =>
    report.dating === 'exact' &&
    event.some((other) => {
      if (other.dating !== 'exact') return false;
      if (other.document === report.document) return other.edtf !== report.edtf;
      return other.source !== null && other.source === report.source && gapBetween(other, report) !== 0;
    });
  for (const report of [...list].sort(bySubstance)) {
    let best: ReportFacts[] | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const event of events) {
      const fit = fitOf(event[0]!, report);
      if (fit === null || fit <= most || contradicts(event, report)) continue;
      most = fit;
      best = event;
    }
    if (best) best.push(report);
    else events.push([report]);
  }
  return events;
}

const ids = (events: readonly (readonly ReportFacts[])[]): string[][] =>
  events.map((event) => event.map(({ id }) => id));

describe('reports that are alike', () => {
  it('are divided into the events that each compared with every event would come to', () =>
    fc.assert(
      fc.property(reports, (list) => {
        expect(ids(clusterReports(list))).toEqual(ids(clusteredOneByOne(list)));
      }),
      { numRuns: 500 },
    ));

  it('are found by whoever fits one of them, in the groups of all that do', () =>
    fc.assert(
      fc.property(reports, fc.nat(60), (list, cut) => {
        const groupOf = ({ number }: ReportFacts): number => number % 3;
        const crowd = new Crowd(new Fits(), list.slice(0, cut), groupOf);
        for (const facts of list) {
          const fitting = list.slice(0, cut).filter((other) => fitOf(other, facts) !== null);
          expect(crowd.hasFitting(facts)).toBe(fitting.length > 0);
          expect(new Set(crowd.groupsFitting(facts))).toEqual(new Set(fitting.map(groupOf)));
        }
      }),
      { numRuns: 500 },
    ));

  it('disagree where two documents do', () =>
    fc.assert(
      fc.property(reports, (list) => {
        const days = list.filter(({ dating, edtf }) => dating === 'exact' && edtf !== null);
        const isDisputed = days.some((a) => days.some((b) => a.document !== b.document && (gapBetween(a, b) ?? 0) > 0));
        expect(disagreementsOf(list, true).some(({ about }) => about === 'date')).toBe(isDisputed);
      }),
    ));
});
