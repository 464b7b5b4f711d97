import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger.js';
import { articles } from '../testing/articles.js';
import { fill, ledgers } from '../testing/ledgers.js';
import type { Citation } from './citation.js';
import type { EventsAsked, LedgerEvent } from './events.js';
import { NameError, QueryError } from './query-error.js';
import { documentCondition } from './search-filters.js';
import { parseQuery } from './search-language.js';
import type { StatementsAsked } from './statements.js';

describe.each(ledgers)('questions to a ledger in $name', (kind) => {
  let ledger: Ledger;
  let ids: string[];
  beforeAll(async () => {
    ledger = await kind.open();
    ids = await fill(ledger, articles);
  });
  afterAll(() => kind.dispose(ledger));

  /** The words of a citation must stand where it says. */
  const isTrue = ({ document, start, end, words, origin }: Citation): void => {
    const article = articles[ids.indexOf(document)]!;
    expect(article.text.slice(start, end)).toBe(words);
    expect(origin).toBe(article.origin);
  };

  describe('search', () => {
    const origins = async (query: string) => (await ledger.search(query)).hits.map(({ origin }) => origin).sort();

    it('finds words in all their forms, phrases, beginnings, and without accents', async () => {
      expect(await origins('sanctioned')).toEqual(['danube/1.txt', 'danube/2.txt']);
      expect(await origins('"resolution 2231"')).toEqual(['fjord/undated.txt', 'tasnif/1.txt']);
      expect(await origins('footba*')).toEqual(['fjord/rahimi.txt']);
      expect(await origins('cafe')).toEqual(['fjord/1.txt']);
      expect(await origins('"sanctions resolution"')).toEqual([]);
    });

    it('leaves out what must not occur, also where nothing else is asked for', async () => {
      expect(await origins('sanctions -oil')).toEqual(['danube/1.txt']);
      expect(await origins('-iran -iranian')).toEqual(['fjord/1.txt', 'fjord/undated.txt']);
      expect(await origins('oil OR footballer')).toEqual(['danube/2.txt', 'fjord/rahimi.txt']);
    });

    it('asks of one and the same event its type, place and status', async () => {
      expect(await origins('type:CONSULT place:Vienna')).toEqual(['tasnif/1.txt']);
      expect(await origins('type:SANCTION place:Vienna')).toEqual([]);
      expect(await origins('place:AUT')).toEqual(['tasnif/1.txt']);
      expect(await origins('type:consult status:denied')).toEqual([]);
    });

    it('asks for actors by code, name and id, for sources by any part of their name, and for days', async () => {
      expect(await origins('actor:CHN')).toEqual(['danube/1.txt', 'danube/2.txt', 'tasnif/1.txt']);
      expect(await origins('actor:"Ali Rahimi" source:danube')).toEqual(['danube/1.txt']);
      expect(await origins('actor:state/USA')).toEqual(['danube/2.txt']);
      expect(await origins('since:2025-06 until:2025-06')).toEqual(['danube/1.txt', 'tasnif/1.txt']);
      expect(await origins('(source:fjord OR source:tasnif) -actor:NOR')).toEqual(['tasnif/1.txt']);
    });

    it('finds the same whether documents are listed first or each is looked at', async () => {
      const { database, dialect } = ledger;
      const wanted = parseQuery('iran OR resolution').wanted!;
      for (const query of [
        'actor:CHN',
        'actor:"Ali Rahimi" source:danube',
        'type:CONSULT place:Vienna',
        'status:asserted',
        'place:AUT OR source:fjord',
        '-actor:NOR since:2025-06 until:2025-07',
      ]) {
        const filters = parseQuery(query).filters!;
        const listed = await documentCondition(database, filters, query);
        const lookedAt = await documentCondition(database, filters, query, -1);
        expect(lookedAt.isSparse).toBe(false);
        const [one, other] = await Promise.all(
          [listed, lookedAt].map((within) => dialect.searchWords(database, { wanted, unwanted: null }, within, 10)),
        );
        expect(one).toEqual(other);
      }
    });

    it('ranks by words, and gives the newest first where there are only filters', async () => {
      const { hits } = await ledger.search('sanctions');
      expect(hits[0]!.origin).toBe('danube/2.txt');
      expect(hits[0]!.rank).toBeGreaterThan(0);
      const filtered = await ledger.search('since:2025');
      expect(filtered.hits.map(({ published }) => published)).toEqual([
        '2025-08-20',
        '2025-08-02',
        '2025-07-11',
        '2025-06-05',
        '2025-06-04',
      ]);
      expect(filtered.hits[0]!.rank).toBeNull();
      expect((await ledger.search('')).hits.at(-1)!.origin).toBe('fjord/undated.txt');
    });

    it('shows the words it found with their place in the text', async () => {
      const { hits, isMore } = await ledger.search('sanction* actor:IRN', { limit: 1 });
      expect(isMore).toBe(true);
      for (const snippet of hits[0]!.snippets) {
        isTrue(snippet);
        for (const { start, end } of snippet.found)
          expect(snippet.words.slice(start - snippet.start, end - snippet.start)).toMatch(/^sanctions$/i);
      }
    });

    it('says what it cannot understand, and where', async () => {
      await expect(ledger.search('oil type:PARTY')).rejects.toThrow(/no type of event.*\n {2}oil type:PARTY\n {11}\^/s);
      await expect(ledger.search('since:soon')).rejects.toThrow(QueryError);
      await expect(ledger.search('source:nowhere')).rejects.toThrow(NameError);
    });
  });

  describe('events', () => {
    const days = async (asked: EventsAsked) =>
      (await ledger.events(asked)).events.map(({ day, type }) => `${day} ${type}`);

    it('are brought together with their sides, reports, first report and disagreements', async () => {
      const { events } = await ledger.events({ between: ['IRN', 'China'], type: 'CONSULT' });
      expect(events).toHaveLength(1);
      const [event] = events as [LedgerEvent];
      expect(event).toMatchObject({
        day: '2025-06-03',
        counts: { reports: 2, documents: 2, sources: 2 },
        actors: [{ name: 'Ali Rahimi', party: 'IRN' }],
        recipients: [{ name: 'Wang Yi', party: 'CHN' }],
        place: { name: 'Vienna', country: 'AUT' },
        isClaimed: false,
      });
      expect(event.reports.map(({ evidence }) => evidence.source)).toEqual(['Tasnif Wire', 'Danube Courier']);
      for (const { evidence } of event.reports) isTrue(evidence);
      expect(event.reports.map(({ claimOf }) => claimOf)).toEqual([
        null,
        [expect.objectContaining({ name: 'Officials' })],
      ]);
      expect(event.disagreements.map(({ words }) => words)).toContain(
        'date: 2025-06-03 (Tasnif Wire) or 2025-06-04 (Danube Courier)',
      );
      expect(event.disagreements.map(({ about }) => about)).toEqual(['date', 'place']);
    });

    it('are filtered by sides, whichever way they are named', async () => {
      const sanction = ['2025-07-10 SANCTION'];
      expect(await days({ actor: 'USA', recipient: 'IRN' })).toEqual(sanction);
      expect(await days({ actor: 'United States', recipient: 'state/IRN' })).toEqual(sanction);
      expect(await days({ actor: 'IRN', recipient: 'USA' })).toEqual(['2025-07-11 ACCUSE']);
      expect(await days({ with: 'Wang Yi' })).toEqual(['2025-06-03 CONSULT']);
      expect(await days({ between: ['Ali Rahimi', 'CHN'] })).toEqual(['2025-06-03 CONSULT']);
      expect(await days({ between: ['NOR', 'CHN'] })).toEqual([]);
      expect(await days({ with: 'FRA' })).toEqual([' REJECT']);
    });

    it('are filtered by place, source, day and how they are known', async () => {
      expect(await days({ country: 'Austria', with: 'CHN' })).toEqual(['2025-06-03 CONSULT']);
      expect(await days({ place: 'vienna', with: 'CHN' })).toEqual(['2025-06-03 CONSULT']);
      expect(await days({ source: 'tasnif', type: 'consult', with: 'IRN' })).toEqual(['2025-06-03 CONSULT']);
      expect(await days({ since: '2025-07-10', until: '2025-07' })).toEqual([
        '2025-07-10 SANCTION',
        '2025-07-11 ACCUSE',
        '2025-07-11 REJECT',
      ]);
      expect(await days({ until: '2025-06-03' })).toEqual(['2025-06-03 CONSULT']);
      expect(await days({ isClaimed: true, with: 'IRN' })).toEqual(['2025-07-11 REJECT']);
      expect(await days({ documents: 2, with: 'IRN' })).toEqual(['2025-06-03 CONSULT']);
      expect(await days({ isReviewed: true })).toEqual([]);
      expect(await days({ status: 'denied' })).toEqual([]);
    });

    it.each([false, true])(
      'come page by page, none twice and none left out (newest first: %s)',
      async (isNewestFirst) => {
        for (const filters of [{}, { with: 'IRN' }, { between: ['IRN', 'CHN'] as const }]) {
          const all = (await ledger.events({ ...filters, isNewestFirst })).events.map(({ id }) => id);
          const paged: string[] = [];
          for (let after: string | undefined; ; ) {
            const { events, next } = await ledger.events({ ...filters, isNewestFirst, limit: 2, after });
            paged.push(...events.map(({ id }) => id));
            if (next === null) break;
            after = next;
          }
          expect(paged).toEqual(all);
          expect(new Set(paged).size).toBe(paged.length);
        }
      },
    );

    it('refuse words that mean nothing', async () => {
      await expect(ledger.events({ type: 'PARTY' })).rejects.toThrow('there are AGREE');
      await expect(ledger.events({ since: '2025-13' })).rejects.toThrow('is no date');
      await expect(ledger.events({ country: 'Ruritania' })).rejects.toThrow('is no state');
      await expect(ledger.events({ after: 'here' })).rejects.toThrow('no place in the list');
    });
  });

  describe('an actor', () => {
    it('is found by id, code, name and transliteration', async () => {
      for (const name of ['person/alirahimi/IRN', 'Ali Rahimi', 'Aly Raheemi'])
        expect((await ledger.actor(name)).actor.id).toBe('person/alirahimi/IRN');
      for (const name of ['IRN', 'irn', 'Iran', 'state/IRN'])
        expect((await ledger.actor(name)).actor.id).toBe('state/IRN');
    });

    it('is not guessed where several bear the name', async () => {
      const error = await ledger.actor('Rahimi').catch((one: unknown) => one);
      expect(error).toBeInstanceOf(NameError);
      expect((error as NameError).candidates.map(({ name }) => name)).toEqual(['Ali Rahimi', 'Reza Rahimi']);
    });

    it('that is not known is answered with those that are near', async () => {
      const error = await ledger.actor('Wang Ji').catch((one: unknown) => one);
      expect((error as NameError).candidates[0]!.name).toBe('Wang Yi');
      await expect(ledger.actor('Zzyzx')).rejects.toThrow('no actor is named “Zzyzx”');
    });

    it('comes with names, offices, what it said and did, with whom, and where it stands', async () => {
      const found = await ledger.actor('Ali Rahimi');
      expect(found.names.map(({ name }) => name)).toEqual(['Ali Rahimi', 'Rahimi']);
      expect(found.offices).toMatchObject([{ title: 'foreign minister', of: { name: 'Iran' }, documents: 2 }]);
      isTrue(found.offices[0]!.evidence);
      expect(found.statements).toMatchObject([
        { form: 'direct', about: [{ kind: 'instrument', name: 'UN Security Council Resolution 2231' }] },
      ]);
      isTrue(found.statements[0]!.content);
      expect(found.events.map(({ type }) => type)).toEqual(['CONSULT']);
      expect(found.company).toMatchObject([{ name: 'Wang Yi', events: 1 }]);
      expect(found.positions).toMatchObject([{ stance: 'holds-terminated', claimOf: null }]);
    });

    it('that is a state comes with its people', async () => {
      const { members } = await ledger.actor('IRN');
      expect(members).toMatchObject([
        { name: 'Ali Rahimi', country: 'IRN' },
        { name: 'Reza Rahimi', country: 'IRN' },
      ]);
    });
  });

  describe('a dyad', () => {
    it('counts events by month and class, and lists what lies between the two', async () => {
      const found = await ledger.dyad('IRN', 'China');
      expect(found.months).toEqual([
        { month: '2025-06', quads: { 'verbal-cooperation': { events: 1, claimed: 0, score: 2.5, mean: 2.5 } } },
        { month: '2025-07', quads: { 'verbal-conflict': { events: 1, claimed: 1, score: -2, mean: -2 } } },
      ]);
      expect(found.events.map(({ day }) => day)).toEqual(['2025-07-11', '2025-06-03']);
      expect(found.statements.map(({ speakers }) => speakers[0]!.name)).toEqual(['Wang Yi']);
    });

    it('is the same from both sides, and is empty where nothing lies between them', async () => {
      const [one, other] = [await ledger.dyad('CHN', 'IRN'), await ledger.dyad('IRN', 'Wang Yi')];
      expect(one.events).toEqual(other.events);
      const none = await ledger.dyad('NOR', 'CHN');
      expect([none.months, none.events, none.statements, none.positions, none.instruments]).toEqual([
        [],
        [],
        [],
        [],
        [],
      ]);
    });

    it('needs two', async () => {
      await expect(ledger.dyad('IRN', 'Ali Rahimi')).rejects.toThrow('are one party: Iran');
    });
  });

  describe('an instrument', () => {
    it('comes with who holds what about it', async () => {
      const found = await ledger.instrument('Resolution 2231');
      expect(found.instrument).toMatchObject({
        id: 'instrument/unsc-2231',
        kind: 'resolution',
        adopted: '2015-07-20',
        documents: 2,
      });
      expect(found.positions).toMatchObject([
        { holder: { name: 'Ali Rahimi' }, stance: 'holds-terminated', day: '2025-06-04' },
      ]);
      isTrue(found.positions[0]!.evidence);
      expect(found.statements.map(({ day }) => day)).toEqual(['2025-06-04', '']);
    });

    it('that is not known is an error', async () => {
      await expect(ledger.instrument('Treaty of Nowhere')).rejects.toThrow(NameError);
    });
  });

  describe('statements', () => {
    const said = async (asked: StatementsAsked) =>
      (await ledger.statements(asked)).statements.map(({ content }) => content.words);

    it('are filtered by speaker, by what they are about, by form and day', async () => {
      expect(await said({ speaker: 'Ali Rahimi' })).toEqual(['"Resolution 2231 has expired,"']);
      expect(await said({ speaker: 'CHN', about: 'IRN' })).toEqual(['that China rejects the demands of Iran']);
      expect(await said({ speaker: 'CHN', about: 'CHN' })).toEqual(['that China rejects the demands of Iran']);
      expect(await said({ about: 'Resolution 2231', since: '2025' })).toEqual(['"Resolution 2231 has expired,"']);
      expect(await said({ form: 'direct', until: '2025-06' })).toEqual(['"Resolution 2231 has expired,"']);
      expect(await said({ addressee: 'NOR' })).toEqual([]);
    });

    it('come page by page', async () => {
      const all = await ledger.statements();
      const { statements, next } = await ledger.statements({ limit: 3 });
      const rest = await ledger.statements({ after: next! });
      expect([...statements, ...rest.statements]).toEqual(all.statements);
    });
  });

  it('counts what it holds', async () => {
    expect(await ledger.stats()).toMatchObject({
      documents: articles.length,
      stories: articles.length,
      sources: 3,
      published: { first: '2025-06-04', last: '2025-08-20' },
      characters: articles.reduce((sum, { text }) => sum + text.length, 0),
      engines: [{ documents: articles.length }],
    });
  });

  it('finds all under the parties where a recount finds it', async () => {
    for await (const fault of ledger.verify()) expect(fault).toBeNull();
  });

  it('answers nothing while it is empty', async () => {
    await ledger.forget(ids);
    expect((await ledger.search('iran')).hits).toEqual([]);
    expect((await ledger.search('since:2025')).hits).toEqual([]);
    expect((await ledger.events({})).events).toEqual([]);
    expect((await ledger.statements({})).statements).toEqual([]);
    expect(await ledger.stats()).toMatchObject({ documents: 0, events: 0, published: null, engines: [] });
    await expect(ledger.actor('Ali Rahimi')).rejects.toThrow(NameError);
  });
});
