import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger.js';
import { articles } from '../testing/articles.js';
import { fill, ledgers } from '../testing/ledgers.js';
import type { EventFacets } from './event-facets.js';
import type { EventFilters } from './event-filters.js';
import type { LedgerEvent } from './events.js';
import { QueryError } from './query-error.js';

describe.each(ledgers)('events of a ledger in $name, counted', (kind) => {
  let ledger: Ledger;
  let all: LedgerEvent[];
  beforeAll(async () => {
    ledger = await kind.open();
    await fill(ledger, articles);
    all = await walked({});
  });
  afterAll(() => kind.dispose(ledger));

  const walked = async (filters: EventFilters & { limit?: number }): Promise<LedgerEvent[]> => {
    const found: LedgerEvent[] = [];
    for await (const event of ledger.eventWalk(filters)) found.push(event);
    return found;
  };

  const asked: readonly EventFilters[] = [
    {},
    { since: '2025-06', until: '2025-07' },
    { since: '2025-06-04' },
    { type: ['CONSULT', 'SANCTION'] },
    { type: ['CONSULT', 'SANCTION'], status: ['asserted', 'denied'], country: ['AUT', 'CHE', 'NOR'] },
    { with: 'IRN', type: ['CONSULT', 'SANCTION', 'ACCUSE'] },
    { between: ['IRN', 'CHN'] },
    { source: ['danube', 'fjord'] },
    { source: 'fjord', since: '2025-08', until: '2025-08' },
    { isClaimed: true },
    { isReviewed: false, documents: 2 },
    { country: 'AUT' },
    { place: 'Vienna' },
    { actor: 'USA', recipient: 'IRN' },
  ];

  it('take several values of which any will do, in order and page by page', async () => {
    const types = ['CONSULT', 'SANCTION'];
    const two = all.filter(({ type }) => types.includes(type));
    expect(new Set(two.map(({ type }) => type)).size).toBe(2);
    expect(await walked({ type: types })).toEqual(two);
    const first = await ledger.events({ type: types, limit: 1 });
    const second = await ledger.events({ type: types, limit: 1, after: first.next! });
    expect([...first.events, ...second.events].map(({ id }) => id)).toEqual(two.slice(0, 2).map(({ id }) => id));
    expect(await walked({ limit: 2 })).toEqual(all.slice(0, 2));
    await expect(ledger.events({ type: ['CONSULT', 'PARTY'] })).rejects.toThrow(QueryError);
  });

  it.each(asked)('have facets with the filters of their own kind left out: %o', async (filters) => {
    const facets = await ledger.eventFacets(filters);
    expect(facets.isCapped).toBe(false);
    const matching = await walked(filters);
    expect(facets.total).toBe(matching.length);
    const without = (...own: (keyof EventFilters)[]) =>
      walked({ ...filters, ...Object.fromEntries(own.map((filter) => [filter, undefined])) });
    const tallied = (events: readonly LedgerEvent[], valuesOf: (event: LedgerEvent) => readonly string[]) => {
      const counts = new Map<string, number>();
      for (const event of events)
        for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
      return Object.fromEntries(counts);
    };
    const given = (list: EventFacets['types']) => Object.fromEntries(list.map(({ value, count }) => [value, count]));
    expect(given(facets.types)).toEqual(tallied(await without('type'), ({ type }) => [type]));
    expect(given(facets.statuses)).toEqual(tallied(await without('status'), ({ status }) => [status]));
    expect(given(facets.modes)).toEqual(tallied(await without('mode'), ({ mode }) => (mode === null ? [] : [mode])));
    expect(given(facets.years)).toEqual(tallied(await without('since', 'until'), ({ day }) => [day.slice(0, 4)]));
    expect(given(facets.places)).toEqual(tallied(await without('place'), ({ place }) => (place ? [place.name] : [])));
    expect(given(facets.countries)).toEqual(
      tallied(await without('actor', 'with'), ({ actors }) => actors.flatMap(({ party }) => party ?? [])),
    );
    expect(given(facets.sources)).toEqual(
      tallied(await without('source'), ({ reports }) => reports.flatMap(({ evidence }) => evidence.source ?? [])),
    );
    const claims = await without('isClaimed');
    expect(facets.claimed).toEqual({
      claimed: claims.filter(({ isClaimed }) => isClaimed).length,
      asserted: claims.filter(({ isClaimed }) => !isClaimed).length,
    });
  });

  it.each(asked)('come to months and to countries and places: %o', async (filters) => {
    const matching = await walked(filters);
    const { months, isCapped } = await ledger.eventMonths(filters);
    expect(isCapped).toBe(false);
    const summed = Object.fromEntries(
      months.map(({ month, quads }) => [month, Object.values(quads).reduce((sum, { events }) => sum + events, 0)]),
    );
    const counts: Record<string, number> = {};
    for (const { day } of matching) counts[day.slice(0, 7)] = (counts[day.slice(0, 7)] ?? 0) + 1;
    expect(summed).toEqual(counts);
    const score = months.flatMap(({ quads }) => Object.values(quads)).reduce((sum, quad) => sum + quad.score, 0);
    expect(score).toBe(matching.reduce((sum, event) => sum + event.score, 0));
    const map = await ledger.eventMap(filters);
    expect(map.unplaced).toBe(matching.filter(({ place }) => place === null).length);
    for (const { country, events, mean } of map.countries) {
      const there = matching.filter(({ place }) => place?.country === country);
      expect(events).toBe(there.length);
      expect(mean).toBeCloseTo(there.reduce((sum, event) => sum + event.score, 0) / there.length);
    }
    expect(map.places.reduce((sum, { events }) => sum + events, 0)).toBe(
      matching.filter(({ place }) => place !== null).length,
    );
  });

  it('come to a network of parties and of actors', async () => {
    const parties = await ledger.eventNetwork({ type: 'CONSULT' });
    expect(parties.edges).toContainEqual(expect.objectContaining({ a: 'CHN', b: 'IRN', events: 1 }));
    expect(parties.nodes.find(({ id }) => id === 'IRN')).toMatchObject({ name: 'Iran', kind: 'state', country: 'IRN' });
    const actors = await ledger.eventNetwork({ type: 'CONSULT' }, { level: 'actor', limit: 1 });
    expect(actors.edges).toHaveLength(1);
    expect(actors.nodes.map(({ name }) => name).sort()).toEqual(['Ali Rahimi', 'Wang Yi']);
    expect(actors.nodes.every(({ events }) => events >= actors.edges[0]!.events)).toBe(true);
    const whole = await ledger.eventNetwork();
    const { dyads } = await ledger.dyads();
    for (const { a, b, events } of dyads)
      expect(whole.edges.find((edge) => edge.a === a.party && edge.b === b.party)!.events).toBeGreaterThanOrEqual(
        events,
      );
  });

  it('give one event with all reports and what was decided about it', async () => {
    const { id } = all.find(({ type }) => type === 'CONSULT')!;
    const { event, decisions } = (await ledger.event(id))!;
    expect(event.reports).toHaveLength(2);
    expect(decisions).toEqual([]);
    const second = event.reports.find((report) => report.id !== id)!;
    expect((await ledger.event(second.id))!.event.id).toBe(id);
    expect(await ledger.event('0000000000000000:e1')).toBeNull();
  });

  it('come to dots and months of a dyad within days, sampled evenly where there are many', async () => {
    const whole = await ledger.dyadDots('IRN', 'CHN');
    expect(whole.isCapped).toBe(false);
    expect(whole.dots.map(({ id }) => id)).toEqual(
      (await walked({ between: ['IRN', 'CHN'] })).filter(({ day }) => day).map(({ id }) => id),
    );
    const few = await ledger.dyadDots('IRN', 'USA', { limit: 1 });
    expect(few).toMatchObject({ isCapped: true, events: (await ledger.dyadDots('IRN', 'USA')).events });
    expect(few.dots).toHaveLength(1);
    expect((await ledger.dyadDots('IRN', 'CHN', { since: '2025-07' })).dots.every(({ day }) => day >= '2025-07')).toBe(
      true,
    );
    const answer = await ledger.dyad('IRN', 'CHN', 10, { since: '2025-06', until: '2025-06-30' });
    expect(answer.months.map(({ month }) => month)).toEqual(['2025-06']);
    expect(answer.events.every(({ day }) => day.startsWith('2025-06'))).toBe(true);
    expect(answer.statements.every(({ day }) => day.startsWith('2025-06'))).toBe(true);
  });
});
