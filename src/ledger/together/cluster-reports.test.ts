import { describe, expect, it } from 'vitest';
import type { EventStatus, EventType } from '../../record/index.js';
import { boundsOf, familyKey, windowOf } from '../intake/index.js';
import { clusterReports } from './cluster-reports.js';
import { disagreementsOf } from './disagreements.js';
import type { ReportFacts, SideFacts } from './report-facts.js';
import { fitOf } from './same-event.js';

interface Told {
  readonly type?: EventType;
  readonly status?: EventStatus;
  readonly when?: string | null;
  readonly published?: string | null;
  readonly document?: string;
  readonly place?: readonly [name: string, country: string, lat: number];
  readonly gist?: string;
  readonly cameo?: string | null;
  readonly act?: string;
  readonly sides?: readonly SideFacts[];
}

const side = (
  role: SideFacts['role'],
  actor: string,
  party: string | null = actor,
  kind = 'state',
  count: number | null = null,
  titles: readonly string[] = [],
): SideFacts => ({ role, actor, kind, party, count, titles });

const iranAndChina = [side('actor', 'IRN'), side('recipient', 'CHN')];
let reports = 0;

/** A report that tells of a meeting of Iran and China on 18 October, unless it tells of something else. */
function report({
  type = 'CONSULT',
  status = 'asserted',
  when = '2025-10-18',
  published = '2025-10-19',
  document = `d${reports}`,
  place,
  gist = 'enrich letter resolu',
  cameo = null,
  act = 'act:meet',
  sides = iranAndChina,
}: Told = {}): ReportFacts {
  const bounds = boundsOf(when);
  const window = windowOf(bounds, boundsOf(published));
  return {
    id: `${document}:e${reports}`,
    document,
    number: reports++,
    event: null,
    family: familyKey(type, status, window.dating),
    type,
    mode: null,
    contexts: '[]',
    cameo,
    score: 1,
    status,
    statement: null,
    isOfUnnamed: false,
    edtf: when,
    ...bounds,
    published,
    ...window,
    gist,
    act,
    place: place?.[0] ?? null,
    placeCountry: place?.[1] ?? null,
    lat: place?.[2] ?? null,
    lon: place ? 36 : null,
    sides,
    review: null,
    joined: [],
    isAlone: false,
    source: null,
  };
}

const areOne = (...told: readonly ReportFacts[]): boolean => clusterReports(told).length === 1;

const disagreements = (...told: readonly ReportFacts[]): string[] =>
  disagreementsOf(told, true).map(
    ({ about, versions }) =>
      `${about}: ${versions.map(({ value, reports }) => `${value} (${reports.length})`).join(' / ')}`,
  );

describe('reports', () => {
  it('are of one event where family, sides and day agree', () => {
    expect(areOne(report(), report())).toBe(true);
    expect(areOne(report(), report({ type: 'SANCTION' }))).toBe(false);
    expect(areOne(report(), report({ sides: [side('actor', 'IRN'), side('recipient', 'RUS')] }))).toBe(false);
    expect(areOne(report(), report({ when: '2025-11-18' }))).toBe(false);
  });

  it('of a mutual act are of one event whoever is named first; of another act they are not', () => {
    const turned = [side('actor', 'CHN'), side('recipient', 'IRN')];
    expect(areOne(report(), report({ sides: turned }))).toBe(true);
    expect(areOne(report({ type: 'SANCTION' }), report({ type: 'SANCTION', sides: turned }))).toBe(false);
  });

  it('of a visit and of the one that returns it are of two; of a visit and of its host they are of one', () => {
    const [there, back] = [iranAndChina, [side('actor', 'CHN'), side('recipient', 'IRN')]];
    expect(areOne(report({ cameo: '042', sides: there }), report({ cameo: '042', sides: back }))).toBe(false);
    expect(areOne(report({ cameo: '042', sides: there }), report({ cameo: '043', sides: back }))).toBe(true);
    expect(areOne(report({ cameo: '042', sides: there }), report({ cameo: '043', sides: there }))).toBe(false);
    expect(areOne(report({ cameo: '042', sides: there }), report({ cameo: '040', sides: back }))).toBe(true);
  });

  it('of what the same parties agree to are of one event where the matter is one, or the day is given', () => {
    const agreed = (gist: string, when: string | null = null) => report({ type: 'AGREE', gist, when });
    expect(areOne(agreed('border customs reopen'), agreed('border crossi reopen'))).toBe(true);
    expect(areOne(agreed('border customs reopen'), agreed('exchan prison'))).toBe(false);
    expect(areOne(agreed('border customs reopen', '2025-10-18'), agreed('exchan prison', '2025-10-18'))).toBe(true);
  });

  it('that name a minister and his state are of one event; two ministers are two', () => {
    const led = (actor: string) => [side('actor', actor, 'IRN', 'person'), side('recipient', 'CHN')];
    expect(areOne(report(), report({ sides: led('person/rahimi/IRN') }))).toBe(true);
    expect(areOne(report({ sides: led('person/karimi/IRN') }), report({ sides: led('person/rahimi/IRN') }))).toBe(
      false,
    );
  });

  it('that name an office stand for whoever is told to hold it, and for nobody else', () => {
    const by = (actor: string, kind: string, ...titles: string[]) =>
      report({ sides: [side('actor', actor, 'THA', kind, null, titles), side('recipient', 'CHN')] });
    const office = by('office/foreignminister/THA', 'office', 'foreignminister');
    expect(areOne(office, by('person/anon/THA', 'person', 'foreignminister'))).toBe(true);
    expect(areOne(office, by('person/anon/THA', 'person'))).toBe(true);
    expect(areOne(office, by('person/anon/THA', 'person', 'primeminister'))).toBe(false);
    expect(areOne(office, by('THA', 'state'))).toBe(true);
  });

  it('without a day are of what the same people did a little before, not of what their states did', () => {
    const people = [side('actor', 'person/a/IRN', 'IRN', 'person'), side('recipient', 'person/b/CHN', 'CHN', 'person')];
    const later = { when: null, published: '2025-10-21' };
    expect(areOne(report({ sides: people }), report({ sides: people, ...later }))).toBe(true);
    expect(areOne(report(), report(later))).toBe(false);
    expect(areOne(report({ sides: people, when: '2025-10-23' }), report({ sides: people, ...later }))).toBe(false);
  });

  it('of what is agreed to for a day to come are not of what is agreed to on that day', () => {
    const met = report({ type: 'AGREE' });
    expect(areOne(met, { ...report({ type: 'AGREE' }), family: familyKey('AGREE', 'asserted', 'exact', true) })).toBe(
      false,
    );
  });

  it('of a deed of the same actors a day apart are of one event, which then disagrees about the date', () => {
    const [a, b] = [report(), report({ when: '2025-10-19' })];
    expect(areOne(a, b)).toBe(true);
    expect(disagreements(a, b)).toEqual(['date: 2025-10-18 (1) / 2025-10-19 (1)']);
    expect(areOne(report(), report({ when: '2025-10-22' }))).toBe(false);
  });

  it('of speech a day apart are of two', () => {
    expect(areOne(report({ type: 'ACCUSE' }), report({ type: 'ACCUSE' }))).toBe(true);
    expect(areOne(report({ type: 'ACCUSE' }), report({ type: 'ACCUSE', when: '2025-10-19' }))).toBe(false);
  });

  it('of speech on one day are of two where the words are others', () => {
    const [a, b] = [report({ type: 'ACCUSE' }), report({ type: 'ACCUSE', gist: 'border convoy smuggl' })];
    expect(areOne(a, b)).toBe(false);
  });

  it('of two acts at a time are of two events where they share few words', () => {
    const done = (act: string, gist: string) => report({ type: 'SANCTION', act, gist });
    const recalled = done('act:recall', 'ambass capita envoys home recall');
    expect(areOne(recalled, done('act:close', 'airspa closed flight planes'))).toBe(false);
    expect(areOne(recalled, done('act:recall', 'airspa closed flight planes'))).toBe(true);
    const later = {
      ...done('act:recall', 'airspa closed flight planes'),
      ...windowOf(boundsOf('2025-10-19'), boundsOf(null)),
    };
    expect(areOne(recalled, { ...later, edtf: '2025-10-19' })).toBe(false);
    expect(areOne(recalled, done('act:call-home', 'ambass called envoys home'))).toBe(true);
  });

  it('of what two signed are of one event whichever signs first and whatever else is told', () => {
    const turned = [side('actor', 'CHN'), side('recipient', 'IRN')];
    const signed = { type: 'SUPPORT', cameo: '057' } as const;
    const [a, b] = [report(signed), report({ ...signed, when: '2025-10-19', sides: turned, gist: 'letter harbou' })];
    expect(areOne(a, b)).toBe(true);
    expect(areOne(a, report({ ...signed, when: '2025-10-19', gist: 'grain harbou' }))).toBe(false);
    expect(areOne(report({ type: 'SUPPORT' }), report({ type: 'SUPPORT', when: '2025-10-19' }))).toBe(false);
  });

  it('that are dated vaguely do not make one event of two', () => {
    const [early, late] = [report(), report({ when: '2025-10-29' })];
    const vague = report({ when: '2025-10' });
    expect(fitOf(early, vague)).not.toBeNull();
    expect(fitOf(late, vague)).not.toBeNull();
    expect(clusterReports([vague, late, early])).toHaveLength(2);
  });

  it('do not grow one event over a chain of days each within reach of the next', () => {
    const days = ['2025-10-18', '2025-10-20', '2025-10-22', '2025-10-24'].map((when) => report({ when }));
    const events = clusterReports(days);
    expect(events.length).toBeGreaterThan(1);
    for (const event of events)
      for (const one of event) expect(Math.abs(one.from! - event[0]!.from!)).toBeLessThanOrEqual(2);
  });

  it('are divided alike in whatever order they stand', () => {
    const told = ['2025-10-18', '2025-10-19', '2025-10-21', '2025-10', null].map((when) => report({ when }));
    const ids = (list: readonly ReportFacts[]) =>
      clusterReports(list)
        .map((event) => event.map(({ id }) => id).sort())
        .sort();
    expect(ids(told.toReversed())).toEqual(ids(told));
  });

  it('of which one denies what another asserts are of one event in dispute', () => {
    const [a, b] = [report(), report({ status: 'denied' })];
    expect(areOne(a, b)).toBe(true);
    expect(disagreements(a, b)).toEqual(['whether: asserted (1) / denied (1)']);
  });

  it('of what is planned are not of what has happened', () => {
    expect(areOne(report(), report({ status: 'future' }))).toBe(false);
  });

  it('of one document that dates two deeds differently are of two events', () => {
    expect(areOne(report({ document: 'd' }), report({ document: 'd', when: '2025-10-19' }))).toBe(false);
  });

  it('of one house that gives two days are of two events', () => {
    const [one, other] = [report(), report({ when: '2025-10-19' })];
    expect(areOne({ ...one, source: 'courier' }, { ...other, source: 'courier' })).toBe(false);
    expect(areOne({ ...one, source: 'courier' }, { ...other, source: 'herald' })).toBe(true);
  });

  it('in two cities disagree about the place; a city and its state do not', () => {
    const [geneva, bern] = [report({ place: ['Geneva', 'CHE', 46.2] }), report({ place: ['Bern', 'CHE', 46.9] })];
    expect(areOne(geneva, bern)).toBe(true);
    expect(disagreements(geneva, bern)).toEqual(['place: Bern (1) / Geneva (1)']);
    expect(fitOf(geneva, report({ place: ['Switzerland', 'CHE', 46.8] }))).toBeGreaterThan(fitOf(geneva, bern)!);
  });

  it('in a town and in its region agree about the place', () => {
    const [town, near, far] = [
      report({ place: ['Izium', 'UKR', 49.2] }),
      report({ place: ['Kharkiv region', 'UKR', 50] }),
      report({ place: ['Lviv region', 'UKR', 59] }),
    ];
    expect(disagreements(town, near)).toEqual([]);
    expect(disagreements(town, far)).toEqual(['place: Izium (1) / Lviv region (1)']);
  });

  it('of the killed and of the wounded do not disagree about the count', () => {
    const hit = (act: string, count: number) =>
      report({ act, sides: [side('actor', 'IRN'), side('recipient', 'group/people/CHN', 'CHN', 'group', count)] });
    expect(disagreements(hit('act:kill', 4), hit('act:wound', 9))).toEqual([]);
    expect(disagreements(hit('act:kill', 4), hit('act:wound', 9), hit('act:kill', 5))).toEqual([
      'count: 4 (1) / 5 (1) / 9 (1)',
    ]);
  });

  it('that give two numbers disagree about the count', () => {
    const expelled = (count: number) =>
      report({ sides: [side('actor', 'IRN'), side('recipient', 'group/diplomats/CHN', 'CHN', 'group', count)] });
    expect(disagreements(expelled(23), expelled(25))).toEqual(['count: 23 (1) / 25 (1)']);
    expect(disagreements(expelled(23), expelled(23), report())).toEqual([]);
  });

  it('that say nothing of what others tell do not disagree', () => {
    expect(disagreements(report(), report({ when: null, place: ['Geneva', 'CHE', 46.2] }))).toEqual([]);
  });
});

describe('fit', () => {
  it('is the same whichever report is asked first', () => {
    const told = [
      report(),
      report({ when: null }),
      report({ when: '2025-10' }),
      report({ type: 'ACCUSE' }),
      report({ place: ['Geneva', 'CHE', 46.2] }),
      report({ sides: [side('actor', 'IRN')] }),
    ];
    for (const a of told) for (const b of told) expect(fitOf(a, b)).toBe(fitOf(b, a));
  });
});

describe('disagreements', () => {
  const aboutOf = (...told: readonly Told[]) => disagreementsOf(told.map(report), true).map(({ about }) => about);
  const three = [side('actor', 'IRN'), side('actor', 'CHN'), side('actor', 'RUS')];

  it('are between documents: one that tells an event twice contradicts nobody', () => {
    expect(aboutOf({ document: 'a' }, { document: 'a', when: '2025-10-20' })).toEqual([]);
    expect(aboutOf({ document: 'a' }, { document: 'b', when: '2025-10-20' })).toEqual(['date']);
  });
  it('are not where one names some of those that another names', () => {
    expect(aboutOf({ document: 'a' }, { document: 'b', sides: three })).toEqual([]);
    expect(aboutOf({ document: 'a' }, { document: 'b', sides: [side('actor', 'IRN'), side('actor', 'RUS')] })).toEqual([
      'actors',
    ]);
  });
  it('on whether it happened may be within one document, which lets both sides speak', () => {
    expect(aboutOf({ document: 'a' }, { document: 'a', status: 'denied' })).toEqual(['whether']);
  });
});
