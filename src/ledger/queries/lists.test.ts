import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../reading/index.js';
import type { Ledger } from '../ledger.js';
import { articles } from '../testing/articles.js';
import { fill, ledgers } from '../testing/ledgers.js';
import { QueryError } from './query-error.js';

describe.each(ledgers)('lists of a ledger in $name', (kind) => {
  let ledger: Ledger;
  let ids: string[];
  beforeAll(async () => {
    ledger = await kind.open();
    ids = await fill(ledger, articles);
  });
  afterAll(() => kind.dispose(ledger));

  describe('documents', () => {
    const origins = async (asked: Parameters<Ledger['documentPage']>[0]) =>
      (await ledger.documentPage(asked)).documents.map(({ origin }) => origin);

    it('stand by day of publication, those without a day last, or in the order in which they were taken in', async () => {
      const newest = ['fjord/rahimi.txt', 'fjord/1.txt', 'danube/2.txt', 'danube/1.txt', 'tasnif/1.txt'];
      expect(await origins({})).toEqual([...newest, 'fjord/undated.txt']);
      expect(await origins({ sort: 'oldest' })).toEqual([...newest.toReversed(), 'fjord/undated.txt']);
      expect(await origins({ sort: 'latest' })).toEqual(articles.map(({ origin }) => origin).reverse());
    });

    it('are found by words of title and origin, by source and by days', async () => {
      expect(await origins({ q: 'danube' })).toEqual(['danube/2.txt', 'danube/1.txt']);
      expect(await origins({ q: 'tasnif/' })).toEqual(['tasnif/1.txt']);
      expect(await origins({ q: '%' })).toEqual([]);
      expect(await origins({ source: 'fjord' })).toEqual(['fjord/rahimi.txt', 'fjord/1.txt']);
      expect(await origins({ source: ['fjord', 'tasnif'], until: '2025-06' })).toEqual(['tasnif/1.txt']);
      expect(await origins({ since: '2025-08-20' })).toEqual(['fjord/rahimi.txt']);
    });

    it.each(['newest', 'oldest', 'latest'] as const)('page without loss or repetition, the %s first', async (sort) => {
      const all = await origins({ sort });
      const paged: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await ledger.documentPage({ sort, limit: 2, after });
        paged.push(...page.documents.map(({ origin }) => origin));
        if (page.next === null) break;
        after = page.next;
      }
      expect(paged).toEqual(all);
      await expect(ledger.documentPage({ after: 'there' })).rejects.toThrow(QueryError);
    });

    it('tell how much was read in them, and whose copy they are', async () => {
      const card = (await ledger.documentCard(ids[0]!))!;
      expect(card).toMatchObject({ id: ids[0], source: 'Tasnif Wire', published: '2025-06-04', language: 'en' });
      expect(card.copyOf).toBeNull();
      expect(card.characters).toBe(articles[0]!.text.length);
      expect(card.events).toBeGreaterThan(0);
      expect(card.statements).toBeGreaterThan(0);
      expect(card.origins.map(({ origin }) => origin)).toEqual(['tasnif/1.txt']);
      expect(await ledger.documentCard('0'.repeat(16))).toBeNull();
    });
  });

  describe('the reading of a document', () => {
    it('comes with its text and leads from each of its entries into the ledger', async () => {
      const { reading, links } = (await ledger.documentReading(ids[0]!))!;
      expect(reading.document.text).toBe(articles[0]!.text);
      const rahimi = reading.actors.find(({ name }) => name === 'Ali Rahimi')!;
      expect(links.actors[rahimi.id]!.name).toBe('Ali Rahimi');
      for (const { id } of reading.actors) expect(links.actors[id], id).toBeDefined();
      for (const { id } of reading.statements) expect(links.statements[id], id).toMatchObject({ review: null });
      expect(Object.keys(links.instruments)).toEqual(reading.instruments.map(({ id }) => id));
      expect(links.positions).toHaveLength(reading.positions.length);
      for (const { id } of reading.events) expect(links.events[id], id).toMatchObject({ review: null });
      const met = reading.events.find(({ trigger }) => articles[0]!.text.slice(trigger.start).startsWith('met'))!;
      expect(links.events[met.id]).toMatchObject({ documents: 2, sources: 2 });
      expect(links.events[met.id]!.disagreements.map(({ about }) => about)).toEqual(['date', 'place']);
      expect(await ledger.documentReading('0'.repeat(16))).toBeNull();
    });

    it('is the same as when its text is read again, dateline and all', async () => {
      const text = 'TEHRAN, June 4 – Iran said on Wednesday that it would talk.';
      const [id] = await fill(ledger, [{ origin: 'dated', source: null, published: '2025-06-04', text }]);
      const { reading } = (await ledger.documentReading(id!))!;
      expect(reading).toEqual(read({ ...reading.document, dateline: null }));
      expect(reading.document.dateline).toMatchObject({ place: 'Tehran' });
      await ledger.forget([id!]);
    });
  });

  describe('actors', () => {
    const names = async (asked: Parameters<Ledger['actors']>[0]) =>
      (await ledger.actors(asked)).actors.map(({ name }) => name);

    it('stand by number of documents and page without loss', async () => {
      const { actors } = await ledger.actors();
      expect(actors.map(({ documents }) => documents)).toEqual(
        actors.map(({ documents }) => documents).sort((a, b) => b - a),
      );
      const paged: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await ledger.actors({ limit: 3, after });
        paged.push(...page.actors.map(({ id }) => id));
        if (page.next === null) break;
        after = page.next;
      }
      expect(paged).toEqual(actors.map(({ id }) => id));
    });

    it('are found by beginnings of their names, by code, kind, state and sector', async () => {
      expect((await names({ q: 'rah' })).sort()).toEqual(['Ali Rahimi', 'Reza Rahimi']);
      expect(await names({ q: 'ali rah' })).toEqual(['Ali Rahimi']);
      expect(await names({ q: 'ahimi' })).toEqual(await names({ q: 'rahimi' }));
      expect(await names({ q: 'irn' })).toContain('Iran');
      expect(await names({ q: 'nobody at all' })).toEqual([]);
      expect(await names({ kind: ['person', 'state'], country: 'Iran' })).toEqual([
        'Iran',
        'Ali Rahimi',
        'Reza Rahimi',
      ]);
      expect(await names({ kind: ['person'], sector: 'gov' })).toContain('Wang Yi');
      await expect(ledger.actors({ country: 'Atlantis' })).rejects.toThrow(QueryError);
    });

    it('have their events counted by month and type', async () => {
      const months = await ledger.actorMonths('Wang Yi');
      expect(months[0]).toMatchObject({ month: '2025-06', types: { CONSULT: 1 } });
    });
  });

  it('positions page by day, and are asked for by holder, stance, target and days', async () => {
    const { positions } = await ledger.positions();
    expect(positions.length).toBeGreaterThan(1);
    const iranian = await ledger.positions({ holder: 'IRN', isNewestFirst: true });
    expect(iranian.positions.map(({ holder }) => holder.name)).toEqual(['Reza Rahimi', 'Iran', 'Ali Rahimi']);
    expect((await ledger.positions({ holder: 'Ali Rahimi' })).positions).toEqual([iranian.positions[2]]);
    expect((await ledger.positions({ toward: 'USA' })).positions).toEqual([iranian.positions[1]]);
    const [one] = positions;
    expect((await ledger.positions({ stance: one!.stance, toward: one!.toward.id })).positions).toContainEqual(one);
    expect((await ledger.positions({ since: '2031' })).positions).toEqual([]);
    const first = await ledger.positions({ limit: 1 });
    const second = await ledger.positions({ limit: 1, after: first.next! });
    expect([...first.positions, ...second.positions]).toEqual(positions.slice(0, 2));
    await expect(ledger.positions({ stance: 'likes' })).rejects.toThrow(QueryError);
  });

  it('instruments stand by number of documents, and are found by name and kind', async () => {
    const { instruments } = await ledger.instruments();
    expect(instruments[0]!.name).toMatch(/2231/);
    expect((await ledger.instruments({ q: '2231' })).instruments).toEqual([instruments[0]]);
    expect((await ledger.instruments({ kind: 'resolution' })).instruments).toContainEqual(instruments[0]);
    expect((await ledger.instruments({ q: 'treaty of nowhere' })).instruments).toEqual([]);
    const { holders, cells } = await ledger.instrumentMatrix(instruments[0]!.id);
    expect(holders.map(({ name }) => name)).toContain('Ali Rahimi');
    expect(cells).toContainEqual(expect.objectContaining({ day: '2025-06-04', stance: 'holds-terminated' }));
  });

  it('dyads stand by number of events, with their first and last day', async () => {
    const { dyads } = await ledger.dyads();
    expect(dyads.length).toBeGreaterThan(1);
    const { dyads: ofIran } = await ledger.dyads({ with: 'IRN' });
    expect(ofIran).toEqual(dyads.filter(({ a, b }) => a.party === 'IRN' || b.party === 'IRN'));
    const first = await ledger.dyads({ limit: 1 });
    const second = await ledger.dyads({ limit: 1, after: first.next! });
    expect([...first.dyads, ...second.dyads]).toEqual(dyads.slice(0, 2));
    const { a, b, events } = dyads[0]!;
    const dots = await ledger.dyadDots(a.party, b.party);
    expect(dots.events).toBeGreaterThanOrEqual(events);
    expect(dots.dots[0]!.day).toBe(dyads[0]!.first);
  });

  it('the desk shows what came last and what disagrees', async () => {
    const { latest, disagreeing, counts } = await ledger.desk(2);
    expect(latest.map(({ origin }) => origin)).toEqual(['fjord/rahimi.txt', 'fjord/undated.txt']);
    expect(disagreeing.map(({ type }) => type)).toEqual(['CONSULT']);
    expect(counts).toMatchObject({ documents: articles.length, disagreeing: 1, decisions: 0 });
  });
});
